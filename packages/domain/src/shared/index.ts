export * from './error.ts';
export type * from './error-codes.ts';
export * from './localised.ts';
