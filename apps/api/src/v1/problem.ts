import { m, type Locale } from '@sens/messages';

/** What can be wrong with a request. */
export const problems = {
  key_missing: 401,
  key_wrong: 401,
  scope_missing: 403,
  parameter_wrong: 400,
  not_found: 404,
  too_many: 429,
  unavailable: 503,
  internal: 500,
} as const;
export type Problem = keyof typeof problems;

/** The statuses besides 200 and 304 that an answer may have, in order. */
export const problemStatuses = [400, 401, 403, 404, 429, 500, 503] as const;

const titles: Record<(typeof problems)[Problem], string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** A refusal as problem details (RFC 9457). */
export function problemAnswer(locale: Locale, problem: Problem, headers: Record<string, string> = {}): Response {
  const status = problems[problem];
  const body = {
    ...{ type: 'about:blank', title: titles[status], status },
    ...{ detail: m.api_docs_problem(locale, { problem }), code: problem },
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 401 ? { 'www-authenticate': 'Bearer realm="SENS", Basic realm="SENS", charset="UTF-8"' } : {}),
      ...headers,
    },
  });
}

/** Thrown by whatever answers; the route turns it into its answer. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly headers: Record<string, string>;

  constructor(problem: Problem, headers: Record<string, string> = {}) {
    super(problem);
    this.name = 'ProblemError';
    this.problem = problem;
    this.headers = headers;
  }
}
