import type { ErrorCode, ErrorParams, FieldIssue, FieldIssues } from '@sens/domain';
import { isErrorCode } from '@sens/messages';
import { TRPCClientError } from '@trpc/client';

/** What the API said when it refused. */
export interface ApiProblem {
  readonly status: number;
  readonly code: ErrorCode;
  readonly params: ErrorParams[ErrorCode];
  readonly fields: FieldIssues;
}

/** Reads an error of the API; null for any other error. An API that cannot be reached is `request.unavailable`. */
export function apiProblem(error: unknown): ApiProblem | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (!isRecord(data)) return { status: 503, code: 'request.unavailable', params: {}, fields: {} };
  const status = typeof data['httpStatus'] === 'number' ? data['httpStatus'] : 500;
  const issue = readIssue(data['domain']) ?? { code: codeOfStatus(status), params: {} };
  return { status, ...issue, fields: readFields(data['fields']) };
}

function readIssue(value: unknown): FieldIssue | null {
  if (!isRecord(value) || typeof value['code'] !== 'string' || !isErrorCode(value['code'])) return null;
  const params = isRecord(value['params']) ? value['params'] : {};
  return { code: value['code'], params: params as ErrorParams[ErrorCode] };
}

function readFields(value: unknown): FieldIssues {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([path, issue]) => [path, readIssue(issue) ?? invalid]));
}

const invalid: FieldIssue = { code: 'field.invalid', params: {} };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function codeOfStatus(status: number): ErrorCode {
  switch (status) {
    case 401:
      return 'request.sign_in_required';
    case 403:
      return 'request.forbidden';
    case 404:
      return 'request.not_found';
    default:
      return status >= 500 ? 'request.unavailable' : 'request.invalid';
  }
}
