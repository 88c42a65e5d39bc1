import type { z } from 'zod';
import type { ErrorCode } from './error.ts';
import type { ErrorParams } from './error-codes.ts';

/** What is wrong with one field, as a code that `@sens/messages` has a sentence for. */
export interface FieldIssue {
  readonly code: ErrorCode;
  readonly params: ErrorParams[ErrorCode];
}

/** By the field's path, `name.sl` or `stops.2.place`. The empty path is the form as a whole. */
export type FieldIssues = Readonly<Record<string, FieldIssue>>;

type Issue = z.core.$ZodIssue;

/**
 * The first issue of each field, as our codes.
 *
 * @param error what a schema of this package answered
 * @param input what it was given; it tells a missing value from one of the wrong kind
 */
export function fieldIssues(error: z.core.$ZodError, input: unknown): FieldIssues {
  const issues: Record<string, FieldIssue> = {};
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.');
    issues[path] ??= fieldIssue(issue, valueAt(input, issue.path) === undefined);
  }
  return issues;
}

/** A schema of ours names its code where the message would stand; zod's own messages are sentences. */
const isCode = (message: string): message is ErrorCode => /^[a-z]+\.[a-z_]+$/.test(message);

function fieldIssue(issue: Issue, missing: boolean): FieldIssue {
  if (isCode(issue.message)) return { code: issue.message, params: limits(issue) };
  if (missing) return { code: 'field.required', params: {} };
  const [inner] = issue.code === 'invalid_key' ? issue.issues : [];
  if (inner) return fieldIssue(inner, false);
  return { code: builtInCode(issue), params: limits(issue) };
}

function builtInCode(issue: Issue): ErrorCode {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string') return Number(issue.minimum) <= 1 ? 'field.required' : 'field.too_short';
      return issue.origin === 'number' || issue.origin === 'int' ? 'field.too_small' : 'field.required';
    case 'too_big':
      return issue.origin === 'string' ? 'field.too_long' : 'field.too_big';
    case 'invalid_format':
      return formatCodes[issue.format] ?? 'field.invalid';
    case 'invalid_value':
    case 'invalid_union':
      return 'field.choice';
    default:
      return 'field.invalid';
  }
}

const formatCodes: Readonly<Record<string, ErrorCode>> = {
  email: 'field.email',
  url: 'field.url',
  date: 'field.date',
  datetime: 'field.date',
};

function limits(issue: Issue): ErrorParams[ErrorCode] {
  if (issue.code === 'too_small') return { min: Number(issue.minimum) };
  if (issue.code === 'too_big') return { max: Number(issue.maximum) };
  return issue.code === 'custom' ? { ...issue.params } : {};
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}
