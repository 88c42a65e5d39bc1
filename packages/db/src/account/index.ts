export * from './auth-store.ts';
export * from './queries.ts';
