export { readAnswerFile, type ReadAnswerFile } from './read-answer-file.ts';
