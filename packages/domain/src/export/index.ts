export * from './export-input.ts';
export * from './export-kind.ts';
