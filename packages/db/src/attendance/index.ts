export * from './arrival-windows.ts';
export * from './queries.ts';
