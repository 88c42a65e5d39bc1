export * from './answer-queries.ts';
export * from './invitation-queries.ts';
