import { randomUUID } from 'node:crypto';
import {
  DomainError,
  FieldsError,
  fieldIssues,
  type ErrorCode,
  type ErrorParams,
  type FieldIssues,
} from '@sens/domain';
import { TRPCError } from '@trpc/server';
import type { Logger } from 'pino';
import { ZodError } from 'zod';

/** An error code with its parameters, as it goes to clients. */
export interface DomainErrorBody<C extends ErrorCode = ErrorCode> {
  code: C;
  params: ErrorParams[C];
}

/** What a client learns of an error besides its kind. */
export interface ErrorDescription {
  domain: DomainErrorBody;
  /** By path of the input, what is wrong with a field. */
  fields?: FieldIssues;
}

type TrpcCode = TRPCError['code'];

const statusOf: Partial<Record<ErrorCode, TrpcCode>> = {
  'request.not_found': 'NOT_FOUND',
  'request.forbidden': 'FORBIDDEN',
  'request.sign_in_required': 'UNAUTHORIZED',
  'request.too_many': 'TOO_MANY_REQUESTS',
  'request.too_large': 'PAYLOAD_TOO_LARGE',
  'request.unavailable': 'SERVICE_UNAVAILABLE',
};

/** SQLSTATE classes of a database that is away or shutting down, and drivers' names for the same. */
const awayCodes = /^(08...|57P0.|53300|CONNECTION_\w+|ECONNREFUSED|ECONNRESET|CONNECT_TIMEOUT)$/;

/** Whether an error says that the database cannot be reached. */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (awayCodes.test(String((cause as Error & { code?: unknown }).code))) return true;
  }
  return false;
}

/**
 * The one place where an error becomes an answer. A rule's refusal keeps its code, bad input lists its fields, a
 * database that is away is said so, and anything else becomes a reference under which the log has the details.
 */
export function toTrpcError(error: TRPCError, log: Logger, what: string): TRPCError {
  const cause = error.cause;
  if (cause instanceof DomainError) {
    return new TRPCError({
      code: statusOf[cause.code as ErrorCode] ?? 'UNPROCESSABLE_CONTENT',
      cause,
      message: cause.code,
    });
  }
  if (cause instanceof ZodError && error.code === 'BAD_REQUEST') return error;
  if (isDatabaseAway(cause)) {
    log.warn({ what }, 'the database is away');
    const away = new DomainError('request.unavailable', {});
    return new TRPCError({ code: 'SERVICE_UNAVAILABLE', cause: away, message: away.code });
  }
  if (error.code !== 'INTERNAL_SERVER_ERROR') return error;
  const reference = randomUUID().slice(0, 8);
  log.error({ what, reference, err: cause ?? error }, 'a call failed');
  const internal = new DomainError('request.internal', { reference });
  return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: internal, message: internal.code });
}

export function describeError(error: TRPCError, input: unknown): ErrorDescription {
  if (error.cause instanceof FieldsError) {
    return { domain: { code: error.cause.code, params: {} }, fields: error.cause.fields };
  }
  if (error.cause instanceof DomainError) return { domain: { code: error.cause.code, params: error.cause.params } };
  const invalid: DomainErrorBody<'request.invalid'> = { code: 'request.invalid', params: {} };
  if (error.cause instanceof ZodError) return { domain: invalid, fields: fieldIssues(error.cause, input) };
  if (error.code === 'NOT_FOUND') return { domain: { code: 'request.not_found', params: {} } };
  return { domain: invalid };
}
