export { openTestDatabase, testEngines, type TestDatabase } from './test-database.ts';
