import { browserApi } from './browser-api.ts';
import { Outbox } from './outbox.ts';
import type { Roster } from './roster.ts';
import { Sync } from './sync.svelte.ts';

/**
 * Opens what this device keeps for an account.
 *
 * @param roster as the page brought it; the device's own is taken where it is newer, as on a page from the cache
 * @returns null where the browser keeps no data for this site or the connection is not secure: the plain form remains
 */
export async function openSync(accountId: string, roster: Roster | null): Promise<Sync | null> {
  if (!isSecureContext) return null;
  try {
    const now = new Date();
    const outbox = await Outbox.open(accountId);
    const kept = roster && (await outbox.findRoster(roster.session.id, now));
    const newest = kept && roster && kept.readAt >= roster.readAt ? kept : roster;
    const lastSync = newest ? new Date(newest.readAt) : now;
    const sync = new Sync(outbox, browserApi(), { lastSync, roster: newest });
    await sync.open();
    return sync;
  } catch {
    return null;
  }
}
