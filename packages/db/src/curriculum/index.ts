export * from './changes.ts';
export * from './material-queries.ts';
export * from './prerequisite-queries.ts';
export * from './queries.ts';
