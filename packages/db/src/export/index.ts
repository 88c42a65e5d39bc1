export * from './list-rows.ts';
export * from './queries.ts';
