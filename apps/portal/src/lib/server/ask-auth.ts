import type { ErrorCode, ErrorParams, FieldIssue } from '@sens/domain';

/** What the sign-in service calls the refusals that a visitor can do something about. */
const known: Readonly<Record<string, ErrorCode>> = {
  INVALID_OTP: 'account.code_wrong',
  OTP_EXPIRED: 'account.code_expired',
  TOO_MANY_ATTEMPTS: 'account.code_locked',
  INVALID_EMAIL_OR_PASSWORD: 'account.password_wrong',
};

/**
 * Posts to the sign-in service. The cookies it sets reach the browser by themselves.
 *
 * @param path below `/api/auth`: `/sign-in/email-otp`
 * @returns why it refused, as a code with its parameters and the HTTP status; null when it did what was asked
 */
export async function askAuth(
  { apiFetch }: Pick<App.Locals, 'apiFetch'>,
  path: string,
  body: object,
): Promise<(FieldIssue & { status: number }) | null> {
  const response = await apiFetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (response?.ok) return null;
  return { status: response?.status ?? 503, ...(await refusalOf(response)) };
}

async function refusalOf(response: Response | null): Promise<FieldIssue> {
  if (!response || response.status >= 500) return issue('request.unavailable', {});
  if (response.status === 429) return issue('request.too_many', { seconds: secondsToWait(response) });
  const answer: unknown = await response.json().catch(() => null);
  const code = typeof answer === 'object' && answer !== null && 'code' in answer ? String(answer.code) : '';
  return { code: known[code] ?? 'request.invalid', params: {} };
}

const issue = <C extends ErrorCode>(code: C, params: ErrorParams[C]): FieldIssue => ({ code, params });

/** A minute when the service does not say. */
function secondsToWait(response: Response): number {
  const seconds = Number(response.headers.get('x-retry-after') ?? response.headers.get('retry-after'));
  return seconds > 0 ? Math.ceil(seconds) : 60;
}
