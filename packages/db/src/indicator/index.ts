export { copyLedger, type LedgerWords } from './copy-ledger.ts';
export * from './queries.ts';
export * from './stream-ledger.ts';
