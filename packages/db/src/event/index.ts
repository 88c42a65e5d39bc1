export * from './catalogue.ts';
export * from './changes.ts';
export * from './count-public-events.ts';
export { facets, type Facet, type PublicFilter } from './public-events.ts';
export * from './queries.ts';
export * from './reminders.ts';
export * from './sessions.ts';
export * from './references.ts';
