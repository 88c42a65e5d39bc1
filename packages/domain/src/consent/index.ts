export * from './consent.ts';
export * from './consent-input.ts';
