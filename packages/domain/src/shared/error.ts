import type { ErrorParams } from './error-codes.ts';

/** A code that `@sens/messages` has a sentence for in each language. */
export type ErrorCode = keyof ErrorParams;

/**
 * A rule said no. The code is stable and goes to clients; the sentence is made where a person reads it.
 *
 * @example throw new DomainError('registration.event_full', {})
 */
export class DomainError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly params: ErrorParams[C];

  constructor(code: C, params: ErrorParams[C]) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.params = params;
  }
}
