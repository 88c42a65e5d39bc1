export * from './organisation-kind.ts';
