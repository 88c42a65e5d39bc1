export * from './day-state.ts';
export * from './evidence-input.ts';
export * from './evidence-kind.ts';
export * from './needed-evidence.ts';
export * from './reconcile-sheet.ts';
export * from './sheet-code.ts';
export * from './sheet-input.ts';
