import { isHeld, isWaiting, type OutboxEntry } from './outbox-entry.ts';

/** What is ready and yet unsent is tried again after this pause, so that a server that answers oddly is not pressed. */
const pause = 1000;

/** A little after the hold has ended, so that it has ended by the time the queue is read. */
const margin = 50;

/**
 * In how many milliseconds the queue is worth sending again; null when nothing waits.
 *
 * The hold of a mark may end while others are being sent, so marks that are ready count as well: unless something is
 * in the way, and then the next attempt comes from outside (the network is back, the page is looked at, a minute went by).
 */
export function whenToSend(
  entries: readonly Pick<OutboxEntry, 'heldUntil' | 'refusal'>[],
  now: number,
  obstructed: boolean,
): number | null {
  const delays = entries.filter(isWaiting).flatMap((entry) => {
    if (isHeld(entry, now)) return [entry.heldUntil - now + margin];
    return obstructed ? [] : [pause];
  });
  return delays.length > 0 ? Math.min(...delays) : null;
}
