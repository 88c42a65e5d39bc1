export * from './queries.ts';
export * from './tickets.ts';
export * from './saved-filters.ts';
