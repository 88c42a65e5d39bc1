import { createHash } from 'node:crypto';
import { newId } from '@sens/db';
import { listRegistrations } from '@sens/db/registration';
import { dropConstraint, openWithoutLocks, serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addWalkIn } from '../src/attendance/add-walk-in.ts';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

const hour = 3600 * 1000;

describe.each(serverEngines)('a phone at the door on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let now: Date;
  beforeAll(async () => {
    now = new Date();
    house = await openHouse(kind, { now: () => now });
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  const begin = async (people: number, values: { capacity?: number } = {}) => {
    const event = await mintEvent(house, project, { startsAt: new Date(now.getTime() + hour / 2), ...values });
    const accessCodes: string[] = [];
    for (let person = 0; person < people; person += 1) {
      const place = { projectId: project.projectId, eventId: event.id };
      accessCodes.push((await house.as(null).registration.register({ ...place, ...formOf() })).accessCode);
    }
    const registrations = await listRegistrations(house.deps.db, project.projectId, event.id);
    return { event, sessionId: event.sessions[0]!.id, registrations, accessCodes };
  };
  const trainer = () => house.as(project.trainer).attendance;
  const inProject = <T extends object>(input: T) => ({ projectId: project.projectId, ...input });
  const markOf = (sessionId: string, registrationId: string, values: object = {}) => ({
    ...{ markId: newId(), sessionId, registrationId, status: 'present' as const },
    ...{ markedAt: now.toISOString(), device: newId(), sequence: 1, ...values },
  });
  const walkInOf = (sessionId: string, values: object = {}) => ({
    ...{ markId: newId(), sessionId, givenName: 'Ida', familyName: `Zrim ${newId().slice(-4)}`, locale: 'sl' },
    ...{ markedAt: now.toISOString(), device: newId(), sequence: 1, ...values },
  });
  const roster = async (sessionId: string) => (await trainer().roster(inProject({ sessionId }))).people;
  const historyOf = (sessionId: string, registrationId: string) =>
    trainer().history(inProject({ sessionId, registrationId }));

  describe('what it says of itself', () => {
    it('is kept with each mark: how far its clock is ahead', async () => {
      const { sessionId, registrations } = await begin(1);
      const { id } = registrations[0]!;
      const deviceNow = new Date(now.getTime() + 3 * hour).toISOString();
      await trainer().submit(inProject({ marks: [markOf(sessionId, id, { markedAt: deviceNow })], deviceNow }));
      const [mark] = await historyOf(sessionId, id);
      expect(mark).toMatchObject({ clockSkewSeconds: 3 * 3600, source: 'roll_call', markedBy: 'A trainer' });
    });

    it('keeps marks from being sent as those of somebody who signed in later', async () => {
      const { sessionId, registrations } = await begin(1);
      const marks = [markOf(sessionId, registrations[0]!.id)];
      const sent = trainer().submit(inProject({ marks, accountId: project.manager.id }));
      await expect(sent).rejects.toThrow('request.sign_in_required');
      const walkIn = walkInOf(sessionId);
      const brought = trainer().walkIn(inProject({ walkIn, accountId: project.manager.id }));
      await expect(brought).rejects.toThrow('request.sign_in_required');
    });
  });

  it('knows tickets by a hash alone', async () => {
    const { sessionId, accessCodes } = await begin(1);
    const { code } = await house.as(null).registration.ticket({ accessCode: accessCodes[0]! });
    const people = await roster(sessionId);
    expect(people.map(({ ticketHash }) => ticketHash)).toEqual([createHash('sha256').update(code!).digest('hex')]);
    expect(JSON.stringify(people)).not.toContain(code);
  });

  describe('somebody who walks in', () => {
    it('is added, marked and mailed once, however often the phone sends it', async () => {
      const { event, sessionId } = await begin(0);
      const email = `${newId()}@example.org`;
      const walkIn = walkInOf(sessionId, { email, side: 'HU' });
      const first = await trainer().walkIn(inProject({ walkIn }));
      const again = await Promise.all([1, 2, 3].map(() => trainer().walkIn(inProject({ walkIn }))));
      expect(again.map(({ registrationId }) => registrationId)).toEqual(Array(3).fill(first.registrationId));
      expect(
        (await roster(sessionId)).map(({ familyName, side, status, source }) => [familyName, side, status, source]),
      ).toEqual([[walkIn.familyName, 'HU', 'present', 'walk_in']]);
      expect((await listRegistrations(house.deps.db, project.projectId, event.id)).length).toBe(1);
      const mails = (await house.mails()).filter(({ recipient }) => recipient === email);
      expect(mails.length).toBe(1);
    });

    /** A phone on a bad network sends somebody without an address four times at once. @returns who is on the list */
    const sendAtOnce = async (deps: House['deps']) => {
      const { sessionId } = await begin(0);
      const walkIn = { ...walkInOf(sessionId), locale: 'sl' };
      const by = { accountId: project.trainer.id, manages: false };
      await Promise.allSettled([1, 2, 3, 4].map(() => addWalkIn(deps, by, project.projectId, walkIn, {})));
      return roster(sessionId);
    };

    it('is added once without an address too, when the phone sends it several times at once', async () => {
      expect((await sendAtOnce(house.deps)).length).toBe(1);
    });

    it.runIf(kind === 'postgres')('is added more than once when the lock is left out (negative control)', async () => {
      const unlocked = openWithoutLocks(house.database.url!);
      await dropConstraint(house.database.url!, 'registration', 'registration_position');
      try {
        const found = [];
        for (let run = 0; run < 3; run += 1) found.push(await sendAtOnce({ ...house.deps, db: unlocked.db }));
        expect(found.some((people) => people.length > 1)).toBe(true);
      } finally {
        await unlocked.close();
      }
    });

    it('is who they are: known people keep their record, and those with a place their registration', async () => {
      const { sessionId, registrations } = await begin(1);
      const { givenName, familyName, email, id } = registrations[0]!;
      const walkIn = walkInOf(sessionId, { givenName, familyName, email });
      expect(await trainer().walkIn(inProject({ walkIn }))).toEqual({ registrationId: id, known: true });
      expect((await roster(sessionId)).map(({ registrationId, status }) => [registrationId, status])).toEqual([
        [id, 'present'],
      ]);
    });

    it('gets a free seat before the event has begun, and in a full room none without a reason', async () => {
      const { sessionId } = await begin(2, { capacity: 2 });
      const walkIn = walkInOf(sessionId);
      await expect(trainer().walkIn(inProject({ walkIn }))).rejects.toThrow('registration.no_seat_left');
      expect((await roster(sessionId)).length).toBe(2);
      await trainer().walkIn(inProject({ walkIn: { ...walkIn, overCapacityReason: 'A chair was found' } }));
      expect((await roster(sessionId)).filter(({ status }) => status === 'present').length).toBe(1);
    });

    it('takes the seat they were waiting for when the room has one', async () => {
      const { sessionId, registrations } = await begin(3, { capacity: 2 });
      await house.as(project.manager).registration.cancel(inProject({ registrationId: registrations[0]!.id }));
      const { givenName, familyName, email } = registrations[2]!;
      await trainer().walkIn(inProject({ walkIn: walkInOf(sessionId, { givenName, familyName, email }) }));
      expect((await roster(sessionId)).filter(({ status }) => status === 'present').length).toBe(1);
    });

    it('is refused by a session of another day, and by whoever does not lead it', async () => {
      const later = await mintEvent(house, project, { startsAt: new Date(now.getTime() + 48 * hour) });
      const early = trainer().walkIn(inProject({ walkIn: walkInOf(later.sessions[0]!.id) }));
      await expect(early).rejects.toThrow('attendance.not_started');
      const unknown = trainer().walkIn(inProject({ walkIn: walkInOf(newId()) }));
      await expect(unknown).rejects.toThrow('attendance.session_unknown');
    });
  });

  describe('the code on the room’s screen', () => {
    const show = async (sessionId: string) => (await trainer().arrivals(inProject({ sessionId }))).open;
    const open = (sessionId: string, minutes = 15) => trainer().openArrivals(inProject({ sessionId, minutes }));
    const arrive = (accessCode: string, code: string) =>
      house.as(null).attendance.arriveByAccessCode({ accessCode, code });

    it('lets people mark their own arrival, and says so', async () => {
      const { sessionId, registrations, accessCodes } = await begin(1);
      await open(sessionId);
      const { code, qr } = (await show(sessionId))!;
      expect([code.length, qr.size > 20]).toEqual([6, true]);
      expect(await arrive(accessCodes[0]!, code.toLowerCase())).toEqual({ sessionId, outcome: 'noted' });
      expect(await arrive(accessCodes[0]!, code)).toEqual({ sessionId, outcome: 'already' });
      const marks = await historyOf(sessionId, registrations[0]!.id);
      expect(marks.map(({ status, source, markedBy }) => [status, source, markedBy])).toEqual([
        ['present', 'own', null],
      ]);
      expect(await trainer().arrivals(inProject({ sessionId }))).toMatchObject({ here: 1, all: 1 });
    });

    it('is right while it shows and half a minute longer, and inside the window alone', async () => {
      const { sessionId, accessCodes } = await begin(4);
      await expect(arrive(accessCodes[0]!, 'ABCDEF')).rejects.toThrow('attendance.arrival_closed');
      now = new Date(Math.ceil(now.getTime() / 30_000) * 30_000);
      await open(sessionId, 5);
      const { code } = (await show(sessionId))!;
      await expect(arrive(accessCodes[0]!, code === 'ABCDEF' ? 'ABCDEG' : 'ABCDEF')).rejects.toThrow(
        'arrival_code_wrong',
      );
      await expect(arrive(accessCodes[0]!, 'not a code')).rejects.toThrow('arrival_code_wrong');
      now = new Date(now.getTime() + 59_999);
      expect(await arrive(accessCodes[0]!, code)).toMatchObject({ outcome: 'noted' });
      now = new Date(now.getTime() + 1);
      await expect(arrive(accessCodes[1]!, code)).rejects.toThrow('attendance.arrival_code_wrong');
      now = new Date(now.getTime() + 4 * 60_000 - 1);
      const last = (await show(sessionId))!.code;
      now = new Date(now.getTime() + 1);
      expect(await show(sessionId)).toBeNull();
      await expect(arrive(accessCodes[1]!, last)).rejects.toThrow('attendance.arrival_closed');
    });

    it('ends when the trainer closes it, and a window opened anew has other codes', async () => {
      const { sessionId, accessCodes } = await begin(1);
      await open(sessionId);
      const { code } = (await show(sessionId))!;
      await trainer().closeArrivals(inProject({ sessionId }));
      expect(await show(sessionId)).toBeNull();
      await expect(arrive(accessCodes[0]!, code)).rejects.toThrow('attendance.arrival_closed');
      await open(sessionId);
      await expect(arrive(accessCodes[0]!, code)).rejects.toThrow('attendance.arrival_code_wrong');
    });

    it('corrects no trainer: who was marked absent and arrives is a conflict for a person to settle', async () => {
      const { sessionId, registrations, accessCodes } = await begin(1);
      const { id } = registrations[0]!;
      await trainer().submit(inProject({ marks: [markOf(sessionId, id, { status: 'absent' })] }));
      await open(sessionId);
      await arrive(accessCodes[0]!, (await show(sessionId))!.code);
      expect((await roster(sessionId)).map(({ conflict }) => conflict)).toEqual([true]);
    });

    it('works for whoever is signed in with the address of the registration, and for nobody else’s', async () => {
      const { sessionId, registrations } = await begin(2);
      const [own, other] = registrations as [(typeof registrations)[0], (typeof registrations)[0]];
      await open(sessionId);
      const { code } = (await show(sessionId))!;
      const person = house.as({ id: newId(), email: own.email! }).attendance;
      const place = await person.arrivalPlace({ projectSlug: project.slug, sessionId });
      expect(place).toMatchObject({ isOpen: true, people: [{ registrationId: own.id }] });
      const nobody = await house.as(null).attendance.arrivalPlace({ projectSlug: project.slug, sessionId });
      expect(nobody.people).toBeNull();
      expect(await person.arrive(inProject({ registrationId: own.id, code }))).toMatchObject({ outcome: 'noted' });
      const foreign = person.arrive(inProject({ registrationId: other.id, code }));
      await expect(foreign).rejects.toThrow('attendance.not_registered');
    });

    it('is not for a person without a place, nor before the day', async () => {
      const { sessionId, accessCodes } = await begin(2, { capacity: 1 });
      await open(sessionId);
      const waiting = arrive(accessCodes[1]!, (await show(sessionId))!.code);
      await expect(waiting).rejects.toThrow('attendance.not_confirmed');
      const later = await mintEvent(house, project, { startsAt: new Date(now.getTime() + 48 * hour) });
      await expect(open(later.sessions[0]!.id)).rejects.toThrow('attendance.not_started');
    });

    it('cannot be guessed: after ten tries a minute has to pass', async () => {
      const { sessionId, accessCodes } = await begin(1);
      await open(sessionId);
      const codes: string[] = [];
      for (let attempt = 0; attempt < 11; attempt += 1) {
        codes.push(
          await arrive(accessCodes[0]!, 'WRONG0').then(
            () => 'in',
            (error: Error) => error.message,
          ),
        );
      }
      expect(codes).toEqual([...Array<string>(10).fill('attendance.arrival_code_wrong'), 'request.too_many']);
    });
  });
});
