import { createHash } from 'node:crypto';
import { eraseIdentity, restrictPerson } from '@sens/db/privacy';
import { findStoredFile } from '@sens/db/project';
import { listRegistrations } from '@sens/db/registration';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintCurriculum } from './curricula.ts';
import { formOf, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('results from a list', () => {
  let house: House;
  let project: MintedProject;
  let place: { projectId: string; eventId: string };
  let people: string[];
  beforeAll(async () => {
    house = await openHouse('postgres');
    project = await mintProject(house);
    const wishes = { capacity: 5, event: true, rule: { assessmentRequired: true } };
    const { event } = await mintCurriculum(house, project, ['Law'], wishes);
    place = { projectId: project.projectId, eventId: event!.id };
    for (const name of [{ familyName: 'Čuk' }, { familyName: 'Győrfi' }]) {
      await house.as(null).registration.register({ ...place, ...formOf({ givenName: 'Živa', ...name }) });
    }
    const registrations = await listRegistrations(house.deps.db, place.projectId, place.eventId);
    people = registrations.map(({ participantId }) => participantId);
  });
  afterAll(() => house.close());

  const trainer = () => house.as(project.trainer).completion;
  const list = 'Ime in priimek;Izid;Točke\nŽiva Čuk;opravila;87,5\nŽiva Győrfi;ni opravila;12\nNeznana Oseba;da;1\n';
  const preview = () => trainer().previewResults({ ...place, fileName: 'izidi.csv', content: base64(list) });
  const isKept = async (text: string) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return (await house.deps.db.transaction((tx) => findStoredFile(tx, place.projectId, sha256))) !== null;
  };
  const resultsOf = async () =>
    (await trainer().explain(place)).people
      .toSorted((a, b) => a.familyName.localeCompare(b.familyName, 'sl'))
      .map(({ assessment }) => assessment && [assessment.passed, assessment.points, assessment.fileName]);

  it('are shown row by row and written once they are confirmed, with the file as private evidence', async () => {
    const { importId } = await preview();
    const at = { projectId: place.projectId, importId };
    const shown = await trainer().resultImport(at);
    expect(shown.rows.map(({ line, problem, passed, person }) => [line, problem, passed, person])).toEqual([
      [2, null, true, { givenName: 'Živa', familyName: 'Čuk' }],
      [3, null, false, { givenName: 'Živa', familyName: 'Győrfi' }],
      [4, 'person_unknown', true, null],
    ]);
    expect(await resultsOf()).toEqual([null, null]);
    await expect(trainer().confirmResults({ ...at, lines: [4] })).rejects.toThrow('import.nothing_chosen');
    const twice = await Promise.allSettled([1, 2].map(() => trainer().confirmResults({ ...at, lines: [2, 3, 4] })));
    expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await resultsOf()).toEqual([
      [true, 87.5, 'izidi.csv'],
      [false, 12, 'izidi.csv'],
    ]);
    expect((await trainer().resultImport(at)).saved).toBe(2);

    const ask = async (email: string | null) => {
      const cookie = email ? await signIn(house, email) : '';
      const path = `/api/projects/${place.projectId}/events/${place.eventId}/results/${people[0]!}/file`;
      return house.app.request(path, { headers: { cookie } });
    };
    const file = await ask(project.trainer.email);
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(sha256(new Uint8Array(await file.arrayBuffer()))).toBe(sha256(Buffer.from(list)));
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect((await ask(project.manager.email)).status).toBe(200);
    const foreign = await mintProject(house);
    for (const email of [null, project.auditor.email, foreign.manager.email])
      expect((await ask(email)).status).toBe(404);
  });

  it('keep the file when the points are corrected, and take a scan in its place', async () => {
    const [participantId] = people;
    await trainer().assess({ ...place, participantId: participantId!, passed: true, points: 90 });
    expect((await resultsOf())[0]).toEqual([true, 90, 'izidi.csv']);
    const assess = (content: string) =>
      trainer().assess({
        ...place,
        participantId: participantId!,
        passed: true,
        points: 90,
        file: { fileName: 'a/test.exe', content },
      });
    await expect(assess(base64('MZ'))).rejects.toThrow('evidence.file_kind');
    const scan = '%PDF-1.7\n%%EOF\n';
    await assess(base64(scan));
    expect((await resultsOf())[0]).toEqual([true, 90, 'test.pdf']);
    // The list is still what the other result was taken from; a scan that was replaced is nobody's any more.
    expect([await isKept(list), await isKept(scan)]).toEqual([true, true]);
    await assess(base64(`${scan}%`));
    expect([await isKept(list), await isKept(scan)]).toEqual([true, false]);
  });

  it('lose their file with the last person it names, not with the first, and never what is evidence too', async () => {
    const { importId } = await preview();
    await trainer().confirmResults({ projectId: place.projectId, importId, lines: [2, 3] });
    const waiting = { projectId: place.projectId, importId: (await preview()).importId };
    const [one, other] = people.map((participantId) => ({ projectId: place.projectId, participantId }));
    const erase = async (person: typeof one) =>
      house.deps.db.transaction(async (tx) => {
        await restrictPerson(tx, person!, new Date());
        await eraseIdentity(tx, person!, new Date());
      });
    await erase(one);
    expect(await isKept(list)).toBe(true);
    // It names somebody in rows that were taken for nobody too, so it is gone whoever it was.
    await expect(trainer().resultImport(waiting)).rejects.toThrow('request.not_found');
    const scan = '%PDF-1.7\n% evidence\n%%EOF\n';
    await house.as(project.trainer).evidence.add({
      ...{ ...place, kind: 'minutes', fileName: 'a.pdf', content: base64(scan) },
    });
    await trainer().assess({
      ...{ ...place, participantId: other!.participantId, passed: true },
      file: { fileName: 'a.pdf', content: base64(scan) },
    });
    expect(await isKept(list)).toBe(false);
    await erase(other);
    expect(await isKept(scan)).toBe(true);
  });

  it('are refused from others, and without a column that says the result', async () => {
    const foreign = await mintProject(house);
    const content = base64(list);
    await expect(
      house.as(foreign.trainer).completion.previewResults({ ...place, fileName: 'izidi.csv', content }),
    ).rejects.toThrow('request.forbidden');
    const noResult = base64('Ime in priimek;Točke\nŽiva Čuk;3\n');
    await expect(trainer().previewResults({ ...place, fileName: 'izidi.csv', content: noResult })).rejects.toThrow(
      'completion.result_column_missing',
    );
  });
});
