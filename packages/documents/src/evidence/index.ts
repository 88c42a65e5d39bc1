export * from './read-sheet-code.ts';
export * from './recognise-scan.ts';
export { recogniseEvidence } from './recognise-evidence.ts';
