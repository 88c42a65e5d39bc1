export * from './adopted-queries.ts';
export { copyLedger, type LedgerWords } from './copy-ledger.ts';
export * from './check-queries.ts';
export * from './counted-rows.ts';
export * from './forecast-queries.ts';
export * from './queries.ts';
export * from './report-queries.ts';
export * from './report-rows.ts';
export * from './stream-ledger.ts';
