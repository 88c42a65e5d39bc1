export * from './age-band.ts';
export * from './gender.ts';
export * from './import/index.ts';
export * from './match-people.ts';
export * from './normalise-name.ts';
export * from './separate-titles.ts';
