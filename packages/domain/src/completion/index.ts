export * from './evaluate-completion.ts';
