import { newId } from '@sens/db';
import { listAudit } from '@sens/db/audit';
import { changeDraft, claimDraft } from '@sens/db/curriculum';
import { serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';
import { mintCurriculum, moduleOf, textOf } from './curricula.ts';

const pdf = Buffer.from('%PDF-1.7\n…').toString('base64');

describe.each(serverEngines)('curricula on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  const manager = () => house.as(project.manager).curriculum;
  const read = (versionId: string) => manager().version({ projectId: project.projectId, versionId });
  const mint = (modules: string[] = ['Law', 'Canvas', 'Money']) => mintCurriculum(house, project, modules);

  it('begin as a draft, whose text, rule and modules can be changed', async () => {
    const { at, modules } = await mint();
    await manager().changeVersion({ ...at, ...textOf('Mentors'), minimumPercent: 90, allowedAbsences: 1, ects: 2.5 });
    await manager().moveModule({ ...at, moduleId: modules[2]!, direction: 'up' });
    await manager().moveModule({ ...at, moduleId: modules[0]!, direction: 'up' });
    await manager().changeModule({ ...at, moduleId: modules[0]!, ...moduleOf('Law and tax', { hours: 1.5 }) });
    await manager().removeModule({ ...at, moduleId: modules[1]! });
    const found = await read(at.versionId);
    expect(found).toMatchObject({ version: 1, publishedAt: null, minimumShare: 0.9, allowedAbsences: 1, ects: 2.5 });
    expect(found.modules.map(({ title, minutes }) => [title, minutes])).toEqual([
      [{ en: 'Law and tax' }, 90],
      [{ en: 'Money' }, 180],
    ]);
    const trail = await listAudit(house.deps.db, project.projectId, modules[0]!);
    expect(trail.map(({ action }) => action).sort()).toEqual(
      ['curriculum.module_added', 'curriculum.module_changed', 'curriculum.module_moved'].sort(),
    );
  });

  it('have one address each', async () => {
    const input = { projectId: project.projectId, slug: `c-${newId()}`, ...textOf('A') };
    await manager().create(input);
    await expect(manager().create(input)).rejects.toThrow('curriculum.slug_taken');
  });

  it('are published with modules only, and then nothing of the version changes', async () => {
    const { at } = await mint([]);
    await expect(manager().publish(at)).rejects.toThrow('curriculum.modules_needed');
    await manager().addModule({ ...at, ...moduleOf('Law') });
    await manager().addLink({ ...at, title: 'Handbook', language: 'en', url: 'https://example.org/handbook' });
    await manager().publish(at);
    const before = await read(at.versionId);
    const [moduleId, materialId] = [before.modules[0]!.id, before.materials[0]!.id];

    const calls = [
      () => manager().publish(at),
      () => manager().changeVersion({ ...at, ...textOf('Other'), minimumPercent: 10, assessmentRequired: true }),
      () => manager().addModule({ ...at, ...moduleOf('More') }),
      () => manager().changeModule({ ...at, moduleId, ...moduleOf('Other') }),
      () => manager().removeModule({ ...at, moduleId }),
      () => manager().moveModule({ ...at, moduleId, direction: 'down' }),
      () => manager().addLink({ ...at, title: 'More', language: 'en', url: 'https://example.org/more' }),
      () => manager().addFile({ ...at, title: 'File', language: 'en', fileName: 'a.pdf', content: pdf }),
      () => manager().removeMaterial({ ...at, materialId }),
    ];
    for (const call of calls) await expect(call()).rejects.toThrow('curriculum.version_published');
    const byHand = await house.deps.db.transaction(async (tx) => [
      await changeDraft(tx, at.projectId, at.versionId, { minimumShare: 0 }),
      await claimDraft(tx, at.projectId, at.versionId, new Date()),
    ]);
    expect(byHand).toEqual([false, false]);
    expect(await read(at.versionId)).toEqual(before);
  });

  it('change wholly before or not at all after a publication at the same moment', async () => {
    const { at } = await mint(['Law']);
    const add = (title: string) => manager().addModule({ ...at, ...moduleOf(title) });
    const answers = await Promise.allSettled([add('A'), manager().publish(at), add('B'), add('C')]);
    const added = answers.filter(({ status }, index) => index !== 1 && status === 'fulfilled').length;
    const refused = answers.filter((answer) => answer.status === 'rejected');
    for (const { reason } of refused) expect(String(reason)).toContain('curriculum.version_published');
    expect(added + refused.length).toBe(3);
    expect((await read(at.versionId)).modules.length).toBe(1 + added);
  });

  it('get a new version from any other, with its parts, and the two can be compared', async () => {
    const { at, modules } = await mint(['Law', 'Canvas']);
    await manager().addLink({
      ...{ ...at, title: 'Handbook', language: 'en', url: 'https://example.org/handbook' },
      moduleId: modules[1]!,
    });
    await manager().publish(at);
    const [next, another] = await Promise.all([manager().newVersion(at), manager().newVersion(at)]);
    const second = await read(next.versionId);
    expect((await read(another.versionId)).version + second.version).toBe(2 + 3);
    expect(second.materials.map(({ title, moduleId }) => [title, moduleId])).toEqual([
      ['Handbook', second.modules[1]!.id],
    ]);
    const compare = () => manager().compare({ projectId: at.projectId, before: at.versionId, after: next.versionId });
    expect(await compare()).toMatchObject({ texts: [], modules: [], hours: [], rule: [] });

    const draft = { projectId: at.projectId, versionId: next.versionId };
    await manager().changeModule({
      ...{ ...draft, moduleId: second.modules[0]!.id },
      ...moduleOf('Law', { hours: 4, mandatory: true }),
    });
    await manager().addModule({ ...draft, ...moduleOf('Visit', { kind: 'visit', hours: 8 }) });
    const { modules: differing, hours } = await compare();
    expect(differing.map(({ change, aspects }) => [change, aspects])).toEqual([
      ['changed', ['minutes', 'mandatory']],
      ['added', []],
    ]);
    expect(hours).toEqual([
      { kind: 'contact', before: 360, after: 420 },
      { kind: 'visit', before: 0, after: 480 },
      { kind: 'total', before: 360, after: 900 },
    ]);
  });

  it('can be copied, and the copy is another curriculum', async () => {
    const { at, modules } = await mint(['Law']);
    const copy = await manager().copy({ ...at, slug: `copy-${newId()}`, ...textOf('Copy') });
    const found = await read(copy.versionId);
    expect([found.version, found.title, found.modules.length]).toEqual([1, { en: 'Copy' }, 1]);
    expect(found.modules[0]!.originId).not.toBe(modules[0]);
    const both = { projectId: at.projectId, before: at.versionId, after: copy.versionId };
    await expect(manager().compare(both)).rejects.toThrow('request.not_found');
  });

  it('are run by events in a published version only, and say which', async () => {
    const { at } = await mint(['Law']);
    const slug = `e-${newId()}`;
    const event = async () =>
      house.as(project.manager).event.create({
        ...{ projectId: project.projectId, slug, kind: 'training', ...textOf('Training') },
        ...{ description: { en: 'D' }, language: 'en', side: 'SI', place: 'Lendava', timeZone: 'Europe/Ljubljana' },
        ...{ capacity: 5, curriculumVersionId: at.versionId, organiserIds: [await organiser()] },
        sessions: [{ startsAt: '2027-03-01T08:00:00Z', endsAt: '2027-03-01T12:00:00Z' }],
      });
    await expect(event()).rejects.toThrow('curriculum.version_draft');
    await manager().publish(at);
    const { id } = await event();
    await expect(event()).rejects.toThrow('event.slug_taken');
    expect((await read(at.versionId)).events.map((run) => [run.id, run.version])).toEqual([[id, 1]]);
    const listed = (await manager().list({ projectId: project.projectId })).find((row) => row.id === at.versionId);
    expect(listed).toMatchObject({ version: 1, modules: 1, minutes: 180, events: 1 });
  });

  async function organiser(): Promise<string> {
    const { organisations } = await house.as(project.manager).event.formOptions({ projectId: project.projectId });
    return organisations[0]!.id;
  }

  it('keep trainers’ notes from everybody else', async () => {
    const { at, event } = await mintCurriculum(house, project, ['Law'], { event: true });
    const shown = await house.as(null).event.bySlug({ projectId: at.projectId, slug: event!.slug });
    expect(JSON.stringify(shown)).toContain('Knows Law');
    expect(JSON.stringify(shown)).not.toContain('Secret');
    const forTrainer = await house.as(project.trainer).curriculum.version(at);
    expect(forTrainer.modules[0]!.trainerNotes).toEqual({ en: 'Secret notes on Law' });
  });

  it('refuse a link that is none, and a file that is not what it is called', async () => {
    const { at } = await mint(['Law']);
    for (const url of ['javascript:alert(1)', 'ftp://example.org', 'data:text/html,x', 'handbook']) {
      await expect(manager().addLink({ ...at, title: 'L', language: 'en', url })).rejects.toThrow();
    }
    const html = Buffer.from('<html><script>alert(1)</script>').toString('base64');
    const file = { ...at, title: 'F', language: 'en', fileName: 'handbook.pdf' };
    await expect(manager().addFile({ ...file, content: html })).rejects.toThrow('curriculum.file_kind');
    expect((await read(at.versionId)).materials).toEqual([]);
  });

  it('give their files to staff and to people with a confirmed place, as downloads', async () => {
    const { at, event } = await mintCurriculum(house, project, ['Law'], {
      event: true,
      files: [{ fileName: '../../Priročnik "č".exe', content: pdf }],
    });
    const { materials } = await read(at.versionId);
    const materialId = materials[0]!.id;
    const place = { projectId: at.projectId, eventId: event!.id };
    const [first, second] = [formOf(), formOf()];
    const confirmed = await house.as(null).registration.register({ ...place, ...first });
    const waiting = await house.as(null).registration.register({ ...place, ...second });
    expect([confirmed.status, waiting.status]).toEqual(['confirmed', 'waitlisted']);

    const foreign = await mintProject(house);
    const get = async (path: string, cookie = '') => house.app.request(`/api${path}`, { headers: { cookie } });
    const file = `/projects/${at.projectId}/materials/${materialId}`;
    const statuses: Record<string, number> = {};
    const emails = {
      manager: project.manager.email,
      trainer: project.trainer.email,
      auditor: project.auditor.email,
      foreign: foreign.manager.email,
      confirmed: first.email,
      waiting: second.email,
    };
    for (const [name, email] of Object.entries(emails)) {
      statuses[name] = (await get(file, await signIn(house, email))).status;
    }
    statuses['nobody'] = (await get(file)).status;
    statuses['link'] = (await get(`/registrations/${confirmed.accessCode}/materials/${materialId}`)).status;
    statuses['waiting link'] = (await get(`/registrations/${waiting.accessCode}/materials/${materialId}`)).status;
    statuses['other file'] = (await get(`/registrations/${confirmed.accessCode}/materials/${newId()}`)).status;
    expect(statuses).toEqual({
      ...{ manager: 200, trainer: 200, auditor: 200, foreign: 404, confirmed: 200, waiting: 404, nobody: 404 },
      ...{ link: 200, 'waiting link': 404, 'other file': 404 },
    });

    const answer = await get(`/registrations/${confirmed.accessCode}/materials/${materialId}`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Prirocnikc.pdf"; filename*=UTF-8''Priro%C4%8Dnik%20%C4%8D.pdf`,
    );
    const listed = await house.as(null).curriculum.materialsByAccessCode({ accessCode: confirmed.accessCode });
    expect(listed.map(({ title, fileName }) => [title, fileName])).toEqual([['A file', 'Priročnik č.pdf']]);
    expect(await house.as(null).curriculum.materialsByAccessCode({ accessCode: waiting.accessCode })).toEqual([]);
  });

  it('keep the same bytes once', async () => {
    const { at } = await mint(['Law']);
    const file = { ...at, title: 'F', language: 'en', fileName: 'a.pdf', content: pdf };
    await manager().addFile(file);
    await manager().addFile({ ...file, language: 'sl' });
    const { materials } = await read(at.versionId);
    expect([materials.length, new Set(materials.map(({ fileId }) => fileId)).size]).toEqual([2, 1]);
  });

  it('of another project cannot be reached through one’s own', async () => {
    const { at, modules } = await mint(['Law']);
    const foreign = await mintProject(house);
    const theirs = house.as(foreign.manager).curriculum;
    const through = { ...at, projectId: foreign.projectId };
    await expect(theirs.version(through)).rejects.toThrow('request.not_found');
    await expect(theirs.publish(through)).rejects.toThrow('request.not_found');
    await expect(theirs.removeModule({ ...through, moduleId: modules[0]! })).rejects.toThrow('request.not_found');
    const other = await mint(['Law']);
    await expect(manager().removeModule({ ...at, moduleId: other.modules[0]! })).rejects.toThrow('request.not_found');
  });
});
