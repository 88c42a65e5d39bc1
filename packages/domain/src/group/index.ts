export * from './change-seats.ts';
export * from './group.ts';
export * from './group-input.ts';
export * from './naming-date.ts';
export * from './place-group.ts';
