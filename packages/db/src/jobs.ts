import { sql, type SQL } from 'drizzle-orm';
import { fromDrizzle, PgBoss } from 'pg-boss';
import { rows, type Engine, type Tx } from './engine.ts';

/** The kinds of work that is done later, with what each needs to know. */
export interface JobData {
  'send-mail': { mailId: string };
  /** Certificates of an event that were asked for together. */
  'issue-certificates': { projectId: string; runId: string };
  /** A list or an evidence pack. */
  'build-export': { projectId: string; exportId: string };
  /** An offer's deadline or the release of kept seats is due. */
  'settle-event': { projectId: string; eventId: string };
  /** A group's naming date comes near; `namedUntil` (ISO 8601) says which, since it may be moved. */
  'remind-group': { projectId: string; groupId: string; namedUntil: string };
  /** Every few minutes: reminds of the events whose time has come. */
  'remind-participants': Record<string, never>;
  /** Every hour: asks those who attended what they thought of it. */
  'ask-for-feedback': Record<string, never>;
  /** Every night: replaces the identities whose time is over. */
  'expire-personal-data': Record<string, never>;
  /** Every night: deletes the files of exports whose time is over. */
  'expire-exports': Record<string, never>;
  /** Every few minutes: tells travellers how to join, and forgets what they needed. */
  'tend-visits': Record<string, never>;
}
export type JobName = keyof JobData;

/** Work that may fail and be tried again, enqueued in the transaction of what caused it. */
export interface Jobs {
  enqueue<N extends JobName>(tx: Tx, name: N, data: JobData[N], options?: { startAfter?: Date }): Promise<void>;
  /** Does the work of one kind, one job at a time; a handler that throws is called again, later each time. */
  work<N extends JobName>(name: N, handler: (data: JobData[N]) => Promise<void>): Promise<void>;
  /**
   * Does the work of one kind again and again; several servers do each round once.
   *
   * @param cron minute, hour, day, month, weekday, in UTC
   */
  repeat(
    name: 'remind-participants' | 'ask-for-feedback' | 'expire-personal-data' | 'expire-exports' | 'tend-visits',
    cron: string,
  ): Promise<void>;
  stop(): Promise<void>;
}

const queues: Record<JobName, { retryLimit: number; expireInSeconds?: number }> = {
  // With doubling delays from 15 seconds this goes on for about two days.
  'send-mail': { retryLimit: 13 },
  // Each try goes on where the one before ended; what fails ten times fails for a reason.
  'issue-certificates': { retryLimit: 10 },
  // An export counts its attempts itself, and says when it gives up. A large one takes longer than other work may.
  'build-export': { retryLimit: 10, expireInSeconds: 2 * 3600 },
  'settle-event': { retryLimit: 13 },
  'remind-group': { retryLimit: 13 },
  // The next round does what this one could not.
  'remind-participants': { retryLimit: 0 },
  'ask-for-feedback': { retryLimit: 0 },
  'expire-personal-data': { retryLimit: 0 },
  'expire-exports': { retryLimit: 0 },
  'tend-visits': { retryLimit: 0 },
};

/** Starts the queue; its tables are made in the schema `pgboss` on first use. */
export async function openJobs(engine: Engine, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss(engine.jobOptions);
  boss.on('error', onError);
  await boss.start();
  for (const [name, limits] of Object.entries(queues)) {
    await boss.createQueue(name, {
      ...limits,
      retryDelay: 15,
      retryBackoff: true,
      retryDelayMax: 6 * 3600,
      notify: true,
    });
  }
  return {
    enqueue: async (tx, name, data, { startAfter } = {}) => {
      const connection = fromDrizzle({ execute: (query) => rows(tx, query as SQL) }, sql);
      await boss.send(name, data, { db: connection, ...(startAfter ? { startAfter } : {}) });
    },
    work: async (name, handler) => {
      await boss.work<JobData[typeof name]>(name, async ([job]) => {
        if (job) await handler(job.data);
      });
    },
    repeat: (name, cron) => boss.schedule(name, cron, {}),
    stop: () => boss.stop({ graceful: true, close: true, timeout: 5000 }),
  };
}
