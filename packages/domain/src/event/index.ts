export * from './event.ts';
export * from './event-input.ts';
export * from './is-joint.ts';
export * from './minutes-between.ts';
export * from './zoned-time.ts';
export * from './suggest-slug.ts';
