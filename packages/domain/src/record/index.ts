export * from './absence-note.ts';
export * from './finalisation.ts';
export * from './hours-ledger.ts';
export * from './join-log/index.ts';
export * from './refuse-late-mark.ts';
