export * from './queries.ts';
export * from './stream-ledger.ts';
