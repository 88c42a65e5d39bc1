export * from './import-queries.ts';
export * from './merge-queries.ts';
export * from './people-queries.ts';
export * from './queries.ts';
export { listRecordIds, listRecordsOfEach } from './records.ts';
export type { ImportResult } from './table.ts';
