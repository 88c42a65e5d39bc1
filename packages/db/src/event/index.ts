export * from './changes.ts';
export * from './queries.ts';
export * from './sessions.ts';
export * from './references.ts';
