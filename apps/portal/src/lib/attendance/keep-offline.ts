import { dev } from '$app/env';

/** What a page says to the service worker. */
export interface KeepMessage {
  readonly keep: readonly string[];
}

/**
 * Lets the service worker keep the program and some pages, so that they open again without a network. Only those who
 * take roll calls or open a ticket have it: nobody else's phone loads more than the page it asked for.
 *
 * @param pages paths; each is kept for as long as its own answer allows
 */
export function keepOffline(pages: readonly string[]): void {
  // While developing, the program changes under the worker's hands.
  if (dev || !('serviceWorker' in navigator)) return;
  void navigator.serviceWorker
    .register('/service-worker.js', { type: 'module', scope: '/' })
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => active?.postMessage({ keep: pages } satisfies KeepMessage));
}
