export * from './queries.ts';
export * from './tickets.ts';
