import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { isHeld, type NewEntry, type OutboxEntry } from './outbox-entry.ts';
import type { Roster } from './roster.ts';

interface Schema extends DBSchema {
  mark: { key: string; value: OutboxEntry };
  device: { key: 'this'; value: { id: string; sequence: number } };
  roster: { key: string; value: KeptRoster };
}

interface KeptRoster {
  readonly accountId: string;
  readonly keepUntil: Date;
  readonly roster: Roster;
}

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('sens-roll-call', 1, {
    upgrade(database) {
      database.createObjectStore('mark', { keyPath: 'markId' });
      database.createObjectStore('device');
      database.createObjectStore('roster');
    },
  });

/**
 * What this device keeps of an account's roll calls: marks until the server has settled them, and the rosters as last
 * seen. Marks survive everything but the person's own decision; rosters hold names and go when somebody signs out.
 */
export class Outbox {
  readonly device: string;
  readonly #accountId: string;
  readonly #database: IDBPDatabase<Schema>;

  private constructor(database: IDBPDatabase<Schema>, accountId: string, device: string) {
    this.#database = database;
    this.#accountId = accountId;
    this.device = device;
  }

  /** @throws when the browser keeps no data for this site */
  static async open(accountId: string): Promise<Outbox> {
    const database = await open();
    const transaction = database.transaction('device', 'readwrite');
    const device = (await transaction.store.get('this')) ?? { id: crypto.randomUUID(), sequence: 0 };
    await transaction.store.put(device, 'this');
    await transaction.done;
    return new Outbox(database, accountId, device.id);
  }

  /** The account's marks, in the order in which they were made. */
  async list(): Promise<OutboxEntry[]> {
    const entries = await this.#database.getAll('mark');
    return entries
      .filter(({ accountId }) => accountId === this.#accountId)
      .sort((one, other) => one.sequence - other.sequence);
  }

  async add(entries: readonly NewEntry[]): Promise<void> {
    const transaction = this.#database.transaction(['mark', 'device'], 'readwrite');
    const { id, sequence } = (await transaction.objectStore('device').get('this'))!;
    await transaction.objectStore('device').put({ id, sequence: sequence + entries.length }, 'this');
    for (const [index, entry] of entries.entries()) {
      await transaction.objectStore('mark').put({ ...entry, device: id, sequence: sequence + index + 1 });
    }
    await transaction.done;
  }

  /** Takes back marks that are still held. */
  async undo(markIds: readonly string[], now: number): Promise<void> {
    const transaction = this.#database.transaction('mark', 'readwrite');
    for (const markId of markIds) {
      const entry = await transaction.store.get(markId);
      if (entry && isHeld(entry, now)) await transaction.store.delete(markId);
    }
    await transaction.done;
  }

  /** Ends the time in which marks can be undone. */
  async release(): Promise<void> {
    await this.#change((entry) => (entry.heldUntil > 0 ? { ...entry, heldUntil: 0 } : entry));
  }

  /** Lets a refused mark be sent once more. */
  async retry(markId: string): Promise<void> {
    await this.#change((entry) => (entry.markId === markId ? { ...entry, refusal: null } : entry));
  }

  /** Throws a refused mark away, because a person said so. */
  async dismiss(markId: string): Promise<void> {
    await this.#database.delete('mark', markId);
  }

  /** What the server has settled leaves the queue in the same step in which the kept roster shows it. */
  async settle(
    settled: readonly OutboxEntry[],
    refused: readonly OutboxEntry[],
    showIn: (roster: Roster) => Roster,
  ): Promise<void> {
    const transaction = this.#database.transaction(['mark', 'roster'], 'readwrite');
    for (const { markId } of settled) await transaction.objectStore('mark').delete(markId);
    for (const entry of refused) await transaction.objectStore('mark').put(entry);
    for (const sessionId of new Set(settled.map((entry) => entry.sessionId))) {
      const kept = await transaction.objectStore('roster').get(sessionId);
      if (kept) await transaction.objectStore('roster').put({ ...kept, roster: showIn(kept.roster) }, sessionId);
    }
    await transaction.done;
  }

  async keepRoster(roster: Roster, keepUntil: Date): Promise<void> {
    const kept = { accountId: this.#accountId, keepUntil, roster };
    await this.#database.put('roster', kept, roster.session.id);
  }

  /** The roster as this device last saw it; those of other accounts and of long ago are deleted on the way. */
  async findRoster(sessionId: string, now: Date): Promise<Roster | null> {
    const transaction = this.#database.transaction('roster', 'readwrite');
    for (const key of await transaction.store.getAllKeys()) {
      const kept = await transaction.store.get(key);
      if (kept && (kept.accountId !== this.#accountId || kept.keepUntil < now)) await transaction.store.delete(key);
    }
    const found = await transaction.store.get(sessionId);
    await transaction.done;
    return found?.roster ?? null;
  }

  async #change(change: (entry: OutboxEntry) => OutboxEntry): Promise<void> {
    const transaction = this.#database.transaction('mark', 'readwrite');
    for (const entry of await transaction.store.getAll()) {
      if (entry.accountId === this.#accountId) await transaction.store.put(change(entry));
    }
    await transaction.done;
  }
}

/** Deletes all rosters from this device: somebody signs out. Marks that wait stay; they name nobody. */
export async function forgetRosters(): Promise<void> {
  const database = await open();
  await database.clear('roster');
  database.close();
}
