export * from './role.ts';
export * from './sign-in.ts';
