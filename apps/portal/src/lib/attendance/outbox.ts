import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { isHeld, type NewEntry, type OutboxEntry } from './outbox-entry.ts';
import type { Roster } from './roster.ts';
import type { NewWalkIn, WalkInEntry } from './walk-in-entry.ts';

interface Schema extends DBSchema {
  mark: { key: string; value: OutboxEntry };
  walkIn: { key: string; value: WalkInEntry };
  device: { key: 'this'; value: { id: string; sequence: number } };
  roster: { key: string; value: KeptRoster };
}

interface KeptRoster {
  readonly accountId: string;
  readonly keepUntil: Date;
  readonly roster: Roster;
}

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('sens-roll-call', 2, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('mark', { keyPath: 'markId' });
        database.createObjectStore('device');
        database.createObjectStore('roster');
      }
      database.createObjectStore('walkIn', { keyPath: 'markId' });
    },
    // A newer version of the app, in another tab, must not wait until this one is closed.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

/** What is kept until the server has settled it. */
const intents = ['mark', 'walkIn'] as const;

/**
 * What this device keeps of an account's roll calls: marks and people who walked in until the server has settled them,
 * and the rosters as last seen. Marks and walk-ins survive everything but the person's own decision; rosters hold the
 * names of everybody and go when somebody signs out.
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

  /** The people the account noted as having walked in, in the order in which they came. */
  async listWalkIns(): Promise<WalkInEntry[]> {
    const entries = await this.#database.getAll('walkIn');
    return entries
      .filter(({ accountId }) => accountId === this.#accountId)
      .sort((one, other) => one.sequence - other.sequence);
  }

  async addWalkIn(entry: NewWalkIn): Promise<void> {
    const transaction = this.#database.transaction(['walkIn', 'device'], 'readwrite');
    const { id, sequence } = (await transaction.objectStore('device').get('this'))!;
    await transaction.objectStore('device').put({ id, sequence: sequence + 1 }, 'this');
    await transaction.objectStore('walkIn').put({ ...entry, device: id, sequence: sequence + 1 });
    await transaction.done;
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

  /** Takes back what is still held. */
  async undo(markIds: readonly string[], now: number): Promise<void> {
    const transaction = this.#database.transaction(intents, 'readwrite');
    for (const name of intents) {
      const store = transaction.objectStore(name);
      for (const markId of markIds) {
        const entry = await store.get(markId);
        if (entry && isHeld(entry, now)) await store.delete(markId);
      }
    }
    await transaction.done;
  }

  /** Ends the time in which marks can be undone. */
  async release(): Promise<void> {
    await this.#change(() => true, { heldUntil: 0 });
  }

  /** Lets a refused mark be sent once more. */
  async retry(markId: string): Promise<void> {
    await this.#change((entry) => entry.markId === markId, { refusal: null });
  }

  /** The same for a person who may enter beyond the capacity. */
  async letIn(markId: string, overCapacityReason: string): Promise<void> {
    const entry = await this.#database.get('walkIn', markId);
    if (entry) await this.#database.put('walkIn', { ...entry, overCapacityReason, refusal: null });
  }

  /** Throws away what was refused, or a person who did not walk in after all, because somebody said so. */
  async dismiss(markId: string): Promise<void> {
    const transaction = this.#database.transaction(intents, 'readwrite');
    for (const name of intents) await transaction.objectStore(name).delete(markId);
    await transaction.done;
  }

  /** Keeps the reason why somebody was not taken. */
  async refuseWalkIn(entry: WalkInEntry): Promise<void> {
    await this.#database.put('walkIn', entry);
  }

  /** Who is on the server's list now leaves the queue in the same step in which the kept roster shows them. */
  async settleWalkIn({ markId, sessionId }: WalkInEntry, showIn: (roster: Roster) => Roster): Promise<void> {
    const transaction = this.#database.transaction(['walkIn', 'roster'], 'readwrite');
    await transaction.objectStore('walkIn').delete(markId);
    const kept = await transaction.objectStore('roster').get(sessionId);
    if (kept) await transaction.objectStore('roster').put({ ...kept, roster: showIn(kept.roster) }, sessionId);
    await transaction.done;
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

  async #change(
    which: (entry: OutboxEntry | WalkInEntry) => boolean,
    change: Partial<Pick<OutboxEntry, 'heldUntil' | 'refusal'>>,
  ): Promise<void> {
    const mine = (entry: OutboxEntry | WalkInEntry) => entry.accountId === this.#accountId && which(entry);
    const transaction = this.#database.transaction(intents, 'readwrite');
    const marks = transaction.objectStore('mark');
    for (const entry of (await marks.getAll()).filter(mine)) await marks.put({ ...entry, ...change });
    const walkIns = transaction.objectStore('walkIn');
    for (const entry of (await walkIns.getAll()).filter(mine)) await walkIns.put({ ...entry, ...change });
    await transaction.done;
  }
}

/**
 * Deletes all rosters from this device: somebody signs out. What waits stays, because it would be lost: marks name
 * nobody, and those who walked in are shown to nobody but the account that noted them.
 */
export async function forgetRosters(): Promise<void> {
  const database = await open();
  await database.clear('roster');
  database.close();
}
