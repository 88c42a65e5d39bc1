import { newId } from '@sens/db';
import { openWithoutLocks, serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRunIssuer, resumeRuns } from '../src/certificate/issue-run.ts';
import type { Deps } from '../src/shared/deps.ts';
import { mintAttendedEvent } from './attended-event.ts';
import { mintProject, openHouse, type House, type MintedProject } from './house.ts';

const year = new Date().getFullYear();
const numbers = (count: number) =>
  Array.from({ length: count }, (_, index) => `POSKUS-${year}-${String(index + 1).padStart(4, '0')}`);

describe.each(serverEngines)('a bulk issue on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
  });
  afterAll(() => house.close());

  const start = (eventId: string, participantIds?: string[]) =>
    house.as(project.manager).certificate.startRun({ projectId: project.projectId, eventId, participantIds });
  const stateOf = (runId: string) => house.as(project.manager).certificate.run({ projectId: project.projectId, runId });
  const register = async () => {
    const input = { projectId: project.projectId, filter: {}, page: 1 };
    return (await house.as(project.manager).certificate.register(input)).certificates;
  };
  const mailsOfProject = async () =>
    (await house.mails()).filter(
      ({ projectId, template }) => projectId === project.projectId && template === 'certificate_issued',
    );

  it('gives everybody who earned one a certificate, a number and a mail, and is found again', async () => {
    project = await mintProject(house);
    const { eventId } = await mintAttendedEvent(house, project, 4);
    const { runId, people } = await start(eventId);
    expect(people).toBe(4);
    expect(await stateOf(runId)).toMatchObject({ finishedAt: null, counts: { waiting: 4, issued: 0, skipped: 0 } });

    await createRunIssuer(house.deps)({ projectId: project.projectId, runId });
    expect((await stateOf(runId)).counts).toEqual({ waiting: 0, issued: 4, skipped: 0 });
    expect((await stateOf(runId)).finishedAt).not.toBeNull();
    expect((await register()).map(({ number }) => number).sort()).toEqual(numbers(4));
    expect((await mailsOfProject()).length).toBe(4);
    const runs = await house.as(project.manager).certificate.runs({ projectId: project.projectId, eventId });
    expect(runs.map(({ id }) => id)).toEqual([runId]);
    await expect(start(eventId)).rejects.toThrow('certificate.nobody_earned');
  });

  it('skips who has one or has earned none, says why, and leaves no gap for them', async () => {
    project = await mintProject(house);
    const { eventId, participantIds } = await mintAttendedEvent(house, project, 4);
    const at = { projectId: project.projectId, eventId };
    const { runId } = await start(eventId, [...participantIds, newId()]);
    // Both are decided after the run was asked for.
    await house.as(project.manager).certificate.issue({ ...at, participantIds: [participantIds[0]!] });
    await createRunIssuer(house.deps)({ projectId: project.projectId, runId });
    const run = await stateOf(runId);
    expect(run.counts).toEqual({ waiting: 0, issued: 3, skipped: 1 });
    expect(run.skipped.map(({ participantId, problem }) => [participantId, problem])).toEqual([
      [participantIds[0], 'certificate.already_issued'],
    ]);
    expect((await register()).map(({ number }) => number).sort()).toEqual(numbers(4));
  });

  it('does not hold up the others for a person who cannot be done, and is tried again for that one', async () => {
    project = await mintProject(house);
    const { eventId } = await mintAttendedEvent(house, project, 3);
    const { runId } = await start(eventId);
    const place = { projectId: project.projectId, runId };
    let sent = 0;
    const faulty = {
      ...house.deps,
      jobs: {
        ...house.deps.jobs,
        enqueue: (...args: Parameters<typeof house.deps.jobs.enqueue>) =>
          (sent += 1) === 2 ? Promise.reject(new Error('the queue is away')) : house.deps.jobs.enqueue(...args),
      },
    };
    await expect(createRunIssuer(faulty)(place)).rejects.toThrow('the queue is away');
    expect(await stateOf(runId)).toMatchObject({ finishedAt: null, counts: { waiting: 1, issued: 2, skipped: 0 } });
    await resumeRuns(house.deps);
    await createRunIssuer(house.deps)(place);
    expect((await stateOf(runId)).counts).toEqual({ waiting: 0, issued: 3, skipped: 0 });
    expect((await register()).map(({ number }) => number).sort()).toEqual(numbers(3));
    expect((await mailsOfProject()).length).toBe(3);
  });
});

describe('several servers at the bulk issues of an event on postgres', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('postgres');
  });
  afterAll(() => house.close());

  /** Two managers ask for the same people, and each run is done by two servers at once. */
  async function storm(deps: Deps, people: number) {
    const project = await mintProject(house);
    const { projectId } = project;
    const { eventId } = await mintAttendedEvent(house, project, people);
    const manager = house.as(project.manager).certificate;
    const runs = [await manager.startRun({ projectId, eventId }), await manager.startRun({ projectId, eventId })];
    const issue = createRunIssuer(deps);
    await Promise.all([...runs, ...runs].map(({ runId }) => issue({ projectId, runId })));
    const states = await Promise.all(runs.map(({ runId }) => manager.run({ projectId, runId })));
    const { certificates } = await manager.register({ projectId, filter: {}, page: 1 });
    return {
      issued: states.reduce((total, { counts }) => total + counts.issued, 0),
      finished: states.every(({ finishedAt, counts }) => finishedAt !== null && counts.waiting === 0),
      numbers: certificates.map(({ number }) => number).sort(),
    };
  }

  it('give one certificate per person, and each run says truly what it issued', async () => {
    expect(await storm(house.deps, 10)).toEqual({ issued: 10, finished: true, numbers: numbers(10) });
  });

  it('would say of some who got one that they were skipped, were it not for the lock on each person', async () => {
    const unlocked = openWithoutLocks(house.database.url!);
    const { issued, numbers: given } = await storm({ ...house.deps, db: unlocked.db }, 10);
    await unlocked.close();
    expect(given).toEqual(numbers(10));
    expect(issued).toBeLessThan(10);
  });
});
