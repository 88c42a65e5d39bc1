export * from './feedback.ts';
export * from './feedback-input.ts';
export * from './feedback-times.ts';
export * from './summarise-feedback.ts';
