export * from './files.ts';
export * from './sheets.ts';
export * from './signers.ts';
