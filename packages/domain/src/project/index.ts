export * from './countries.ts';
export * from './currency.ts';
export * from './decide-removal.ts';
export * from './funding-period.ts';
export * from './project-input.ts';
export * from './project-update.ts';
export * from './reporting-period.ts';
export * from './suggest-periods.ts';
