export * from './list-rows.ts';
export * from './queries.ts';
export * from './taken-at-once.ts';
