import { createHash } from 'node:crypto';
import { openWithoutLocks, selectRows, serverEngines } from '@sens/db/testing';
import readExcel from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freeze } from '../src/indicator/freeze-report.ts';
import type { Deps } from '../src/shared/deps.ts';
import { mintProject, openHouse, signIn, type House } from './house.ts';
import { buildReferenceProject, today } from './reference-project.ts';

const codes = ['RCO85', 'RCO87', 'RCO115', 'RCR81', 'EECO01'];

describe.each(serverEngines)('the reports on %s', (kind) => {
  let house: House;
  let now = today;
  let project: Awaited<ReturnType<typeof buildReferenceProject>>;
  beforeAll(async () => {
    house = await openHouse(kind, { now: () => now });
    project = await buildReferenceProject(house);
    const { projectId, manager, events } = project;
    for (const code of codes) await house.as(manager).indicator.adopt({ projectId, code });
    const goals = { target: 20, sideTargets: { SI: 12, HU: 8 } };
    await house.as(manager).indicator.change({ projectId, code: 'RCO85', goals });
    const open = { audience: 'public', equality: false, internal: false } as const;
    await house.as(manager).indicator.describeEvent({ projectId, eventId: events.open.id, ...open });
  });
  afterAll(() => house.close());

  const manage = () => house.as(project.manager).indicator;
  const audit = () => house.as(project.auditor).indicator;
  const at = () => ({ projectId: project.projectId });
  const valuesOf = ({ content }: { content: { indicators: readonly { code: string; values: readonly object[] }[] } }) =>
    Object.fromEntries(content.indicators.map(({ code, values }) => [code, values]));
  const value = (
    side: string | null,
    previous: number,
    corrected: number,
    period: number,
    target: number | null = null,
  ) => ({
    ...{ side, target, previous, corrected, period, cumulative: previous + corrected + period },
  });
  let first: string;

  it('draft a period, in the order in which the project reports', async () => {
    first = (await manage().beginReport({ ...at(), period: 1 })).reportId;
    await expect(manage().beginReport({ ...at(), period: 1 })).rejects.toThrow('report.period_taken');
    await expect(manage().beginReport({ ...at(), period: 3 })).rejects.toThrow('request.not_found');
    const draft = await manage().report({ ...at(), reportId: first });
    expect(draft.content.indicators.map(({ code }) => code)).toEqual(codes);
    expect(valuesOf(draft)).toMatchObject({
      RCO85: [value('SI', 0, 0, 4, 12), value('HU', 0, 0, 2, 8), value(null, 0, 0, 6, 20)],
      RCR81: [value('SI', 0, 0, 3), value('HU', 0, 0, 2), value(null, 0, 0, 5)],
      EECO01: [value('SI', 0, 0, 7), value('HU', 0, 0, 4), value(null, 0, 0, 11)],
    });
  });

  it('say before they are frozen what is missing', async () => {
    const { content } = await manage().report({ ...at(), reportId: first });
    expect(content.checks).toEqual([
      // Four events of one session each, none finalised, none with a signed list.
      { kind: 'unfinalised', count: 4, blocks: false },
      { kind: 'unsigned', count: 4, blocks: false },
      // Three of them lack an invitation, photos, minutes, materials and an evaluation; the training lacks certificates
      // too, and the public one the proof that it was announced.
      { kind: 'evidence', count: 17, blocks: false },
      // A person without a gender and one without a year of birth, of EECO01.
      { kind: 'unknown', count: 2, blocks: false },
      // RCO85: 4 and 2. RCR81: 3 and 2. EECO01: 4.
      { kind: 'small_cells', count: 5, blocks: false },
      { kind: 'narratives', count: codes.length, blocks: false },
    ]);
  });

  it('are not for an auditor before they are frozen', async () => {
    expect(await audit().reports(at())).toEqual([]);
    await expect(audit().report({ ...at(), reportId: first })).rejects.toThrow('request.not_found');
  });

  it('wait for open conflicts, and for the end of their period', async () => {
    // Two phones, and neither had seen the mark of the other.
    await house.as(project.manager).attendance.submit({
      ...at(),
      marks: [
        {
          ...{ markId: crypto.randomUUID(), sessionId: project.events.workshop.sessionIds[0]!, status: 'absent' },
          registrationId: project.events.workshop.registrationIds.get(5)!,
          ...{ markedAt: today.toISOString(), device: crypto.randomUUID(), sequence: 1 },
        },
      ],
    });
    await expect(manage().freezeReport({ ...at(), reportId: first })).rejects.toThrow('report.conflicts');
    const { marks } = (
      await audit().marks({
        ...{ ...at(), eventId: project.events.workshop.id, participantId: project.participantIds[4]! },
      })
    ).sessions[0]!;
    await house.as(project.manager).attendance.submit({
      ...at(),
      marks: [
        {
          ...{ markId: crypto.randomUUID(), sessionId: project.events.workshop.sessionIds[0]!, status: 'present' },
          registrationId: project.events.workshop.registrationIds.get(5)!,
          ...{ markedAt: new Date(today.getTime() + 3600_000).toISOString(), device: crypto.randomUUID(), sequence: 1 },
          basedOn: marks.at(-1)!.markId,
        },
      ],
    });
    now = new Date('2026-06-30T12:00:00Z');
    await expect(manage().freezeReport({ ...at(), reportId: first })).rejects.toThrow('report.period_not_over');
    now = today;
  });

  it('keep what is written about each indicator until they are frozen', async () => {
    const rco85 = (await manage().explain({ ...at(), code: 'RCO85' })).id;
    const words = { summary: { sl: 'Prvo obdobje.' }, narratives: { [rco85]: { sl: 'Mentorji.', hu: 'Mentorok.' } } };
    await manage().writeReport({ ...at(), reportId: first, ...words });
    const { content } = await manage().report({ ...at(), reportId: first });
    expect(content.summary).toEqual(words.summary);
    expect(content.indicators[0]!.narrative).toEqual(words.narratives[rco85]);
    expect(content.checks.find(({ kind: check }) => check === 'narratives')?.count).toBe(codes.length - 1);
  });

  it('are frozen once: again gives the same hash, and nothing can be written or thrown away', async () => {
    const draft = await manage().report({ ...at(), reportId: first });
    const { sha256 } = await manage().freezeReport({ ...at(), reportId: first });
    expect(await manage().freezeReport({ ...at(), reportId: first })).toEqual({ sha256 });
    const frozen = await manage().report({ ...at(), reportId: first });
    expect(frozen.content).toEqual(JSON.parse(JSON.stringify(draft.content)));
    expect(frozen).toMatchObject({ sha256, frozenBy: 'Mojca', frozenAt: today });
    for (const refused of [
      () => manage().writeReport({ ...at(), reportId: first, summary: { sl: 'Drugače.' } }),
      () => manage().removeReport({ ...at(), reportId: first }),
    ]) {
      await expect(refused()).rejects.toThrow('report.frozen');
    }
  });

  it('name nobody: each row has a pseudonym that is the same in every indicator', async () => {
    const found = await selectRows<{ key: string }>(
      house.deps.db,
      `select key, indicator_id from report_row where project_id = '${project.projectId}'`,
    );
    const keys = found.map(({ key }) => key);
    for (const id of project.participantIds) expect(keys.filter((key) => key.includes(id))).toEqual([]);
    const people = keys.filter((key) => key.includes('/')).map((key) => key.split('/')[0]);
    // RCO85 has 6 rows, RCR81 5, EECO01 11; they are of 11 people.
    expect([people.length, new Set(people).size]).toEqual([22, 11]);
  });

  it('do not change when a mark does: the next one lists the correction', async () => {
    const before = await manage().report({ ...at(), reportId: first });
    await project.mark('training', 10, 0, 'present', 30);
    expect(await manage().report({ ...at(), reportId: first })).toEqual(before);
    expect(
      createHash('sha256')
        .update(await contentOf(first))
        .digest('hex'),
    ).toBe(before.sha256);

    const second = (await manage().beginReport({ ...at(), period: 2 })).reportId;
    const draft = await manage().report({ ...at(), reportId: second });
    expect(draft.content.previous).toBe(before.sha256);
    expect(valuesOf(draft)).toMatchObject({
      RCO85: [value('SI', 4, 0, 0, 12), value('HU', 2, 1, 0, 8), value(null, 6, 1, 0, 20)],
      RCR81: [value('SI', 3, 0, 0), value('HU', 2, 0, 0), value(null, 5, 0, 0)],
      EECO01: [value('SI', 7, 0, 0), value('HU', 4, 1, 0), value(null, 11, 1, 0)],
    });
    const corrections = draft.content.indicators.flatMap(({ code, corrections: list }) =>
      list.map(({ before: was, after }) => [code, was, after?.day, after?.side, after?.minutes]),
    );
    expect(corrections).toEqual([
      ['RCO85', null, '2026-03-10', 'HU', 240],
      ['EECO01', null, '2026-03-10', 'HU', 240],
    ]);
    expect(draft.content.checks.filter(({ blocks }) => blocks)).toEqual([
      { kind: 'period_not_over', count: 1, blocks: true },
    ]);
  });

  it('list no correction when a person is erased', async () => {
    await house.deps.db
      .execute(`update participant set given_name = '', family_name = 'x', name_key = 'x', email = null,
      gender = null, birth_year = null where id = '${project.participantIds[4]}'`);
    const [second] = await manage().reports(at());
    const { content } = await manage().report({ ...at(), reportId: second!.id });
    expect(content.indicators.flatMap(({ corrections }) => corrections).length).toBe(2);
  });

  it('are read by an auditor, and each look is in the audit trail', async () => {
    const listed = await audit().reports(at());
    expect(listed.map(({ id }) => id)).toEqual([first]);
    const looks = async () =>
      (await manage().reportHistory({ ...at(), reportId: first })).filter(
        ({ action, accountName }) => action === 'report.read' && accountName === 'Rita',
      ).length;
    expect(await looks()).toBe(0);
    await audit().report({ ...at(), reportId: first });
    expect(await looks()).toBe(1);
  });

  it('are files for whoever may read them; JSON is what was hashed', async () => {
    const [second] = await manage().reports(at());
    const cookies = {
      nobody: '',
      trainer: await signIn(house, project.trainer.email),
      auditor: await signIn(house, project.auditor.email),
      manager: await signIn(house, project.manager.email),
    };
    const get = (id: string, format: string, cookie: string) =>
      house.app.request(`/api/projects/${project.projectId}/reports/${id}/report.${format}?locale=hu`, {
        headers: { cookie },
      });
    const statuses = async (id: string, format: string) =>
      Promise.all(Object.values(cookies).map(async (cookie) => (await get(id, format, cookie)).status));
    expect(await statuses(first, 'json')).toEqual([404, 404, 200, 200]);
    expect(await statuses(second!.id, 'csv')).toEqual([404, 404, 404, 200]);
    expect(await statuses(second!.id, 'json')).toEqual([404, 404, 404, 404]);

    const json = Buffer.from(await (await get(first, 'json', cookies.auditor)).arrayBuffer());
    const { sha256 } = await manage().report({ ...at(), reportId: first });
    expect(createHash('sha256').update(json).digest('hex')).toBe(sha256);
    const pdf = Buffer.from(await (await get(first, 'pdf', cookies.auditor)).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const csv = (await (await get(first, 'csv', cookies.auditor)).text()).split('\r\n');
    // A header, two sides and all for each indicator, and the end of the last line.
    expect(csv.length).toBe(1 + 3 * codes.length + 1);
    const xlsx = await readExcel(Buffer.from(await (await get(first, 'xlsx', cookies.auditor)).arrayBuffer()));
    expect(xlsx.map(({ data }) => data.length)).toEqual([1 + 3 * codes.length, 1, 1 + 6 + 2 + 1 + 5 + 11, 7]);
  });

  it.skipIf(kind === 'embedded')('are frozen once by several at the same time, which the lock sees to', async () => {
    const own = await buildReferenceProject(house);
    const { projectId } = own;
    const { indicator } = house.as(own.manager);
    await indicator.adopt({ projectId, code: 'RCO85' });
    const { reportId } = await indicator.beginReport({ projectId, period: 1 });
    const fourTimes = (deps: Deps) =>
      Promise.allSettled(Array.from({ length: 4 }, () => freeze(deps, { projectId, reportId }, own.manager.id)));
    const unlocked = openWithoutLocks(house.database.url!);
    const free = await fourTimes({ ...house.deps, db: unlocked.db });
    await unlocked.close();
    expect(free.some(({ status }) => status === 'rejected')).toBe(true);

    await house.deps.db.execute(`delete from report_row where report_id = '${reportId}'`);
    await house.deps.db.execute(`update indicator_report set frozen_at = null, frozen_by = null, content = null,
      sha256 = null where id = '${reportId}'`);
    const outcomes = await fourTimes(house.deps);
    const { sha256 } = await indicator.report({ projectId, reportId });
    expect(outcomes).toEqual(outcomes.map(() => ({ status: 'fulfilled', value: { sha256 } })));
    const history = await indicator.reportHistory({ projectId, reportId });
    expect(history.filter(({ action }) => action === 'report.frozen').length).toBe(2);
  });

  it('stay in their project', async () => {
    const foreign = await mintProject(house);
    const { indicator } = house.as(foreign.manager);
    await expect(indicator.report({ projectId: foreign.projectId, reportId: first })).rejects.toThrow(
      'request.not_found',
    );
    await expect(indicator.freezeReport({ projectId: foreign.projectId, reportId: first })).rejects.toThrow(
      'request.not_found',
    );
  });

  const contentOf = async (id: string): Promise<string> => {
    const statement = `select content from indicator_report where id = '${id}'`;
    const [found] = await selectRows<{ content: string }>(house.deps.db, statement);
    return found!.content;
  };
});
