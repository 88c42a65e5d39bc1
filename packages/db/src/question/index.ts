export * from './answer-queries.ts';
export * from './queries.ts';
