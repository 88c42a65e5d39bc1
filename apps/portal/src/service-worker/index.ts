import { version } from '$app/env';
import { assets, immutable } from '$app/manifest';
import { self } from '$app/service-worker';
import type { KeepMessage } from '#lib/attendance/keep-offline.ts';
import { forgetRosters } from '#lib/attendance/outbox.ts';
import { forgetPages, keepPage, openPage, renewPages } from './pages.ts';
import { changesAccount } from './changes-account.ts';

/** The program itself: scripts, styles, fonts. Their names change with their content. */
const shellPrefix = 'shell-';
const shell = shellPrefix + version;
const program = [...immutable, ...assets].map(({ path }) => `/${path.replace(/^\//, '')}`);
const programPaths = new Set(program);

async function install(): Promise<void> {
  const cache = await caches.open(shell);
  await cache.addAll(program);
  await self.skipWaiting();
}

/** Kept pages need the program they were made with, so an older one goes only when all of them are new. */
async function activate(): Promise<void> {
  await self.clients.claim();
  if (!(await renewPages())) return;
  const older = (await caches.keys()).filter((name) => name.startsWith(shellPrefix) && name !== shell);
  await Promise.all(older.map((name) => caches.delete(name)));
}

const fromShell = async (request: Request): Promise<Response> => (await caches.match(request)) ?? fetch(request);

const forget = () => Promise.all([forgetPages(), forgetRosters()]);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
  const { keep } = event.data as KeepMessage;
  event.waitUntil(Promise.all(keep.map((path) => keepPage(new URL(path, self.location.origin)))));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === 'POST' && changesAccount(url.pathname)) event.waitUntil(forget());
  if (request.method !== 'GET') return;
  if (programPaths.has(url.pathname)) event.respondWith(fromShell(request));
  else if (request.mode === 'navigate') event.respondWith(openPage(event));
});
