import { listKnownPeople } from '@sens/db/participant';
import { listRegistrations, listWaiting } from '@sens/db/registration';
import { serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintCurriculum } from './curricula.ts';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

describe.each(serverEngines)('prerequisites of people whom a manager brings on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let curriculumId: string;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
    ({ curriculumId } = await mintCurriculum(house, project, ['Law'], { event: true }));
  });
  afterAll(() => house.close());

  const manager = () => house.as(project.manager);
  const place = (eventId: string) => ({ projectId: project.projectId, eventId });
  const listed = (eventId: string) => listRegistrations(house.deps.db, project.projectId, eventId);
  const ask = (eventId: string) =>
    manager().curriculum.setPrerequisites({ ...place(eventId), curriculumIds: [curriculumId], moduleIds: [] });
  const register = (eventId: string, form = formOf()) =>
    house.as(null).registration.register({ ...place(eventId), ...form });
  const reasons = async (eventId: string) =>
    (await manager().curriculum.prerequisites(place(eventId))).waivers.map(({ reason }) => reason);

  it('hold when somebody is moved, unless the manager waives them with the reason of the move', async () => {
    const [from, to] = [await mintEvent(house, project), await mintEvent(house, project)];
    await register(from.id);
    await ask(to.id);
    const [person] = await listed(from.id);
    const move = (waive: boolean) =>
      manager().registration.move({
        ...place(from.id),
        ...{ registrationId: person!.id, targetEventId: to.id, reason: 'Knows it from work', mayWait: false, waive },
      });
    await expect(move(false)).rejects.toThrow('registration.prerequisite_unmet');
    expect([(await listed(from.id))[0]!.status, await listed(to.id)]).toEqual(['confirmed', []]);
    expect(await move(true)).toEqual({ status: 'confirmed' });
    expect(await reasons(to.id)).toEqual(['Knows it from work']);
  });

  it('are waived for nobody who meets them or where the event asks for nothing', async () => {
    const [from, to] = [await mintEvent(house, project), await mintEvent(house, project)];
    await register(from.id);
    const [person] = await listed(from.id);
    const target = { targetEventId: to.id, reason: 'Asked for it', mayWait: false, waive: true };
    await manager().registration.move({ ...place(from.id), registrationId: person!.id, ...target });
    expect(await reasons(to.id)).toEqual([]);
  });

  it('that came after the registration hold when somebody is moved up, and the others are moved', async () => {
    const event = await mintEvent(house, project, { capacity: 1 });
    for (const familyName of ['Ena', 'Dva', 'Tri']) await register(event.id, formOf({ familyName }));
    await ask(event.id);
    const [, second, third] = await listed(event.id);
    const { givenName, familyName, email, side } = third!;
    await manager().curriculum.waive({
      ...place(event.id),
      ...{ givenName, familyName, email: email!, side, reason: 'Took it elsewhere' },
    });
    const up = { ...place(event.id), reason: 'They host us', notify: false };
    await expect(manager().registration.moveUp({ ...up, registrationId: second!.id })).rejects.toThrow(
      'registration.prerequisite_unmet',
    );
    const registrationIds = [second!.id, third!.id];
    const result = await manager().registration.actOnMany({ ...up, registrationIds, action: 'move_up' });
    expect(result).toEqual({
      ...{ action: 'move_up', done: 1 },
      impossible: [
        { id: second!.id, givenName: second!.givenName, familyName: 'Dva', status: 'waitlisted', lacking: true },
      ],
    });
    const line = await listWaiting(house.deps.db, project.projectId, event.id);
    expect(line.map((waiting) => waiting.familyName)).toEqual(['Tri', 'Dva']);
  });

  it('are shown beside each row of a list, and the list is refused without a reason', async () => {
    const own = await mintProject(house);
    const { curriculumId: wanted } = await mintCurriculum(house, own, ['Law'], { event: true });
    const event = await mintEvent(house, own);
    const at = { projectId: own.projectId, eventId: event.id };
    const api = house.as(own.manager);
    await api.curriculum.setPrerequisites({ ...at, curriculumIds: [wanted], moduleIds: [] });
    const waived = { givenName: 'Ana', familyName: 'Vzorec', email: 'ana@example.org', side: 'SI' };
    await api.curriculum.waive({ ...at, ...waived, reason: 'Took it elsewhere' });
    const content = Buffer.from(
      'Ime,Priimek,E-pošta\nAna,Vzorec,ana@example.org\nJanez,Zgled,janez@example.org\n',
    ).toString('base64');
    const { importId } = await api.participant.previewImport({
      ...{ ...at, side: 'SI', locale: 'sl', fileName: 'list.csv', content },
    });
    const { rows } = await api.participant.importPreview({ projectId: own.projectId, importId });
    expect(rows.map(({ person, missing }) => [person.givenName, missing])).toEqual([
      ['Ana', []],
      ['Janez', [{ kind: 'curriculum', title: { en: 'A training' } }]],
    ]);
    const confirm = (waiverReason?: string) =>
      api.participant.confirmImport({
        ...{ projectId: own.projectId, importId, lines: rows.map(({ line }) => line), waiverReason },
      });
    await expect(confirm()).rejects.toThrow('import.prerequisites_unmet');
    expect((await listKnownPeople(house.deps.db, own.projectId)).map(({ givenName }) => givenName)).toEqual(['Ana']);
    expect(await confirm('They trained with us in 2024')).toMatchObject({ added: 1, matched: 1, confirmed: 2 });
    const { waivers } = await api.curriculum.prerequisites(at);
    expect(waivers.map(({ givenName, reason }) => [givenName, reason]).sort()).toEqual([
      ['Ana', 'Took it elsewhere'],
      ['Janez', 'They trained with us in 2024'],
    ]);
  });
});
