import { newId } from '@sens/db';
import { listEvents } from '@sens/db/event';
import { serverEngines } from '@sens/db/testing';
import type { EventInput, EventUpdate } from '@sens/domain/event';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMail } from '../src/mail/load-mail.ts';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

const both = (text: string) => ({ sl: `${text} (sl)`, en: text });

describe.each(serverEngines)('events on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let organiserIds: string[];
  let now = new Date('2026-09-01T10:00Z');

  beforeAll(async () => {
    house = await openHouse(kind, { now: () => now });
    project = await mintProject(house);
    const { organisations } = await manager().formOptions({ projectId: project.projectId });
    organiserIds = organisations.map(({ id }) => id);
  });
  afterAll(() => house.close());

  const manager = () => house.as(project.manager).event;
  const at = (eventId: string) => ({ projectId: project.projectId, eventId });

  const session = (day: string, values: Partial<EventInput['sessions'][number]> = {}) => ({
    ...{ startsAt: `${day}T08:00:00.000Z`, endsAt: `${day}T12:00:00.000Z`, trainerIds: [project.trainer.id] },
    ...values,
  });
  const input = (values: Partial<EventInput> = {}): EventInput => ({
    ...{ slug: `event-${newId()}`, kind: 'workshop', language: 'sl', side: 'SI', place: `Place ${newId()}` },
    ...{ title: both('Bees'), summary: both('About bees'), description: both('**Bees**') },
    ...{ timeZone: 'Europe/Ljubljana', capacity: 10, organiserIds, hostIds: [] },
    sessions: [session('2026-10-20'), session('2026-10-27')],
    ...values,
  });

  async function publish(values: Partial<EventInput> = {}) {
    const written = input(values);
    const { id } = await manager().create({ projectId: project.projectId, ...written });
    await manager().publish(at(id));
    return { id, written, update: await asUpdate(id, written) };
  }

  /** What the form of an event posts when nothing was changed. */
  async function asUpdate(eventId: string, { capacity: _, ...written }: EventInput) {
    const { sessions } = await manager().byId(at(eventId));
    const update: EventUpdate = {
      ...written,
      notify: false,
      sessions: written.sessions.map((values, index) => ({ ...values, id: sessions[index]!.id })),
    };
    return update;
  }

  const register = (eventId: string, email: string, locale = 'sl') =>
    house.as(null).registration.register({ ...at(eventId), ...formOf({ email, locale }) });

  /** The mails to one person, oldest first, with what their calendar entries say. */
  async function told(email: string) {
    const rows = (await house.mails()).filter(({ recipient }) => recipient === email).reverse();
    return Promise.all(
      rows.map(async (row) => {
        const { text, attachments } = await loadMail(house.deps, row);
        const entries = attachments
          .filter(({ contentType }) => contentType.startsWith('text/calendar'))
          .map(({ content, contentType }) => {
            const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(content)));
            const method = String(calendar.getFirstPropertyValue('method'));
            expect(contentType).toBe(`text/calendar; charset=utf-8; method=${method}`);
            // All entries of one object have the same UID, and both sides are named (RFC 5546, 3.2.2 and 3.2.5).
            const [entry, ...others] = calendar.getAllSubcomponents('vevent');
            expect(others).toEqual([]);
            expect(entry!.getFirstPropertyValue('organizer')).toBe('mailto:office@example.org');
            expect(entry!.getFirstPropertyValue('attendee')).toMatch(new RegExp(`^mailto:${email}$`, 'i'));
            const { uid, sequence, startDate } = new ICAL.Event(entry!);
            const status = entry!.getFirstPropertyValue('status');
            return { method, uid, sequence, status, start: startDate.toJSDate().toISOString() };
          });
        return { template: row.template, locale: row.locale, text, entries };
      }),
    );
  }

  describe('changing', () => {
    it('a date tells those who have a place, with an entry of the same UID and a higher sequence', async () => {
      const { id, update } = await publish();
      const email = `${newId()}@example.org`;
      await register(id, email, 'en');
      const [first, second] = update.sessions;
      const moved = session('2026-10-21', { startsAt: '2026-10-21T09:00:00.000Z' });
      const outcome = await manager().update({ ...at(id), ...update, sessions: [{ ...first!, ...moved }, second!] });
      expect(outcome).toEqual({ changes: ['times'], told: 1 });

      const [confirmed, changed] = await told(email);
      expect(changed).toMatchObject({ template: 'event_changed', locale: 'en' });
      expect(changed!.text).toContain('Wednesday, 21 October 2026, 11:00–14:00');
      expect(changed!.text).toContain('date or time');
      expect(changed!.entries.map(({ method, status, start }) => [method, status, start])).toEqual([
        ['REQUEST', 'CONFIRMED', '2026-10-21T09:00:00.000Z'],
        ['REQUEST', 'CONFIRMED', '2026-10-27T08:00:00.000Z'],
      ]);
      expect(changed!.entries.map(({ uid }) => uid)).toEqual(confirmed!.entries.map(({ uid }) => uid));
      expect(confirmed!.entries.map(({ sequence }) => sequence)).toEqual([0, 0]);
      expect(changed!.entries.map(({ sequence }) => sequence)).toEqual([1, 1]);

      await manager().cancel(at(id));
      const cancelled = (await told(email))[2]!;
      expect(cancelled.template).toBe('event_cancelled');
      expect(cancelled.entries.map(({ method, status, sequence }) => [method, status, sequence])).toEqual(
        Array(2).fill(['CANCEL', 'CANCELLED', 2]),
      );
      expect(cancelled.entries.map(({ uid }) => uid)).toEqual(confirmed!.entries.map(({ uid }) => uid));
    });

    it('takes a cancelled session out of calendars, and gives a new one an entry of its own', async () => {
      const { id, update } = await publish();
      const email = `${newId()}@example.org`;
      await register(id, email);
      const [first, second] = update.sessions;
      const added = session('2026-11-03');
      expect(await manager().update({ ...at(id), ...update, sessions: [added, second!] })).toEqual({
        changes: ['session_added', 'session_removed'],
        told: 1,
      });
      const [confirmed, changed] = await told(email);
      const uidOf = (index: number) => confirmed!.entries[index]!.uid;
      expect(changed!.entries.map(({ method, sequence, start }) => [method, sequence, start])).toEqual([
        ['REQUEST', 1, second!.startsAt],
        ['REQUEST', 1, added.startsAt],
        ['CANCEL', 1, first!.startsAt],
      ]);
      expect([changed!.entries[0]!.uid, changed!.entries[2]!.uid]).toEqual([uidOf(1), uidOf(0)]);
      expect(changed!.entries[1]!.uid).not.toBe(uidOf(0));
    });

    it('tells who waits without an entry, and nobody of a draft or of what need not be told', async () => {
      const { id, update, written } = await publish({ capacity: 1, onlineUrl: 'https://meet.example.org/room' });
      const [seated, waiting] = [`${newId()}@example.org`, `${newId()}@example.org`];
      await register(id, seated);
      await register(id, waiting);
      const quiet = { ...update, summary: both('More about bees') };
      expect(await manager().update({ ...at(id), ...quiet })).toEqual({ changes: ['summary'], told: 0 });
      expect((await told(seated)).length).toBe(1);
      const wished = { ...quiet, title: both('Wasps'), notify: true };
      expect(await manager().update({ ...at(id), ...wished })).toEqual({ changes: ['title'], told: 2 });
      const [, toSeated] = await told(seated);
      const [, toWaiting] = await told(waiting);
      expect([toSeated!.entries.length, toWaiting!.entries.length]).toEqual([2, 0]);
      expect([toSeated!.text, toWaiting!.text].map((text) => text.includes('meet.example.org'))).toEqual([true, false]);

      const draft = input();
      const { id: draftId } = await manager().create({ projectId: project.projectId, ...draft });
      const change = { ...(await asUpdate(draftId, draft)), place: 'Elsewhere', notify: true };
      expect(await manager().update({ ...at(draftId), ...change })).toEqual({ changes: ['place'], told: 0 });
      expect(await manager().update({ ...at(draftId), ...change })).toEqual({ changes: [], told: 0 });
      expect(written.capacity).toBe(1);
      expect((await manager().byId(at(id))).capacity).toBe(1);
    });

    it('lets two sessions change places, and keeps their ids', async () => {
      const { id, update } = await publish();
      const [first, second] = update.sessions;
      const swapped = [
        { ...first!, startsAt: second!.startsAt, endsAt: second!.endsAt },
        { ...second!, startsAt: first!.startsAt, endsAt: first!.endsAt, onlineUrl: 'https://meet.example.org/two' },
      ];
      await manager().update({ ...at(id), ...update, hostIds: organiserIds.slice(1), sessions: swapped });
      const found = await manager().byId(at(id));
      expect(found.sessions.map(({ id: sessionId, position }) => [sessionId, position])).toEqual([
        [second!.id, 1],
        [first!.id, 2],
      ]);
      expect(found.hosts.map(({ id: hostId }) => hostId)).toEqual(organiserIds.slice(1));
      const shown = await house.as(null).event.bySlug({ projectId: project.projectId, slug: found.slug });
      expect(shown.hosts.length).toBe(1);
      expect(shown.online).toBe(true);
      expect(JSON.stringify(shown)).not.toContain('meet.example.org');
    });

    it('keeps a session in which attendance is marked, and measures attendance by its new length', async () => {
      const { id, update } = await publish();
      const { accessCode } = await register(id, `${newId()}@example.org`);
      expect(accessCode).not.toBe('');
      const [registration] = await house.as(project.manager).registration.list(at(id));
      const [first, second] = update.sessions;
      now = new Date('2026-10-20T13:00Z');
      const answers = await house.as(project.trainer).attendance.submit({
        projectId: project.projectId,
        marks: [
          {
            ...{ markId: newId(), sessionId: first!.id!, registrationId: registration!.id, status: 'late' },
            ...{ arrivedAt: '2026-10-20T08:30:00.000Z', markedAt: now.toISOString(), device: newId(), sequence: 1 },
          },
        ],
      });
      expect(answers.map(({ outcome }) => outcome)).toEqual(['accepted']);
      await expect(manager().update({ ...at(id), ...update, sessions: [second!] })).rejects.toThrow(
        'event.session_has_marks',
      );
      const longer = { ...first!, endsAt: '2026-10-20T14:00:00.000Z' };
      const outcome = await manager().update({ ...at(id), ...update, sessions: [longer, second!] });
      expect(outcome).toEqual({ changes: ['times'], told: 1 });
      const minutes = async () => (await house.as(project.manager).certificate.candidates(at(id)))[0]?.minutes;
      expect(await minutes()).toBe(330);
      // An older mark that comes later changes nothing, and what follows from the times is not what it once was.
      await house.as(project.trainer).attendance.submit({
        projectId: project.projectId,
        marks: [
          {
            ...{ markId: newId(), sessionId: first!.id!, registrationId: registration!.id, status: 'present' },
            ...{ markedAt: '2026-10-20T08:00:00.000Z', device: newId(), sequence: 1 },
          },
        ],
      });
      expect(await minutes()).toBe(330);
      now = new Date('2026-09-01T10:00Z');
    });

    it('refuses what belongs to others, with a code of its own, and writes nothing', async () => {
      const foreign = await mintProject(house);
      const foreignEvent = await mintEvent(house, foreign);
      const options = await house.as(foreign.manager).event.formOptions({ projectId: foreign.projectId });
      const { id, update } = await publish();
      const [first, second] = update.sessions;
      const tries: [Partial<EventUpdate>, string][] = [
        [{ organiserIds: [options.organisations[0]!.id] }, 'event.organisation_unknown'],
        [{ hostIds: [options.organisations[0]!.id] }, 'event.organisation_unknown'],
        [{ curriculumVersionId: newId() }, 'event.curriculum_unknown'],
        [{ side: 'AT' }, 'event.side_unknown'],
        [{ sessions: [{ ...first!, moduleId: newId() }, second!] }, 'event.module_unknown'],
        [{ sessions: [{ ...first!, trainerIds: [foreign.trainer.id] }, second!] }, 'event.trainer_unknown'],
        [{ sessions: [{ ...first!, id: foreignEvent.sessions[0]!.id }, second!] }, 'event.session_unknown'],
        [{ sessions: [first!, first!] }, 'event.session_unknown'],
        [{ slug: 'another-address' }, 'event.slug_fixed'],
      ];
      for (const [values, code] of tries) {
        await expect(manager().update({ ...at(id), ...update, ...values })).rejects.toThrow(code);
      }
      const { sessions, hosts, side } = await manager().byId(at(id));
      expect(sessions.map((found) => found.id)).toEqual([first!.id, second!.id]);
      expect([hosts, side]).toEqual([[], 'SI']);
      const foreignInput = input({ organiserIds: [options.organisations[0]!.id] });
      await expect(manager().create({ projectId: project.projectId, ...foreignInput })).rejects.toThrow(
        'event.organisation_unknown',
      );
      const mine = { ...update, projectId: project.projectId, eventId: foreignEvent.id };
      await expect(manager().update(mine)).rejects.toThrow('request.not_found');
    });

    it('lets a former trainer stay and refuses a taken address', async () => {
      const other = await mintProject(house);
      const trainer = { ...other.trainer };
      const role = { projectId: project.projectId, role: 'trainer' as const };
      await house.as(project.manager).project.addMember({ ...role, email: trainer.email, name: 'T' });
      const led = [session('2026-10-20', { trainerIds: [trainer.id] })];
      const written = input({ sessions: led });
      const { id } = await manager().create({ projectId: project.projectId, ...written });
      await house.as(project.manager).project.removeMember({ ...role, accountId: trainer.id });
      const update = { ...(await asUpdate(id, written)), place: 'Elsewhere' };
      expect(await manager().update({ ...at(id), ...update })).toEqual({ changes: ['place'], told: 0 });
      const taken = await publish();
      const { slug } = taken.written;
      await expect(manager().update({ ...at(id), ...update, slug })).rejects.toThrow('event.slug_taken');
      const again = { projectId: project.projectId, ...input({ slug }) };
      await expect(manager().create(again)).rejects.toThrow('event.slug_taken');
    });
  });

  describe('states', () => {
    it('a draft is published once its texts are there; remarks do not stop it', async () => {
      const written = input({ title: { sl: 'Čebele' }, organiserIds: organiserIds.slice(0, 1) });
      const { id } = await manager().create({ projectId: project.projectId, ...written });
      expect((await manager().byId(at(id))).missing).toEqual({
        obstacles: [{ text: 'title', languages: ['en'] }],
        remarks: ['one_side'],
      });
      await expect(manager().publish(at(id))).rejects.toThrow('event.not_ready');
      await manager().update({ ...at(id), ...(await asUpdate(id, written)), title: both('Bees') });
      await manager().publish(at(id));
      expect(await manager().byId(at(id))).toMatchObject({ status: 'published', missing: null, joint: false });
    });

    it('an event is finished when it is over, closed to changes then, and can be reopened', async () => {
      const { id, update } = await publish();
      await expect(manager().finish(at(id))).rejects.toThrow('event.not_over');
      now = new Date('2026-11-01T10:00Z');
      await manager().finish(at(id));
      await expect(manager().update({ ...at(id), ...update, place: 'Elsewhere' })).rejects.toThrow(
        'event.not_editable',
      );
      await expect(manager().cancel(at(id))).rejects.toThrow('event.status_change');
      await manager().reopen(at(id));
      // It is over: the correction is nobody's news.
      expect(await manager().update({ ...at(id), ...update, place: 'Elsewhere' })).toEqual({
        changes: ['place'],
        told: 0,
      });
      const history = await manager().history(at(id));
      expect(history.map(({ action, accountName, changes }) => [action, accountName, changes])).toEqual([
        ['event.changed', 'A manager', ['place']],
        ['event.reopened', 'A manager', []],
        ['event.finished', 'A manager', []],
        ['event.published', 'A manager', []],
        ['event.created', 'A manager', []],
      ]);
      now = new Date('2026-09-01T10:00Z');
    });
  });

  it('duplicates into a draft with the same hours across the change of the clocks and a free address', async () => {
    const { id, written } = await publish({
      slug: 'bees-twice',
      hostIds: organiserIds.slice(0, 1),
      registrationClosesOn: '2026-10-18',
      sessions: [session('2026-10-20', { place: 'Lenti' }), session('2026-10-21', { timeZone: 'Europe/London' })],
    });
    const copies = [
      await manager().duplicate({ ...at(id), firstDay: '2026-11-03' }),
      await manager().duplicate({ ...at(id), firstDay: '2027-06-01' }),
    ];
    expect(copies.map(({ slug }) => slug)).toEqual(['bees-twice-2', 'bees-twice-3']);
    const [winter, summer] = await Promise.all(copies.map((copy) => manager().byId(at(copy.id))));
    expect(winter).toMatchObject({
      ...{ status: 'draft', title: written.title, place: written.place, calendarSequence: 0, capacity: 10 },
      ...{ seatsTaken: 0, startsAt: new Date('2026-11-03T09:00Z'), endsAt: new Date('2026-11-04T13:00Z') },
      registrationClosesAt: new Date('2026-11-01T22:59:59.999Z'),
    });
    expect(winter!.sessions.map(({ place, timeZone, trainers }) => [place, timeZone, trainers.length])).toEqual([
      ['Lenti', null, 1],
      [null, 'Europe/London', 1],
    ]);
    expect(winter!.sessions.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2026-11-03T09:00:00.000Z',
      '2026-11-04T09:00:00.000Z',
    ]);
    expect(summer!.sessions.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2027-06-01T08:00:00.000Z',
      '2027-06-02T08:00:00.000Z',
    ]);
    expect([winter!.organisers.length, winter!.hosts.length]).toEqual([2, 1]);
    const [entry] = await manager().history(at(copies[0]!.id));
    expect(entry).toMatchObject({ action: 'event.duplicated', from: 'bees-twice' });
  });

  it('shows a trainer and a place booked twice on both events, until one is cancelled', async () => {
    const place = `Šolska dvorana ${newId()}`;
    const day = '2026-12-08';
    const one = await publish({ place, title: both('One'), sessions: [session(day)] });
    const two = await publish({
      place: place.replace('Š', 's'),
      title: both('Two'),
      sessions: [session(day, { startsAt: `${day}T11:59:00.000Z` })],
    });
    const next = await publish({
      place,
      sessions: [session(day, { startsAt: `${day}T12:00:00.000Z`, endsAt: `${day}T13:00:00.000Z` })],
    });
    const doubleBookingsOf = async (eventId: string) =>
      (await manager().byId(at(eventId))).doubleBookings.map(({ kind, what, other }) => [kind, what, other?.title.en]);
    expect(await doubleBookingsOf(one.id)).toEqual([
      ['trainer', 'A trainer', 'Two'],
      ['place', place, 'Two'],
    ]);
    expect((await doubleBookingsOf(two.id)).map(([, , title]) => title)).toEqual(['One', 'One']);
    expect(await doubleBookingsOf(next.id)).toEqual([]);
    await manager().cancel(at(two.id));
    expect(await doubleBookingsOf(one.id)).toEqual([]);
    expect(await doubleBookingsOf(two.id)).toEqual([]);
  });

  it('keeps what was there when two managers save at once', async () => {
    const { id, update } = await publish();
    const save = (place: string) => manager().update({ ...at(id), ...update, place });
    await Promise.all(['One', 'Two', 'Three'].map(save));
    const { sessions, calendarSequence } = await manager().byId(at(id));
    expect(sessions.length).toBe(2);
    expect(calendarSequence).toBe(3);
    expect((await listEvents(house.deps.db, project.projectId)).filter((event) => event.id === id).length).toBe(1);
  });
});
