export * from './certificate.ts';
export * from './verification-code.ts';
