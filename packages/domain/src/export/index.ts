export * from './export-input.ts';
export * from './export-kind.ts';
export * from './taken-at-once.ts';
