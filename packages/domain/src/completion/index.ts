export * from './assessment.ts';
export * from './evaluate-completion.ts';
export * from './read-results.ts';
