/**
 * Whether a form posted to this path makes the device somebody else's or nobody's: signing out and signing in. Names
 * that were kept for the time without a network go then.
 */
export const changesAccount = (pathname: string): boolean =>
  /^\/[\w-]+\/(sign-out|sign-in|demo\/sign-in)(\/|$)/.test(pathname);
