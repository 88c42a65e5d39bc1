import { z } from 'zod';
import { calendarDate, line } from '../shared/fields.ts';

/** What a key may read besides the facts of its project. */
export const apiScopes = ['indicators', 'events', 'reports'] as const;
export type ApiScope = (typeof apiScopes)[number];

/** A key that is asked for. */
export const apiKeyInput = z.object({
  /** Who has it, or what for. */
  name: line(100),
  scopes: z.array(z.enum(apiScopes, { message: 'field.choice' })).min(1, { message: 'field.required' }),
  /** The last day on which it opens something; without one it holds until it is revoked. */
  endsOn: calendarDate.optional(),
});
export type ApiKeyInput = z.output<typeof apiKeyInput>;

export type ApiKeyState = 'valid' | 'expired' | 'revoked';

/**
 * Whether a key opens anything.
 *
 * @param today calendar date in UTC; a key holds to the end of its last day
 */
export function apiKeyState(
  { endsOn, revokedAt }: { readonly endsOn: string | null; readonly revokedAt: Date | null },
  today: string,
): ApiKeyState {
  if (revokedAt !== null) return 'revoked';
  return endsOn !== null && endsOn < today ? 'expired' : 'valid';
}

const beginning = 'sens_';

/** A key from random characters, as it is shown once. What it begins with lets scanners of leaked secrets find it. */
export const writeApiKey = (random: string): string => beginning + random;

/** How a key is told from others once it is no longer shown. */
export const apiKeyPrefix = (key: string): string => key.slice(0, beginning.length + 6);

/** Whether a text has the form of a key, so that nothing else is looked up. */
export const looksLikeApiKey = (text: string): boolean => /^sens_[0-9a-z]{20,40}$/.test(text);
