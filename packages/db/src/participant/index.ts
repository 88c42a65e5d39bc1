export * from './import-queries.ts';
export * from './queries.ts';
export type { ImportResult } from './table.ts';
