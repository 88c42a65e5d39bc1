import { newId } from '@sens/db';
import { saveParticipations } from '@sens/db/indicator';
import { addParticipants } from '@sens/db/participant';
import { testEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

describe.each(testEngines)('the breakdown of participations, %s', (kind) => {
  let house: House;
  let project: MintedProject;
  const breakdown = (filter: object) =>
    house.as(project.auditor).indicator.breakdown({ projectId: project.projectId, filter });

  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
    const { projectId } = project;
    const [joint, alone] = [await mintEvent(house, project), await mintEvent(house, project, { organisers: 1 })];
    const [woman, somebody] = [newId(), newId()];
    const person = { projectId, givenName: 'Živa', familyName: 'Primer', nameKey: 'primer ziva', locale: 'sl' };
    const visit = { projectId, sessions: 1, minutes: 60, completedOn: null, organisationKind: null };
    const asWoman = { ...visit, participantId: woman, side: 'HU', gender: 'female', ageBand: '30_54' } as const;
    const asSomebody = { ...visit, participantId: somebody, side: 'SI', gender: null, ageBand: null } as const;
    await house.deps.db.transaction(async (tx) => {
      await addParticipants(tx, [
        { ...person, id: woman, side: 'HU' },
        { ...person, id: somebody, side: 'SI' },
      ]);
      const present = [
        { ...asWoman, eventId: joint.id, firstDay: '2026-03-31' },
        { ...asWoman, eventId: alone.id, firstDay: '2026-01-01' },
        { ...asSomebody, eventId: joint.id, firstDay: '2026-04-01' },
      ];
      await saveParticipations(tx, projectId, present, []);
    });
  });
  afterAll(() => house.close());

  const woman = { side: 'HU', gender: 'female', ageBand: '30_54', quarter: '2026-01-01' };
  const somebody = { side: 'SI', gender: null, ageBand: null, quarter: '2026-04-01' };

  it('counts visits, and people once, by quarter', async () => {
    expect(await breakdown({})).toEqual([
      { ...woman, participations: 2, participants: 1 },
      { ...somebody, participations: 1, participants: 1 },
    ]);
  });

  it('takes the filters of the numbers', async () => {
    expect(await breakdown({ joint: true })).toEqual([
      { ...woman, participations: 1, participants: 1 },
      { ...somebody, participations: 1, participants: 1 },
    ]);
    expect(await breakdown({ kind: 'workshop', from: '2026-04-01' })).toEqual([
      { ...somebody, participations: 1, participants: 1 },
    ]);
    expect(await breakdown({ kind: 'training' })).toEqual([]);
  });
});
