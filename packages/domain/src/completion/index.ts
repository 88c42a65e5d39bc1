export * from './assessment.ts';
export * from './evaluate-completion.ts';
