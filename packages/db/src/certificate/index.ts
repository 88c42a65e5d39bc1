export * from './badges.ts';
export * from './queries.ts';
export * from './register.ts';
export * from './runs.ts';
export * from './templates.ts';
