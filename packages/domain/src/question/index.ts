export * from './assert-same-meaning.ts';
export * from './question.ts';
export * from './question-input.ts';
export * from './read-answers.ts';
export * from './is-answerable.ts';
