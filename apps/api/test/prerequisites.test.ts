import { newId } from '@sens/db';
import { listRegistrations } from '@sens/db/registration';
import { serverEngines } from '@sens/db/testing';
import { TRPCError } from '@trpc/server';
import { DomainError } from '@sens/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintCurriculum, runVersion } from './curricula.ts';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

describe.each(serverEngines)('prerequisites on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  const manager = () => house.as(project.manager);
  const register = (eventId: string, form: ReturnType<typeof formOf>) =>
    house.as(null).registration.register({ projectId: project.projectId, eventId, ...form, idempotencyKey: newId() });

  /** An event that asks for the curriculum, or for some of its modules. */
  async function eventAskingFor(asked: { curriculumIds?: string[]; moduleIds?: string[] }) {
    const event = await mintEvent(house, project);
    const place = { projectId: project.projectId, eventId: event.id };
    await manager().curriculum.setPrerequisites({ ...place, curriculumIds: [], moduleIds: [], ...asked });
    return { ...event, place };
  }

  /** What is missing when somebody registers, in words; null when it goes through. */
  async function missing(eventId: string, form: ReturnType<typeof formOf>): Promise<unknown> {
    try {
      await register(eventId, form);
      return null;
    } catch (error) {
      const cause = error instanceof TRPCError ? error.cause : error;
      if (!(cause instanceof DomainError) || cause.code !== 'registration.prerequisite_missing') throw error;
      return cause.params;
    }
  }

  /** Somebody registers for an event and is there in the named sessions. */
  async function attend(
    event: { id: string; sessions: { id: string }[] },
    form: ReturnType<typeof formOf>,
    which: number[],
  ) {
    await register(event.id, form);
    const registrations = await listRegistrations(house.deps.db, project.projectId, event.id);
    const registrationId = registrations.find(({ email }) => email === form.email)!.id;
    await house.as(project.trainer).attendance.submit({
      projectId: project.projectId,
      marks: which.map((index) => ({
        ...{ markId: newId(), sessionId: event.sessions[index]!.id, registrationId, status: 'present' as const },
        ...{ markedAt: new Date().toISOString(), device: newId(), sequence: index },
      })),
    });
  }

  it('of a curriculum are met by completing any version of it', async () => {
    const {
      at,
      curriculumId,
      event: training,
    } = await mintCurriculum(house, project, ['Law', 'Canvas'], {
      event: true,
      capacity: 9,
    });
    const event = await eventAskingFor({ curriculumIds: [curriculumId] });
    const [stranger, begun, done, later] = [formOf(), formOf(), formOf({ locale: 'en' }), formOf()];
    await attend(training!, begun, [0]);
    await attend(training!, done, [0, 1]);
    expect(await missing(event.id, stranger)).toEqual({ titles: 'Usposabljanje »A training«' });
    expect(await missing(event.id, begun)).toEqual({ titles: 'Usposabljanje »A training«' });
    expect(await missing(event.id, done)).toBe(null);

    const next = await manager().curriculum.newVersion(at);
    const { modules } = await manager().curriculum.version({ ...at, ...next });
    const second = await runVersion(
      house,
      project,
      next.versionId,
      modules.map(({ id }) => id),
      9,
    );
    await attend(second, later, [0, 1]);
    expect(await missing(event.id, later)).toBe(null);
  });

  it('of a module are met by attending it, in whatever version', async () => {
    const {
      at,
      modules,
      event: training,
    } = await mintCurriculum(house, project, ['Law', 'Canvas'], {
      event: true,
      capacity: 9,
    });
    const [law, canvas] = [formOf({ locale: 'en' }), formOf()];
    const event = await eventAskingFor({ moduleIds: [modules[1]!] });
    await attend(training!, law, [0]);
    await attend(training!, canvas, [1]);
    expect(await missing(event.id, law)).toEqual({ titles: 'Module “Canvas”' });
    expect(await missing(event.id, canvas)).toBe(null);

    const next = await manager().curriculum.newVersion(at);
    const version = await manager().curriculum.version({ ...at, ...next });
    await manager().curriculum.publish({ ...at, ...next });
    const newer = await eventAskingFor({ moduleIds: [version.modules[1]!.id] });
    expect(await missing(newer.id, canvas)).toBe(null);
    expect(await missing(newer.id, law)).toEqual({ titles: 'Module “Canvas”' });
  });

  it('are required together, shown to everybody, and refused people leave nothing behind', async () => {
    const {
      curriculumId,
      modules,
      event: training,
    } = await mintCurriculum(house, project, ['Law', 'Canvas'], {
      event: true,
      capacity: 9,
    });
    const event = await eventAskingFor({ curriculumIds: [curriculumId], moduleIds: [modules[0]!] });
    const shown = await house.as(null).event.bySlug({ projectId: project.projectId, slug: event.slug });
    expect(shown.prerequisites).toEqual([
      { kind: 'curriculum', title: { en: 'A training' } },
      { kind: 'module', title: { en: 'Law' } },
    ]);
    const person = formOf({ locale: 'en' });
    await attend(training!, person, [0]);
    expect(await missing(event.id, person)).toEqual({ titles: 'Training “A training”' });
    expect(await listRegistrations(house.deps.db, project.projectId, event.id)).toEqual([]);
  });

  it('are waived for one person with a reason, and what the person says later is kept', async () => {
    const { curriculumId } = await mintCurriculum(house, project, ['Law'], { event: true });
    const event = await eventAskingFor({ curriculumIds: [curriculumId] });
    const [person, another] = [formOf({ gender: 'female', birthYear: 1988 }), formOf()];
    const { givenName, familyName, email, side } = person;
    const named = { ...event.place, givenName, familyName, email, side };
    await expect(manager().curriculum.waive({ ...named, reason: ' ' })).rejects.toThrow();
    const { participantId } = await manager().curriculum.waive({ ...named, reason: 'Took it elsewhere' });
    const { waivers } = await manager().curriculum.prerequisites(event.place);
    expect(waivers.map((waiver) => [waiver.participantId, waiver.reason, waiver.waivedBy])).toEqual([
      [participantId, 'Took it elsewhere', project.manager.name],
    ]);
    expect(await missing(event.id, another)).not.toBe(null);
    expect(await missing(event.id, person)).toBe(null);
    const [registration] = await listRegistrations(house.deps.db, project.projectId, event.id);
    expect(registration!.participantId).toBe(participantId);

    await manager().curriculum.withdrawWaiver({ ...event.place, participantId });
    expect((await manager().curriculum.prerequisites(event.place)).waivers).toEqual([]);
    await expect(manager().curriculum.withdrawWaiver({ ...event.place, participantId })).rejects.toThrow(
      'request.not_found',
    );
  });

  it('can be taken back, and are of the project’s own published curricula', async () => {
    const { curriculumId, event: training } = await mintCurriculum(house, project, ['Law'], { event: true });
    const draft = await mintCurriculum(house, project, ['Law']);
    const event = await eventAskingFor({ curriculumIds: [curriculumId] });
    const set = (curriculumIds: string[], moduleIds: string[] = []) =>
      manager().curriculum.setPrerequisites({ ...event.place, curriculumIds, moduleIds });
    await expect(set([newId()])).rejects.toThrow('request.not_found');
    await expect(set([draft.curriculumId])).rejects.toThrow('request.not_found');
    await expect(set([], draft.modules)).rejects.toThrow('request.not_found');
    const foreign = await mintProject(house);
    await expect(
      house.as(foreign.manager).curriculum.setPrerequisites({
        ...{ projectId: foreign.projectId, eventId: training!.id, curriculumIds: [], moduleIds: [] },
      }),
    ).rejects.toThrow('request.not_found');
    await set([]);
    expect(await missing(event.id, formOf())).toBe(null);
  });
});
