export * from './changes.ts';
export * from './queries.ts';
