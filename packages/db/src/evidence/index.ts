export * from './dossier-facts.ts';
export * from './files.ts';
export * from './sheets.ts';
export * from './signers.ts';
