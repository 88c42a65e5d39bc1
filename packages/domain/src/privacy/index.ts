export * from './privacy-input.ts';
export * from './retention.ts';
