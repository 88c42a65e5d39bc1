/** Every table, for the query builder and for the migration generator. */
export * from './account/table.ts';
export * from './attendance/table.ts';
export * from './audit/table.ts';
export * from './certificate/table.ts';
export * from './completion/table.ts';
export * from './consent/table.ts';
export * from './curriculum/prerequisite-table.ts';
export * from './curriculum/table.ts';
export * from './event/table.ts';
export * from './indicator/table.ts';
export * from './mail/table.ts';
export * from './organisation/table.ts';
export * from './participant/table.ts';
export * from './project/table.ts';
export * from './question/table.ts';
export * from './registration/saved-filter-table.ts';
export * from './registration/table.ts';
