export { ping, rows, type Db, type Engine, type Tx } from './engine.ts';
export { openJobs, type JobData, type JobName, type Jobs } from './jobs.ts';
export { openDatabase } from './open-database.ts';
export { isSerialisationFailure, isUniqueViolation } from './shared/violation.ts';
export { newAccessCode, newId } from './shared/id.ts';
export { countQuery, streamQuery } from './shared/stream-query.ts';
