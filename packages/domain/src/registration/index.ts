export * from './availability.ts';
export * from './decide-registration.ts';
export * from './promote-waiting.ts';
export * from './registration.ts';
export * from './registration-input.ts';
export * from './place-imported.ts';
