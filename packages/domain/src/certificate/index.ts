export * from './certificate.ts';
export * from './verification-code.ts';
export * from './issue-run.ts';
export * from './register.ts';
export * from './revocation.ts';
export * from './template.ts';
