import type { Db } from '@sens/db';
import { openWithoutLocks } from '@sens/db/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { submitMarks } from '../src/attendance/submit-marks.ts';
import { finaliseSession } from '../src/record/finalise-session.ts';
import { mintProject, openHouse, type House, type MintedProject } from './house.ts';
import { markOf, mintRecorded, movableClock } from './recorded.ts';

const clock = movableClock();
let house: House;
let project: MintedProject;
beforeAll(async () => {
  house = await openHouse('postgres', { now: clock.now });
  project = await mintProject(house);
});
afterAll(() => house.close());

/**
 * Twelve phones send a mark each while the session is finalised, some times over, until it goes wrong.
 *
 * @returns 1 when other people were unmarked in the end than the finalised record knew of
 */
async function race(db: Db, rounds: number): Promise<number> {
  const deps = { ...house.deps, db };
  let wrong = 0;
  for (let round = 0; round < rounds && wrong === 0; round += 1) {
    const { event, registrations, at } = await mintRecorded(house, project, { people: 12 });
    const sessionId = event.sessions[0]!.id;
    clock.forward(6);
    const by = { accountId: project.manager.id, manages: true };
    const marks = registrations.map(
      ({ id }) =>
        () =>
          submitMarks(deps, by, at.projectId, [markOf(sessionId, id)]),
    );
    const finalise = () => finaliseSession(deps, by, { projectId: at.projectId, sessionId });
    await Promise.all([...marks.slice(0, 4), finalise, ...marks.slice(4)].map((act) => act()));
    const { steps, open } = await house.as(project.manager).record.session({ ...at, sessionId });
    if (open.unmarked.length !== steps[0]!.unmarked) wrong += 1;
  }
  return wrong;
}

it('finalises a session before or after each mark, never in between', async () => {
  expect(await race(house.deps.db, 3)).toBe(0);
}, 60_000);

it('lets marks slip in when the locks are left out (negative control)', async () => {
  const unlocked = openWithoutLocks(house.database.url!);
  try {
    expect(await race(unlocked.db, 20)).toBeGreaterThan(0);
  } finally {
    await unlocked.close();
  }
}, 60_000);
