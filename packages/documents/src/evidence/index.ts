export * from './recognise-scan.ts';
