export { backUp, countRows } from './back-up.ts';
export { selectRows } from './select-rows.ts';
export { openTestDatabase, serverEngines, testEngines, type TestDatabase } from './test-database.ts';
export { dropConstraint, openWithoutLocks } from './without-locks.ts';
