export { readForm, type ReadForm } from './read-form.ts';
export { refuse, withApiErrors } from './with-api-errors.ts';
