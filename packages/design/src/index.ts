export * from './contrast.ts';
export * from './tokens.ts';
export * from './emblem.ts';
