import { listAudit } from '@sens/db/audit';
import { openWithoutLocks, serverEngines } from '@sens/db/testing';
import type { ProjectUpdate } from '@sens/domain/project';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropMember } from '../src/project/change-members.ts';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

/** 24 by 12 pixels of one colour. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAMCAIAAAD3UuoiAAAAF0lEQVR42mOQj4+mCmIYNWjUoFGD8CEAhxv0IW3N9YEAAAAASUVORK5CYII=';
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe.each(serverEngines)('a project on %s', (kind) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(kind);
  });
  afterAll(() => house.close());

  const read = (project: MintedProject) => house.as(null).project.bySlug({ slug: project.slug });

  /** Sends the facts back as they are, but for what is changed. */
  async function change(project: MintedProject, changed: Partial<ProjectUpdate>) {
    const now = await read(project);
    const { revision, name, acronym, number, programme, startsOn, endsOn, contactEmail, sides } = now;
    await house.as(project.manager).project.update({
      ...{ revision, name, acronym, number, programme, startsOn, endsOn, contactEmail, sides },
      projectId: project.projectId,
      partners: partnersOf(now),
      reportingPeriods: now.periods.map(({ id, startsOn, endsOn }) => ({ id, startsOn, endsOn })),
      ...changed,
    });
    return read(project);
  }
  const partnersOf = ({ partners }: Awaited<ReturnType<typeof read>>) =>
    partners.map(({ id, name, kind, side, website }) => ({ id, name, kind, side, website: website ?? undefined }));
  const czech = { name: 'Spolek', kind: 'association', side: 'CZ' } as const;

  it('has another last change after each change in it, and only then', async () => {
    const project = await mintProject(house);
    const last = (slug?: string) => house.as(null).project.lastChange({ slug });
    const made = await last(project.slug);
    const elsewhere = await mintProject(house);
    expect(await last(project.slug)).toBe(made);
    expect(await last()).toBe(await last(elsewhere.slug));
    await change(project, { number: 'SIHU999' });
    const changed = await last(project.slug);
    expect(changed).not.toBe(made);
    expect(await last()).toBe(changed);
    expect(await last('unknown')).toBe(null);
  });

  it('is made once under an address, and not under one that the suite needs', async () => {
    const { slug } = await mintProject(house);
    await expect(mintProject(house, slug)).rejects.toThrow('project.slug_taken');
    const { administrator } = await mintProject(house);
    const reserved = house.as(administrator).project.create({ slug: 'projects' } as never);
    await expect(reserved).rejects.toThrow('project.slug_reserved');
  });

  it('gets other facts, a third side with a partner on it, and tells who changed it', async () => {
    const project = await mintProject(house);
    const before = await read(project);
    const after = await change(project, {
      name: { sl: 'Drugo ime' },
      number: 'X-2',
      contactEmail: 'new@example.org',
      endsOn: '2028-06-30',
      sides: ['HU', 'SI', 'CZ'],
      partners: [{ ...partnersOf(before)[1]!, website: 'https://example.org' }, partnersOf(before)[0]!, czech],
    });
    expect(after).toMatchObject({
      ...{ name: { sl: 'Drugo ime' }, number: 'X-2', contactEmail: 'new@example.org', endsOn: '2028-06-30' },
      ...{ sides: ['HU', 'SI', 'CZ'], slug: before.slug, fundingPeriod: '2021-2027', contentLanguages: ['sl', 'en'] },
    });
    expect(after.partners.map(({ name, isLeadPartner }) => [name, isLeadPartner])).toEqual([
      ['Organisation of Side HU', true],
      ['Organisation of Side SI', false],
      ['Spolek', false],
    ]);
    expect(after.partners[0]).toEqual({
      ...before.partners[1],
      website: 'https://example.org',
      isLeadPartner: true,
    });
    const [entry] = await listAudit(house.deps.db, project.projectId, project.projectId);
    expect(entry).toMatchObject({ action: 'project.updated', accountName: 'A manager' });
    expect(JSON.stringify(entry?.detail)).not.toContain('@');
  });

  it('adds, changes, exchanges and removes reporting periods', async () => {
    const project = await mintProject(house);
    const [first] = (await read(project)).periods;
    const second = { startsOn: '2027-01-01', endsOn: '2027-06-30' };
    const two = await change(project, { reportingPeriods: [{ ...first!, endsOn: '2026-10-31' }, second] });
    expect(two.periods).toMatchObject([{ id: first!.id, position: 1, endsOn: '2026-10-31' }, second]);
    const exchanged = await change(project, { reportingPeriods: [two.periods[1]!, two.periods[0]!] });
    expect(exchanged.periods.map(({ id }) => id)).toEqual([two.periods[1]!.id, first!.id]);
    expect((await change(project, { reportingPeriods: [] })).periods).toEqual([]);
  });

  it('keeps the partner of an event as an organisation and forgets any other', async () => {
    const project = await mintProject(house);
    const { partners } = await change(project, {
      partners: [...partnersOf(await read(project)), czech],
      sides: sides3,
    });
    await mintEvent(house, project, { organisers: 2 });
    const after = await change(project, { partners: partnersOf({ ...(await read(project)), partners }).slice(0, 1) });
    expect(after.partners.map(({ name }) => name)).toEqual(['Organisation of Side SI']);
    const { organisations } = await house.as(project.manager).event.formOptions({ projectId: project.projectId });
    expect(organisations.map(({ name }) => name).sort()).toEqual([
      'Organisation of Side HU',
      'Organisation of Side SI',
    ]);
    const back = await change(project, { sides: ['SI', 'HU'] });
    expect(back.sides).toEqual(['SI', 'HU']);
  });
  const sides3 = ['SI', 'HU', 'CZ'];

  it('keeps a side that an organisation or a person belongs to, and changes nothing then', async () => {
    const project = await mintProject(house);
    await change(project, { sides: ['SI', 'HU', 'CZ', 'AT'] });
    const { id: eventId } = await mintEvent(house, project);
    await house.as(null).registration.register({ projectId: project.projectId, eventId, ...formOf({ side: 'AT' }) });
    const kept = change(project, { sides: ['SI', 'HU'], number: 'X-3' });
    await expect(kept).rejects.toThrow('project.side_in_use');
    expect(await read(project)).toMatchObject({ sides: ['SI', 'HU', 'CZ', 'AT'], number: 'X-1' });
    const partners = partnersOf(await read(project)).map((partner) => ({ ...partner, side: 'SI' }));
    await expect(change(project, { sides: ['SI', 'AT'], partners })).resolves.toMatchObject({ sides: ['SI', 'AT'] });
  });

  it('takes no partner of another project for its own', async () => {
    const [own, foreign] = [await mintProject(house), await mintProject(house)];
    const partners = partnersOf(await read(foreign));
    await expect(change(own, { partners })).rejects.toThrow('request.not_found');
    expect((await read(foreign)).partners.length).toBe(2);
  });

  it('is not overwritten by somebody who saw an older state', async () => {
    const project = await mintProject(house);
    const { revision } = await read(project);
    await change(project, { number: 'X-4' });
    await expect(change(project, { revision, number: 'X-5' })).rejects.toThrow('project.changed_meanwhile');
    expect((await read(project)).number).toBe('X-4');
  });

  it('has logos that are drawn anew, and loses them again', async () => {
    const project = await mintProject(house);
    const { projectId } = project;
    const as = house.as(project.manager).project;
    for (const content of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<html></html>']) {
      const refused = as.addLogo({ projectId, content: base64(content), alternativeText: 'A program' });
      await expect(refused).rejects.toThrow('project.logo_unreadable');
    }
    const first = await as.addLogo({ projectId, content: picture, alternativeText: 'First' });
    const second = await as.addLogo({ projectId, content: picture, alternativeText: 'Second' });
    const get = (fileId: string) => house.app.request(`/api/projects/${projectId}/logos/${fileId}`);
    expect((await get(first.fileId)).headers.get('content-type')).toBe('image/png');
    await as.removeLogo({ projectId, fileId: first.fileId });
    expect((await get(first.fileId)).status).toBe(404);
    const third = await as.addLogo({ projectId, content: picture, alternativeText: 'Third' });
    expect((await read(project)).logos.map(({ fileId }) => fileId)).toEqual([second.fileId, third.fileId]);
    await expect(as.removeLogo({ projectId, fileId: first.fileId })).rejects.toThrow('request.not_found');
    const foreign = await mintProject(house);
    const stolen = house.as(foreign.manager).project;
    await expect(stolen.removeLogo({ projectId: foreign.projectId, fileId: third.fileId })).rejects.toThrow(
      'request.not_found',
    );
  });

  it('keeps one manager', async () => {
    const project = await mintProject(house);
    const { projectId, manager, administrator } = project;
    const as = house.as(manager).project;
    await as.removeMember({ projectId, accountId: administrator.id, role: 'manager' });
    const last = as.removeMember({ projectId, accountId: manager.id, role: 'manager' });
    await expect(last).rejects.toThrow('project.last_manager');
    await expect(as.removeMember({ projectId, accountId: manager.id, role: 'trainer' })).rejects.toThrow(
      'project.member_unknown',
    );
    expect((await as.members({ projectId })).filter(({ role }) => role === 'manager').length).toBe(1);
  });

  it('calls a member by the name the account has', async () => {
    const { projectId, manager, trainer } = await mintProject(house);
    const add = { projectId, email: trainer.email, name: 'Another Name', role: 'auditor' as const };
    expect(await house.as(manager).project.addMember(add)).toEqual({ name: 'A trainer' });
  });

  it('gives no role to a disabled account, and says so', async () => {
    const { projectId, manager, trainer } = await mintProject(house);
    await house.deps.db.execute(`update account set disabled_at = now() where id = '${trainer.id}'`);
    const add = { projectId, email: trainer.email, name: 'A trainer', role: 'auditor' as const };
    await expect(house.as(manager).project.addMember(add)).rejects.toThrow('project.member_disabled');
  });
});

describe('two managers who remove each other at once', () => {
  const removeEachOther = async (house: House, deps: House['deps']) => {
    const { projectId, manager, administrator } = await mintProject(house);
    const outcomes = await Promise.allSettled([
      dropMember(deps, manager.id, { projectId, accountId: administrator.id, role: 'manager' }),
      dropMember(deps, administrator.id, { projectId, accountId: manager.id, role: 'manager' }),
    ]);
    return outcomes.filter(({ status }) => status === 'fulfilled').length;
  };

  it('leave one', async () => {
    const house = await openHouse('postgres');
    for (let round = 0; round < 5; round++) expect(await removeEachOther(house, house.deps)).toBe(1);
    await house.close();
  });

  it('leave none where nobody waits in line', async () => {
    const house = await openHouse('postgres');
    const { db, close } = openWithoutLocks(house.database.url!);
    const removed: number[] = [];
    for (let round = 0; round < 20; round++) removed.push(await removeEachOther(house, { ...house.deps, db }));
    expect(removed).toContain(2);
    await close();
    await house.close();
  });
});
