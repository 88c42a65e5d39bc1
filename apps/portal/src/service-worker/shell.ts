import { locales } from '@sens/messages';
import { version } from '$app/env';
import { assets, immutable } from '$app/manifest';

/** The program itself: scripts, styles, fonts. Their names change with their content. */
const prefix = 'shell-';
const shell = prefix + version;
const program = new Set([...immutable, ...assets].map(({ path }) => `/${path.replace(/^\//, '')}`));

const offlinePage = (locale: string): string => `/${locale}/offline`;

export const isProgram = (url: URL): boolean => program.has(url.pathname);

/** Keeps the program, and the page that says there is no network as nobody in particular sees it. */
export async function keepShell(): Promise<void> {
  const cache = await caches.open(shell);
  const pages = locales.map((locale) => new Request(offlinePage(locale), { credentials: 'omit' }));
  await cache.addAll([...program, ...pages]);
}

export async function forgetOlderShells(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== shell);
  await Promise.all(older.map((name) => caches.delete(name)));
}

export const openProgram = async (request: Request): Promise<Response> =>
  (await caches.match(request)) ?? fetch(request);

/** What stands in for a page that cannot be had, in its language. */
export async function openOfflinePage(url: URL): Promise<Response> {
  const wanted = url.pathname.split('/')[1];
  const locale = locales.find((known) => known === wanted) ?? 'en';
  return (await caches.match(offlinePage(locale))) ?? Response.error();
}
