export * from './find-duplicates.ts';
export * from './judge-pair.ts';
export * from './merge-input.ts';
export * from './roots-of.ts';
