export * from './age-band.ts';
export * from './find-people.ts';
export * from './gender.ts';
export * from './import/index.ts';
export * from './match-people.ts';
export * from './merge/index.ts';
export * from './normalise-name.ts';
export * from './separate-titles.ts';
