export * from './counts.ts';
export * from './derive-participation.ts';
