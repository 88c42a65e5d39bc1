export * from './absence-notes.ts';
export * from './finalisation.ts';
export * from './join-logs.ts';
export * from './marks.ts';
