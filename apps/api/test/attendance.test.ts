import { newId } from '@sens/db';
import { listRegistrations } from '@sens/db/registration';
import { testEngines } from '@sens/db/testing';
import type { AttendanceMarkInput } from '@sens/domain/attendance';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

const hour = 3600 * 1000;

describe.each(testEngines)('attendance on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  /** An event of two sessions, today and tomorrow, with some people registered. */
  const begin = async (people: number, values: { organisers?: number } = {}) => {
    const event = await mintEvent(house, project, { startsAt: new Date(Date.now() + hour), sessions: 2, ...values });
    for (let person = 0; person < people; person += 1) {
      const form = formOf({ side: person % 2 === 0 ? 'SI' : 'HU' });
      await house.as(null).registration.register({ projectId: project.projectId, eventId: event.id, ...form });
    }
    const registrations = await listRegistrations(house.deps.db, project.projectId, event.id);
    return { event, registrations };
  };
  const markOf = (
    sessionId: string,
    registrationId: string,
    values: Partial<AttendanceMarkInput> = {},
  ): AttendanceMarkInput => ({
    markId: newId(),
    sessionId,
    registrationId,
    status: 'present',
    minutes: null,
    remark: null,
    basedOn: null,
    source: 'roll_call',
    reason: null,
    markedAt: new Date().toISOString(),
    device: newId(),
    sequence: 1,
    ...values,
  });
  type Mark = AttendanceMarkInput;
  const submit = (marks: Mark[], by = project.trainer) =>
    house.as(by).attendance.submit({ projectId: project.projectId, marks });
  const roster = (sessionId: string) =>
    house.as(project.trainer).attendance.roster({ projectId: project.projectId, sessionId });

  it('takes each mark once, however often it is sent', async () => {
    const { event, registrations } = await begin(3);
    const marks = registrations.map(({ id }) => markOf(event.sessions[0]!.id, id));
    const outcomes = async () => (await submit(marks)).map(({ outcome }) => outcome);
    expect(await outcomes()).toEqual(['accepted', 'accepted', 'accepted']);
    expect(await outcomes()).toEqual(['duplicate', 'duplicate', 'duplicate']);
    const { people } = await roster(event.sessions[0]!.id);
    expect(people.map(({ status, minutes, conflict }) => [status, minutes, conflict])).toEqual(
      Array(3).fill(['present', 240, false]),
    );
  });

  it('answers each mark of a batch for itself', async () => {
    const { event, registrations } = await begin(2);
    const foreign = await begin(1);
    const [first, second] = [event.sessions[0]!, event.sessions[1]!];
    const person = registrations[0]!;
    const answers = await submit([
      markOf(first.id, person.id),
      markOf(first.id, newId()),
      markOf(first.id, foreign.registrations[0]!.id),
      markOf(first.id, registrations[1]!.id, { minutes: 999 }),
      markOf(second.id, person.id),
    ]);
    expect(answers.map((answer) => ('code' in answer ? answer.code : answer.outcome))).toEqual([
      'accepted',
      'attendance.registration_unknown',
      'attendance.registration_unknown',
      'attendance.minutes_too_many',
      'attendance.not_started',
    ]);
  });

  it('takes when people came and went, and says itself how many minutes that is', async () => {
    const { event, registrations } = await begin(3);
    const session = event.sessions[0]!;
    const [one, two, three] = [registrations[0]!, registrations[1]!, registrations[2]!];
    const at = (hours: number) => new Date(session.startsAt.getTime() + hours * hour).toISOString();
    // As a phone of an older version sends it: it knows nothing of times.
    const old = markOf(session.id, three.id, { minutes: 60 });
    const answers = await submit([
      markOf(session.id, one.id, { arrivedAt: at(0.5), leftAt: at(9), minutes: 240 }),
      markOf(session.id, two.id, { arrivedAt: at(2), leftAt: at(1) }),
      old,
    ]);
    expect(answers.map((answer) => ('code' in answer ? answer.code : answer.outcome))).toEqual([
      ...['accepted', 'attendance.times_impossible', 'accepted'],
    ]);
    const { people } = await roster(session.id);
    const of = (id: string) => people.find(({ registrationId }) => registrationId === id)!;
    expect([one, two, three].map(({ id }) => of(id).minutes)).toEqual([210, null, 60]);
    expect(of(one.id).arrivedAt?.toISOString()).toBe(at(0.5));
    expect(of(one.id).leftAt?.toISOString()).toBe(at(9));
  });

  it('shows two people who disagree as a conflict, and ends it with a mark that has seen one', async () => {
    const { event, registrations } = await begin(1);
    const sessionId = event.sessions[0]!.id;
    const { id } = registrations[0]!;
    const [mine, theirs] = [markOf(sessionId, id), markOf(sessionId, id, { status: 'absent' })];
    await submit([mine]);
    expect((await submit([theirs], project.manager))[0]).toMatchObject({ outcome: 'accepted_with_conflict' });
    expect((await roster(sessionId)).people[0]).toMatchObject({ conflict: true });
    const settling = markOf(sessionId, id, {
      device: mine.device,
      sequence: 2,
      basedOn: theirs.markId,
      status: 'late',
      minutes: 200,
    });
    expect((await submit([settling]))[0]).toMatchObject({ outcome: 'accepted' });
    expect((await roster(sessionId)).people[0]).toMatchObject({ conflict: false, status: 'late', minutes: 200 });
    const history = await house
      .as(project.auditor)
      .attendance.history({ projectId: project.projectId, sessionId, registrationId: id });
    expect(history.map(({ status }) => status)).toEqual(['present', 'absent', 'late']);
  });

  it('keeps the participation ledger: one participation per person and event, gone when nobody came', async () => {
    const own = await mintProject(house);
    const at = { ...own };
    const event = await mintEvent(house, own, { startsAt: new Date(Date.now() + hour) });
    for (const side of ['SI', 'SI', 'HU']) {
      await house.as(null).registration.register({ projectId: at.projectId, eventId: event.id, ...formOf({ side }) });
    }
    const registrations = await listRegistrations(house.deps.db, at.projectId, event.id);
    const send = (marks: Mark[]) => house.as(own.trainer).attendance.submit({ projectId: at.projectId, marks });
    const summary = () => house.as(own.manager).indicator.summary({ projectId: at.projectId, filter: { joint: true } });
    const marks = registrations.map(({ id }) => markOf(event.sessions[0]!.id, id));
    await send(marks);
    expect(await summary()).toMatchObject({
      total: { participations: 3, participants: 3, completions: 0 },
      sides: [
        { side: 'SI', participations: 2, participants: 2, completions: 0 },
        { side: 'HU', participations: 1, participants: 1, completions: 0 },
      ],
    });
    const [first] = marks as [Mark];
    await send([{ ...first, markId: newId(), sequence: 2, status: 'absent' }]);
    expect((await summary()).total).toMatchObject({ participations: 2 });
    const { rows } = await house
      .as(own.manager)
      .indicator.rows({ projectId: at.projectId, filter: { side: 'HU' }, count: 'participations' });
    // Whoever came to a workshop has completed no training.
    expect(rows.map(({ side, sessions, minutes, completedOn }) => [side, sessions, minutes, completedOn])).toEqual([
      ['HU', 1, 240, null],
    ]);
  });

  it('counts nothing as joint that organisers of one side did alone', async () => {
    const own = await mintProject(house);
    const event = await mintEvent(house, own, { startsAt: new Date(Date.now() + hour), organisers: 1 });
    await house.as(null).registration.register({ projectId: own.projectId, eventId: event.id, ...formOf() });
    const [registration] = await listRegistrations(house.deps.db, own.projectId, event.id);
    await house
      .as(own.trainer)
      .attendance.submit({ projectId: own.projectId, marks: [markOf(event.sessions[0]!.id, registration!.id)] });
    const total = async (filter: object) =>
      (await house.as(own.manager).indicator.summary({ projectId: own.projectId, filter })).total.participations;
    expect([await total({}), await total({ joint: true })]).toEqual([1, 0]);
  });
});
