import type { ErrorCode, FieldIssue } from '@sens/domain';

/** Why nothing could be sent for the time being. */
export type Obstacle = 'offline' | 'signed_out' | 'unavailable';

/** Either the marks wait for a better moment, or the server will not take them however often they are sent. */
export type Failure = { readonly obstacle: Obstacle } | { readonly refusal: FieldIssue };

/**
 * What a failed call means for the marks in it. In doubt they wait: only an answer that is about the marks themselves
 * refuses them.
 *
 * @param error what the API's client threw; without `data` no answer came at all
 */
export function judgeFailure(error: unknown): Failure {
  const data = property(error, 'data');
  const status = property(data, 'httpStatus');
  if (typeof status !== 'number') return { obstacle: 'offline' };
  if (status === 401) return { obstacle: 'signed_out' };
  if (status >= 500 || status === 408 || status === 429) return { obstacle: 'unavailable' };
  const code = property(property(data, 'domain'), 'code');
  if (status !== 403 && !isOurs(code)) return { obstacle: 'unavailable' };
  return { refusal: { code: status === 403 ? 'request.forbidden' : 'request.invalid', params: {} } };
}

/**
 * The same for somebody who walked in: each is sent alone, so the server's own reason is about them. "Not found" and
 * the like are not, and stay as they are judged for marks.
 */
export function judgeWalkIn(error: unknown): Failure {
  const failure = judgeFailure(error);
  const domain = property(property(error, 'data'), 'domain');
  const code = property(domain, 'code');
  if ('obstacle' in failure || !isOurs(code)) return failure;
  const params = property(domain, 'params');
  const given = typeof params === 'object' && params !== null ? Object.entries(params) : [];
  return { refusal: { code, params: Object.fromEntries(given) } };
}

/**
 * Whether our API gave this reason, rather than something between it and the phone. Whether this version of the program
 * has a sentence for it is seen when it is shown: the sentences are not loaded before.
 */
const isOurs = (code: unknown): code is ErrorCode => typeof code === 'string' && /^[a-z]+\.[a-z_]+$/.test(code);

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
