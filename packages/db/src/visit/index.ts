export * from './cost-queries.ts';
export * from './headcount-queries.ts';
export * from './instruction-queries.ts';
export * from './plan-queries.ts';
export * from './report-queries.ts';
export * from './room-queries.ts';
export * from './scrub-needs.ts';
export * from './traveller-queries.ts';
