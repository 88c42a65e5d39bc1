export * as m from './generated/messages.ts';
export { locales, type Locale } from './generated/locales.ts';
export * from './audit-text.ts';
export * from './error-text.ts';
export * from './format.ts';
export * from './import-issue-text.ts';
export * from './locale.ts';
