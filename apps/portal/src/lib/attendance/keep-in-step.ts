import type { Sync } from './sync.svelte.ts';

/** How often a page that is open and in sight asks for what others have marked. */
const interval = 60_000;

/**
 * Sends and reads when it is worth trying: at once, when the network is back, when the page is looked at again, and
 * every minute while it is.
 *
 * @returns stops it
 */
export function keepInStep(sync: Sync): () => void {
  const run = () => void sync.run();
  const runInSight = () => {
    if (document.visibilityState === 'visible') run();
  };
  run();
  const timer = setInterval(runInSight, interval);
  addEventListener('online', run);
  document.addEventListener('visibilitychange', runInSight);
  return () => {
    clearInterval(timer);
    removeEventListener('online', run);
    document.removeEventListener('visibilitychange', runInSight);
    sync.close();
  };
}
