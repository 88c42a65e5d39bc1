/**
 * Where to go after signing in: a place on this site, or the fallback. The address comes from the query string, so
 * anybody may have written it.
 *
 * @param next the raw value of `next`
 * @param fallback a path of ours
 */
export function safeNext(next: string | null | undefined, fallback: string): string {
  if (!next || next.length > 2000 || !isLocalPath(next)) return fallback;
  return next;
}

// eslint-disable-next-line no-control-regex -- control characters are what is refused
const refused = /[\u0000-\u0020\u007f\\]/;

function isLocalPath(next: string): boolean {
  if (!next.startsWith('/') || next.startsWith('//')) return false;
  if (refused.test(next) || hasEncodedTrick(next)) return false;
  // Browsers drop and normalise characters; what is left must still be on this site.
  const here = 'https://here.invalid';
  const url = URL.parse(next, here);
  return url?.origin === here && !url.pathname.startsWith('//');
}

/** An encoded line break may end up in a header, an encoded slash or backslash in a path that is decoded once more. */
function hasEncodedTrick(next: string): boolean {
  const [path = ''] = next.split(/[?#]/);
  return /%(0[0-9a-f]|1[0-9a-f]|7f)/i.test(next) || /%(2f|5c)/i.test(path);
}
