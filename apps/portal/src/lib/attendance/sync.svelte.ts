import type { Api } from '#lib/server/api.ts';
import { applySettled } from './apply-settled.ts';
import { chooseBatches } from './choose-batches.ts';
import { judgeFailure, judgeWalkIn, type Obstacle } from './judge-failure.ts';
import { offlineUntil } from './offline-until.ts';
import { isHeld, isWaiting, type NewEntry, type OutboxEntry } from './outbox-entry.ts';
import type { Outbox } from './outbox.ts';
import { renewRoster, type Roster } from './roster.ts';
import { sendBatch } from './send-batch.ts';
import { refuseBatch, settleBatch, type Settlement } from './settle-batch.ts';
import { showWalkIn } from './show-walk-in.ts';
import type { NewWalkIn, WalkInEntry } from './walk-in-entry.ts';
import { whenToSend } from './when-to-send.ts';

type AttendanceApi = Pick<Api, 'attendance' | 'visit'>;

/** Carries marks from the device's outbox to the server, and the server's roster back, one exchange at a time. */
export class Sync {
  /** The account's marks on this device, of all sessions. */
  entries: readonly OutboxEntry[] = $state.raw([]);
  /** The people who walked in, of all sessions. */
  walkIns: readonly WalkInEntry[] = $state.raw([]);
  /** What stood in the way the last time. */
  obstacle: Obstacle | null = $state(null);
  sending = $state(false);
  /** When device and server last agreed; by the server's clock at first, then by the device's. */
  lastSync: Date = $state.raw(new Date());
  /** The session on the screen; null where no session is. */
  roster: Roster | null = $state.raw(null);

  readonly #outbox: Outbox;
  readonly #api: AttendanceApi;
  #running: Promise<void> | null = null;
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(outbox: Outbox, api: AttendanceApi, known: { lastSync: Date; roster: Roster | null }) {
    this.#outbox = outbox;
    this.#api = api;
    this.lastSync = known.lastSync;
    this.roster = known.roster;
  }

  get device(): string {
    return this.#outbox.device;
  }

  /** How much waits to be sent. */
  get unsent(): number {
    return [...this.entries, ...this.walkIns].filter(isWaiting).length;
  }

  /** Reads what waits on the device, and keeps the roster for when the page is opened without a network. */
  async open(): Promise<void> {
    await this.#keepRoster();
    await this.#read();
  }

  async add(entries: readonly NewEntry[]): Promise<void> {
    await this.#outbox.add(entries);
    await this.#read();
  }

  async addWalkIn(entry: NewWalkIn): Promise<void> {
    await this.#outbox.addWalkIn(entry);
    await this.#read();
  }

  async undo(markIds: readonly string[]): Promise<void> {
    await this.#outbox.undo(markIds, Date.now());
    await this.#read();
  }

  async dismiss(markId: string): Promise<void> {
    await this.#outbox.dismiss(markId);
    await this.#read();
  }

  async retry(markId: string): Promise<void> {
    await this.#outbox.retry(markId);
    await this.run();
  }

  /** Whose ticket a code is that the roster does not know, with the roster read anew; null without an answer. */
  async findTicket(ticketCode: string) {
    if (!this.roster) return null;
    const { projectId, session } = this.roster;
    try {
      const found = await this.#api.attendance.byTicket.query({ projectId, sessionId: session.id, ticketCode });
      if (found) await this.run();
      return found;
    } catch {
      return null;
    }
  }

  /** Lets somebody in for whom there was no seat, with a reason. */
  async letIn(markId: string, reason: string): Promise<void> {
    await this.#outbox.letIn(markId, reason);
    await this.run();
  }

  /** Sends at once what could still be undone. */
  async sendNow(): Promise<void> {
    await this.#outbox.release();
    await this.run();
  }

  /** Sends what is ready and reads the roster again. A call while one is under way makes it go round once more. */
  run(): Promise<void> {
    if (this.#running) this.#again = true;
    this.#running ??= this.#exchange().finally(() => {
      this.#running = null;
      this.sending = false;
    });
    return this.#running;
  }

  /** Ends the timer; what is under way comes to its end. */
  close(): void {
    clearTimeout(this.#timer);
  }

  async #exchange(): Promise<void> {
    this.sending = true;
    do {
      this.#again = false;
      this.obstacle = await this.#sendAll();
      if (!this.obstacle) this.obstacle = await this.#refresh();
      if (!this.obstacle) this.lastSync = new Date();
      await this.#read();
    } while (this.#again);
  }

  async #sendAll(): Promise<Obstacle | null> {
    for (const batch of chooseBatches(await this.#outbox.list(), Date.now())) {
      const outcome = await this.#send(batch);
      if ('obstacle' in outcome) return outcome.obstacle;
      const { settled, refused, disputed } = outcome;
      const show = (roster: Roster) => applySettled(roster, settled, disputed);
      await this.#outbox.settle(settled, refused, show);
      if (this.roster) this.roster = show(this.roster);
      await this.#read();
    }
    return this.#sendWalkIns();
  }

  async #sendWalkIns(): Promise<Obstacle | null> {
    for (const entry of await this.#outbox.listWalkIns()) {
      if (!isWaiting(entry) || isHeld(entry, Date.now())) continue;
      const { projectId, accountId, heldUntil: _, refusal: __, ...walkIn } = entry;
      try {
        const sender = { accountId, deviceNow: new Date().toISOString() };
        const answer = await this.#api.attendance.walkIn.mutate({ projectId, walkIn, ...sender });
        const show = (roster: Roster) => showWalkIn(roster, entry, answer.registrationId);
        await this.#outbox.settleWalkIn(entry, show);
        if (this.roster) this.roster = show(this.roster);
      } catch (error) {
        const failure = judgeWalkIn(error);
        if ('obstacle' in failure) return failure.obstacle;
        await this.#outbox.refuseWalkIn({ ...entry, refusal: failure.refusal });
      }
      await this.#read();
    }
    return null;
  }

  async #send(batch: readonly OutboxEntry[]): Promise<Settlement | { obstacle: Obstacle }> {
    try {
      return settleBatch(batch, await sendBatch(this.#api, batch));
    } catch (error) {
      const failure = judgeFailure(error);
      return 'refusal' in failure ? refuseBatch(batch, failure.refusal) : failure;
    }
  }

  async #refresh(): Promise<Obstacle | null> {
    if (!this.roster) return null;
    try {
      this.roster = await renewRoster(this.#api, this.roster);
      await this.#keepRoster();
      return null;
    } catch (error) {
      const failure = judgeFailure(error);
      return 'obstacle' in failure ? failure.obstacle : 'unavailable';
    }
  }

  async #keepRoster(): Promise<void> {
    if (!this.roster) return;
    await this.#outbox.keepRoster(this.roster, offlineUntil(this.roster.session.endsAt, new Date()));
  }

  /** Brings the screen up to what is on the device, and comes back when there is something to send. */
  async #read(): Promise<void> {
    this.entries = await this.#outbox.list();
    this.walkIns = await this.#outbox.listWalkIns();
    clearTimeout(this.#timer);
    const delay = whenToSend([...this.entries, ...this.walkIns], Date.now(), this.obstacle !== null);
    if (delay !== null) this.#timer = setTimeout(() => void this.run(), delay);
  }
}
