import { isHeld, isWaiting, type OutboxEntry } from './outbox-entry.ts';

/** Half of what the API takes at once: on a weak network a smaller request has a better chance. */
const largestBatch = 250;

/**
 * What can be sent now, in the order in which it was made. A batch is of one session, so that what is wrong with one
 * session does not hold up another.
 */
export function chooseBatches(entries: readonly OutboxEntry[], now: number): OutboxEntry[][] {
  const ready = entries
    .filter((entry) => isWaiting(entry) && !isHeld(entry, now))
    .sort((one, other) => one.sequence - other.sequence);
  const sessions = new Map<string, OutboxEntry[]>();
  for (const entry of ready) {
    const key = `${entry.projectId}/${entry.sessionId}`;
    const session = sessions.get(key);
    if (session) session.push(entry);
    else sessions.set(key, [entry]);
  }
  return [...sessions.values()].flatMap(cut);
}

function cut(entries: OutboxEntry[]): OutboxEntry[][] {
  const count = Math.ceil(entries.length / largestBatch);
  return Array.from({ length: count }, (_, index) => entries.slice(index * largestBatch, (index + 1) * largestBatch));
}
