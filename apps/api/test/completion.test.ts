import { newId } from '@sens/db';
import { listCertificateCandidates } from '@sens/db/certificate';
import { listRegistrations } from '@sens/db/registration';
import { testEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintCurriculum } from './curricula.ts';
import { formOf, mintProject, openHouse, type House, type MintedProject } from './house.ts';

describe.each(testEngines)('completion on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  /** A training with two modules, a session each, and one person registered for it. */
  async function begin(wishes: Parameters<typeof mintCurriculum>[3]) {
    const minted = await mintCurriculum(house, project, ['Law', 'Canvas'], { capacity: 5, event: true, ...wishes });
    const place = { projectId: project.projectId, eventId: minted.event!.id };
    const { accessCode } = await house.as(null).registration.register({ ...place, ...formOf() });
    const [registration] = await listRegistrations(house.deps.db, place.projectId, place.eventId);
    const { participantId } = registration!;
    return {
      ...minted,
      place,
      accessCode,
      registration: registration!,
      participantId,
      sessions: minted.event!.sessions,
    };
  }
  type Begun = Awaited<ReturnType<typeof begin>>;

  const mark = ({ registration, sessions }: Begun, index: number, status: 'present' | 'absent') =>
    house.as(project.trainer).attendance.submit({
      projectId: project.projectId,
      marks: [
        {
          ...{ markId: newId(), sessionId: sessions[index]!.id, registrationId: registration.id, status },
          ...{ markedAt: new Date().toISOString(), device: newId(), sequence: 1 },
        },
      ],
    });
  const assess = ({ place, participantId }: Begun, passed: boolean, points?: number) =>
    house.as(project.trainer).completion.assess({ ...place, participantId, passed, points });
  const completedOn = async ({ place }: Begun) =>
    (await listCertificateCandidates(house.deps.db, place.projectId, place.eventId))[0]?.completedOn;
  const explain = async ({ place }: Begun) => (await house.as(project.trainer).completion.explain(place)).people[0]!;

  it('waits for the assessment, and the ledger follows it in the same breath', async () => {
    const begun = await begin({ rule: { assessmentRequired: true } });
    await mark(begun, 0, 'present');
    await mark(begun, 1, 'present');
    expect(await completedOn(begun)).toBe(null);
    await assess(begun, true, 87.5);
    const today = new Date().toISOString().slice(0, 10);
    expect((await completedOn(begun))! >= today).toBe(true);
    expect((await explain(begun)).assessment).toMatchObject({ passed: true, points: 87.5 });
    await assess(begun, false);
    expect(await completedOn(begun)).toBe(null);
    expect((await explain(begun)).assessment).toMatchObject({ passed: false, points: null });
  });

  it('keeps an assessment that comes before the marks', async () => {
    const begun = await begin({ rule: { assessmentRequired: true } });
    await assess(begun, true);
    expect(await completedOn(begun)).toBe(undefined);
    await mark(begun, 0, 'present');
    await mark(begun, 1, 'present');
    expect(await completedOn(begun)).not.toBe(null);
  });

  it('asks for mandatory modules and allows absences, and explains itself', async () => {
    const begun = await begin({ rule: { minimumPercent: 50, allowedAbsences: 1 }, mandatory: ['Canvas'] });
    await mark(begun, 0, 'present');
    expect(await completedOn(begun)).toBe(null);
    expect((await explain(begun)).criteria).toEqual([
      { kind: 'share', met: true, minutes: 240, plannedMinutes: 480, share: 0.5, minimumShare: 0.5 },
      { kind: 'modules', met: false, mandatory: 1, missingModuleIds: [begun.modules[1]] },
      { kind: 'absences', met: true, absences: 1, allowed: 1 },
    ]);
    await mark(begun, 1, 'present');
    await mark(begun, 0, 'absent');
    const explained = await explain(begun);
    expect(explained.criteria.map(({ met }) => met)).toEqual([true, true, true]);
    expect([explained.completed, explained.completedOn]).toEqual([true, await completedOn(begun)]);
  });

  it('is explained to the person it is about, and to nobody else', async () => {
    const begun = await begin({ rule: { minimumPercent: 80 } });
    await mark(begun, 0, 'present');
    const own = (accessCode: string) => house.as(null).completion.byAccessCode({ accessCode });
    const { criteria, completedOn: day } = await explain(begun);
    expect(await own(begun.accessCode)).toMatchObject({ criteria, completedOn: day, points: null });
    await expect(own('0'.repeat(26))).rejects.toThrow('request.not_found');
    await house.as(null).registration.cancelByAccessCode({ accessCode: begun.accessCode });
    expect(await own(begun.accessCode)).toBeNull();
  });

  it('is assessed by managers and the event’s trainers, of people with a place alone', async () => {
    const begun = await begin({ rule: { assessmentRequired: true } });
    const { place, participantId, registration } = begun;
    const other = (await mintProject(house)).trainer;
    await house
      .as(project.manager)
      .project.addMember({ projectId: place.projectId, email: other.email, name: 'T', role: 'trainer' });
    const by = (account: typeof other) => house.as(account).completion;
    const result = { ...place, participantId, passed: true };
    await expect(by(other).assess(result)).rejects.toThrow('request.forbidden');
    await expect(by(other).explain(place)).rejects.toThrow('request.forbidden');
    await by(project.manager).assess(result);
    await expect(by(project.manager).assess({ ...result, participantId: newId() })).rejects.toThrow(
      'attendance.registration_unknown',
    );
    await house
      .as(project.manager)
      .registration.cancel({ projectId: place.projectId, registrationId: registration.id });
    await expect(by(project.manager).assess(result)).rejects.toThrow('attendance.not_confirmed');
  });

  it('is right after marks and a result that come at once', async () => {
    const begun = await begin({ rule: { assessmentRequired: true } });
    await Promise.all([mark(begun, 0, 'present'), assess(begun, true), mark(begun, 1, 'present')]);
    expect((await explain(begun)).completed).toBe(true);
    expect(await completedOn(begun)).toBe((await explain(begun)).completedOn);
  });
});
