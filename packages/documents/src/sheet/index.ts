export * from './render-sheet.ts';
export * from './sheet-facts.ts';
