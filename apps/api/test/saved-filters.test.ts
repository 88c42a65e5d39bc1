import { listEventAudit } from '@sens/db/audit';
import { addMembership } from '@sens/db/account';
import { serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintProject, openHouse, type House, type MintedProject } from './house.ts';

describe.each(serverEngines)('saved filters on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let other: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
    other = await mintProject(house);
  });
  afterAll(() => house.close());

  const api = (by = project.manager) => house.as(by).registration;
  const at = () => ({ projectId: project.projectId });
  const kept = async (by = project.manager, where = at()) =>
    (await api(by).savedFilters(where)).map(({ name, query }) => [name, query]);
  const waiting = { status: 'waitlisted' } as const;

  it('are found again by their owner alone, in their project alone', async () => {
    await api().saveFilter({ ...at(), name: 'Čakajo', query: { ...waiting, q: ' Éva ' } });
    await house.deps.db.transaction((tx) =>
      addMembership(tx, { projectId: project.projectId, accountId: other.manager.id, role: 'manager' }),
    );
    await api(other.manager).saveFilter({ ...at(), name: 'Čakajo', query: { side: 'HU' } });
    expect(await kept()).toEqual([['Čakajo', { status: 'waitlisted', q: 'Éva' }]]);
    expect(await kept(other.manager)).toEqual([['Čakajo', { side: 'HU' }]]);
    expect(await kept(other.manager, { projectId: other.projectId })).toEqual([]);
    const [foreign] = await api(other.manager).savedFilters(at());
    const { id } = foreign!;
    await expect(api().renameFilter({ ...at(), id, name: 'Moj' })).rejects.toThrow('request.not_found');
    await expect(api().removeFilter({ ...at(), id })).rejects.toThrow('request.not_found');
    expect(await kept(other.manager)).toEqual([['Čakajo', { side: 'HU' }]]);
  });

  it('have one name each, and are renamed and removed', async () => {
    const { id } = await api().saveFilter({ ...at(), name: 'Drugi', query: waiting });
    const taken = api().saveFilter({ ...at(), name: 'Drugi', query: { side: 'SI' } });
    await expect(taken).rejects.toThrow('registration.filter_name_taken');
    await expect(api().renameFilter({ ...at(), id, name: 'Čakajo' })).rejects.toThrow('registration.filter_name_taken');
    await api().renameFilter({ ...at(), id, name: 'Drugi' });
    await api().renameFilter({ ...at(), id, name: 'Tretji' });
    expect((await kept()).map(([name]) => name)).toEqual(['Čakajo', 'Tretji']);
    await api().removeFilter({ ...at(), id });
    expect((await kept()).map(([name]) => name)).toEqual(['Čakajo']);
    const noted = await listEventAudit(house.deps.db, project.projectId, id);
    expect(noted.map(({ action, detail }) => [action, detail])).toEqual([
      ['registration.filter_removed', {}],
      ['registration.filter_renamed', {}],
      ['registration.filter_renamed', {}],
      ['registration.filter_saved', {}],
    ]);
  });

  it('are thirty at most, also when two are saved at once', async () => {
    const save = (name: string) => api(project.administrator).saveFilter({ ...at(), name, query: waiting });
    for (let number = 1; number < 30; number += 1) await save(`Filter ${number}`);
    const results = await Promise.allSettled([save('Last'), save('One too many')]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(save('Again')).rejects.toThrow('registration.filter_too_many');
    expect((await kept(project.administrator)).length).toBe(30);
  });
});
