export * from './adopted-queries.ts';
export { copyLedger, type LedgerWords } from './copy-ledger.ts';
export * from './counted-rows.ts';
export * from './queries.ts';
export * from './stream-ledger.ts';
