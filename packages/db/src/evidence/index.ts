export * from './files.ts';
export * from './sheets.ts';
