export * from './queries.ts';
export * from './queue.ts';
export * from './tickets.ts';
export * from './saved-filters.ts';
