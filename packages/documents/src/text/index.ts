export * from './clean-text.ts';
export * from './render-markdown.ts';
