import type { FieldIssue } from '@sens/domain';
import { isErrorCode } from '@sens/messages';

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
  const known = status === 403 || (typeof code === 'string' && isErrorCode(code));
  if (!known) return { obstacle: 'unavailable' };
  return { refusal: { code: status === 403 ? 'request.forbidden' : 'request.invalid', params: {} } };
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
