import { DomainError } from './error.ts';
import type { FieldIssues } from './issue-codes.ts';

/** A rule that looks at several fields said which of them it does not take. */
export class FieldsError extends DomainError<'request.invalid'> {
  readonly fields: FieldIssues;

  constructor(fields: FieldIssues) {
    super('request.invalid', {});
    this.fields = fields;
  }
}
