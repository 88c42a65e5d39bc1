import { offlineHeader } from '#lib/attendance/offline-until.ts';
import { openOfflinePage } from './shell.ts';

/** Pages that said they may be kept. They hold names. */
const pages = 'pages';

/** On a network so weak that nothing comes in this time, the page as it was last seen is the better one. */
const patience = 5_000;

const open = () => caches.open(pages);
const keyOf = (url: URL): string => url.origin + url.pathname;

/** Until when a response may be kept; in the past for one that says nothing. */
const keepUntil = (response: Response): number => Date.parse(response.headers.get(offlineHeader) ?? '') || 0;

/** Keeps a response if it allows that. An address with a query shows something of the moment and is not kept. */
async function keep(url: URL, response: Response): Promise<void> {
  if (!response.ok || url.search !== '' || keepUntil(response) < Date.now()) return;
  await (await open()).put(keyOf(url), response);
}

/** Fetches a page to keep it. @returns whether the server answered */
export async function keepPage(url: URL): Promise<boolean> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', redirect: 'manual' });
    await keep(url, response);
    return true;
  } catch {
    return false;
  }
}

/** Fetches every kept page anew. @returns whether all of them came */
export async function renewPages(): Promise<boolean> {
  await forgetOldPages();
  const kept = await (await open()).keys();
  const renewed = await Promise.all(kept.map(({ url }) => keepPage(new URL(url))));
  return renewed.every(Boolean);
}

/** The page from the network, else as it was last seen. */
export async function openPage(event: FetchEvent): Promise<Response> {
  const url = new URL(event.request.url);
  const network = fetch(event.request);
  const seen = await findPage(url);
  if (!seen) {
    const response = await network.catch(() => null);
    if (!response) return openOfflinePage(url);
    event.waitUntil(keep(url, response.clone()));
    return response;
  }
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const response = await Promise.race([network.catch(() => null), late]);
  if (!response || response.status >= 500) return seen;
  event.waitUntil(keep(url, response.clone()));
  return response;
}

async function findPage(url: URL): Promise<Response | undefined> {
  const found = await (await open()).match(keyOf(url));
  return found && keepUntil(found) >= Date.now() ? found : undefined;
}

async function forgetOldPages(): Promise<void> {
  const cache = await open();
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    if (response && keepUntil(response) < Date.now()) await cache.delete(request);
  }
}

export const forgetPages = (): Promise<boolean> => caches.delete(pages);
