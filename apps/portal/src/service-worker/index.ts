import { self } from '$app/service-worker';
import type { KeepMessage } from '#lib/attendance/keep-offline.ts';
import { forgetRosters } from '#lib/attendance/outbox.ts';
import { changesAccount } from './changes-account.ts';
import { forgetPages, keepPage, openPage, renewPages } from './pages.ts';
import { forgetOlderShells, isProgram, keepShell, openProgram } from './shell.ts';

async function install(): Promise<void> {
  await keepShell();
  await self.skipWaiting();
}

/** Kept pages need the program they were made with, so an older one goes only when all of them are new. */
async function activate(): Promise<void> {
  await self.clients.claim();
  if (await renewPages()) await forgetOlderShells();
}

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
  if (isProgram(url)) event.respondWith(openProgram(request));
  else if (request.mode === 'navigate') event.respondWith(openPage(event));
});
