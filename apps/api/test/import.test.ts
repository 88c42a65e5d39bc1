import { readFile } from 'node:fs/promises';
import { listKnownPeople } from '@sens/db/participant';
import { listRegistrations } from '@sens/db/registration';
import { testEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

const fixture = async (name: string) =>
  (await readFile(new URL(`../../../packages/documents/test/fixtures/${name}`, import.meta.url))).toString('base64');

describe.each(testEngines)('bringing in lists on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  const upload = async (eventId: string, fileName: string, side: string, own = project) => {
    const list = { projectId: own.projectId, eventId, side, locale: side === 'SI' ? 'sl' : 'hu', fileName };
    const { importId } = await house
      .as(own.manager)
      .participant.previewImport({ ...list, content: await fixture(fileName) });
    return importId;
  };
  const preview = (importId: string) =>
    house.as(project.manager).participant.importPreview({ projectId: project.projectId, importId });
  const confirm = (importId: string, lines: number[]) =>
    house.as(project.manager).participant.confirmImport({ projectId: project.projectId, importId, lines });
  const people = () => listKnownPeople(house.deps.db, project.projectId);

  it('writes nobody before the list is confirmed, and each person once after it', async () => {
    const event = await mintEvent(house, project, { capacity: 30 });
    const importId = await upload(event.id, 'prijave-pomurje.csv', 'SI');
    const shown = await preview(importId);
    const verdicts = (verdict: string) => shown.rows.filter((row) => row.verdict === verdict).length;
    expect([shown.rows.length, verdicts('ready'), verdicts('warning'), verdicts('blocked')]).toEqual([46, 37, 8, 1]);
    expect(await people()).toEqual([]);

    const result = await confirm(
      importId,
      shown.rows.map(({ line }) => line),
    );
    expect(result).toEqual({ added: 43, matched: 0, confirmed: 30, waitlisted: 13, already: 0, leftOut: 1 });
    expect((await people()).length).toBe(43);
    const registrations = await listRegistrations(house.deps.db, project.projectId, event.id);
    expect(registrations.filter(({ status }) => status === 'confirmed').length).toBe(30);
    await expect(confirm(importId, [3])).rejects.toThrow('import.already_done');
    expect((await preview(importId)).result).toEqual(result);
  });

  it('makes no second person out of the same one when the list comes again', async () => {
    const before = (await people()).length;
    const event = await mintEvent(house, project, { capacity: 100 });
    const importId = await upload(event.id, 'prijave-pomurje.csv', 'SI');
    const lines = (await preview(importId)).rows.map(({ line }) => line);
    expect(await confirm(importId, lines)).toEqual({
      added: 0,
      matched: 43,
      confirmed: 43,
      waitlisted: 0,
      already: 0,
      leftOut: 1,
    });
    expect((await people()).length).toBe(before);
    const again = await upload(event.id, 'prijave-pomurje.csv', 'SI');
    expect(await confirm(again, lines)).toMatchObject({ added: 0, confirmed: 0, already: 43 });
  });

  it('reads the Hungarian workbook, family names first', async () => {
    const own = await mintProject(house);
    const event = await mintEvent(house, own, { capacity: 100 });
    const importId = await upload(event.id, 'jelentkezok-zala.xlsx', 'HU', own);
    const shown = await house.as(own.manager).participant.importPreview({ projectId: own.projectId, importId });
    expect(shown.notImported).toEqual(['Felszállás', 'Étkezés']);
    const lines = shown.rows.map(({ line }) => line);
    const result = await house.as(own.manager).participant.confirmImport({ projectId: own.projectId, importId, lines });
    expect(result).toMatchObject({ added: 34, leftOut: 1 });
    const found = await listKnownPeople(house.deps.db, own.projectId);
    expect(found.find(({ email }) => email === 'gonczol.gergo@example.org')).toMatchObject({
      givenName: 'Gergő',
      familyName: 'Gönczöl',
    });
  });

  it('imports the chosen rows only, and none when none is chosen', async () => {
    const own = await mintProject(house);
    const event = await mintEvent(house, own, { capacity: 100 });
    const importId = await upload(event.id, 'prijave-pomurje.csv', 'SI', own);
    const send = (lines: number[]) =>
      house.as(own.manager).participant.confirmImport({ projectId: own.projectId, importId, lines });
    await expect(send([])).rejects.toThrow('import.nothing_chosen');
    await expect(send([1, 2, 9999])).rejects.toThrow('import.nothing_chosen');
    expect(await listKnownPeople(house.deps.db, own.projectId)).toEqual([]);
    expect(await send([3, 4])).toMatchObject({ added: 2, confirmed: 2 });
  });

  it('confirms once when confirmed twice at once', async () => {
    const own = await mintProject(house);
    const event = await mintEvent(house, own, { capacity: 100 });
    const importId = await upload(event.id, 'prijave-pomurje.csv', 'SI', own);
    const send = () =>
      house.as(own.manager).participant.confirmImport({ projectId: own.projectId, importId, lines: [3, 4, 5] });
    const results = await Promise.allSettled([send(), send()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await listKnownPeople(house.deps.db, own.projectId)).length).toBe(3);
  });

  it.each([
    ['empty.csv', '', 'import.file_empty'],
    [
      'picture.xlsx',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]).toString('base64'),
      'import.file_unreadable',
    ],
    ['no-header.csv', Buffer.from('1;2;3\n4;5;6\n').toString('base64'), 'import.header_missing'],
  ])('refuses %s and writes nothing', async (fileName, content, code) => {
    const event = await mintEvent(house, project);
    const list = { projectId: project.projectId, eventId: event.id, side: 'SI', locale: 'sl', fileName, content };
    await expect(house.as(project.manager).participant.previewImport(list)).rejects.toThrow(code);
  });
});
