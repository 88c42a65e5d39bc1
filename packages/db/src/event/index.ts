export * from './changes.ts';
export * from './queries.ts';
export * from './reminders.ts';
