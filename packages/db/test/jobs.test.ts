import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openJobs, type Jobs } from '../src/index.ts';
import { openTestDatabase, testEngines, type TestDatabase } from '../src/testing/index.ts';

describe.each(testEngines)('the job queue on %s', (kind) => {
  let database: TestDatabase;
  let jobs: Jobs;
  const done: string[] = [];
  beforeAll(async () => {
    database = await openTestDatabase(kind);
    jobs = await openJobs(database.engine, () => {});
    await jobs.work('send-mail', async ({ mailId }) => void done.push(mailId));
  });
  afterAll(async () => {
    await jobs.stop();
    await database.close();
  });

  it('does what a transaction enqueued, and nothing of one that was rolled back', async () => {
    const { db } = database.engine;
    const failed = db.transaction(async (tx) => {
      await jobs.enqueue(tx, 'send-mail', { mailId: 'rolled back' });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await db.transaction((tx) => jobs.enqueue(tx, 'send-mail', { mailId: 'committed' }));
    await vi.waitFor(() => expect(done).toContain('committed'), { timeout: 15_000, interval: 100 });
    expect(done).toEqual(['committed']);
  });
});
