export * from './error.ts';
export type * from './error-codes.ts';
export * from './fields-error.ts';
export * from './fields.ts';
export * from './issue-codes.ts';
export * from './localised.ts';
