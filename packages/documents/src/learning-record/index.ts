export { writeLearningRecord, type LearningRecordFacts } from './write-learning-record.ts';
