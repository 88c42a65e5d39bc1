import type { RequestEvent } from '@sveltejs/kit';

/**
 * The address a code was sent to, between the two pages of signing in. A short-lived cookie rather than the page's
 * address: addresses end up in logs and histories.
 */
const cookie = 'sign-in-email';
const quarterOfAnHour = 15 * 60;

type Event = Pick<RequestEvent, 'cookies' | 'url'>;

export const signInEmailOf = ({ cookies }: Event): string | undefined => cookies.get(cookie);

export function keepSignInEmail({ cookies, url }: Event, email: string): void {
  const secure = url.protocol === 'https:';
  cookies.set(cookie, email, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: quarterOfAnHour });
}

export const forgetSignInEmail = ({ cookies }: Event): void => cookies.delete(cookie, { path: '/' });
