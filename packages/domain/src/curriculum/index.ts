export * from './compare-versions.ts';
export * from './credential.ts';
export * from './curriculum.ts';
export * from './curriculum-input.ts';
export * from './missing-prerequisites.ts';
export * from './prerequisite-input.ts';
