import { newId } from '@sens/db';
import { listCertificateCandidates } from '@sens/db/certificate';
import { findPerson, listHeldCertificateFiles } from '@sens/db/privacy';
import { testEngines } from '@sens/db/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExpirer } from '../src/privacy/expire-personal-data.ts';
import { formOf, mintEvent, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';

const hour = 3600 * 1000;
const start = new Date('2026-06-10T08:00:00Z');
const names = ['Ábel', 'Bor', 'Cilka', 'Đurđa', 'Erik', 'Fanni'];

describe.each(testEngines)('erasure on %s', (kind) => {
  let now = new Date(start.getTime() - 24 * hour);
  let house: House;
  let project: MintedProject;
  const events: Awaited<ReturnType<typeof mintEvent>>[] = [];
  const codes: Record<string, string> = {};
  const mailboxOf = (name: string) =>
    `${name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '')}@example.org`;
  const manager = () => house.as(project.manager);
  const own = (name: string) => house.as({ id: project.manager.id, email: mailboxOf(name) }).privacy;
  const idOf = async (name: string) => (await own(name).mine())[0]!.person.id;
  const place = (participantId: string) => ({ projectId: project.projectId, participantId });

  beforeAll(async () => {
    house = await openHouse(kind, { now: () => now });
    project = await mintProject(house);
    for (const days of [0, 7, 400]) {
      events.push(await mintEvent(house, project, { startsAt: new Date(start.getTime() + days * 24 * hour) }));
    }
    for (const [index, givenName] of names.entries()) {
      for (const [place_, event] of events.slice(0, index % 3 === 0 ? 2 : 1).entries()) {
        const { accessCode } = await house.as(null).registration.register({
          ...{ projectId: project.projectId, eventId: event.id },
          ...formOf({
            ...{ givenName, familyName: 'Čuk', email: mailboxOf(givenName), side: index % 2 === 0 ? 'SI' : 'HU' },
            ...{
              birthYear: 1960 + index * 9,
              gender: index % 2 === 0 ? 'female' : 'male',
              organisationName: `O ${index}`,
            },
          }),
        });
        if (place_ === 0) codes[givenName] = accessCode;
      }
    }
    for (const event of events.slice(0, 2)) {
      now = new Date(event.sessions[0]!.startsAt.getTime() + hour);
      const people = await manager().registration.list({ projectId: project.projectId, eventId: event.id });
      await house.as(project.trainer).attendance.submit({
        projectId: project.projectId,
        marks: people
          // The last one never came.
          .filter(({ givenName }) => givenName !== 'Fanni')
          .map(({ id }) => ({
            ...{ markId: newId(), sessionId: event.sessions[0]!.id, registrationId: id, device: newId(), sequence: 1 },
            ...{ status: 'present' as const, markedAt: now.toISOString(), remark: 'Prišla s sinom' },
            ...{ arrivedAt: event.sessions[0]!.startsAt.toISOString() },
          })),
      });
    }
    now = new Date('2026-07-01T08:00:00Z');
    const certified = await listCertificateCandidates(house.deps.db, project.projectId, events[0]!.id);
    await manager().certificate.issue({
      ...{ projectId: project.projectId, eventId: events[0]!.id },
      participantIds: certified.slice(0, 2).map(({ participantId }) => participantId),
    });
  }, 60_000);
  afterAll(() => house.close());

  /** Every number that a report or a list shows. */
  async function numbers() {
    const { projectId } = project;
    const filters = [
      ...[{}, { side: 'SI' }, { side: 'HU' }, { kind: 'workshop' as const }, { joint: true }],
      // Closed periods.
      ...[
        { from: '2026-01-01', to: '2026-06-15' },
        { from: '2026-06-16', to: '2026-12-31' },
      ],
    ];
    const listed = await manager().event.list({ projectId });
    return {
      summaries: await Promise.all(filters.map((filter) => manager().indicator.summary({ projectId, filter }))),
      breakdowns: await Promise.all(filters.map((filter) => manager().indicator.breakdown({ projectId, filter }))),
      events: listed.map(({ id, seatsTaken, waiting }) => ({ id, seatsTaken, waiting })),
      attended: await Promise.all(
        events.map(async ({ id }) => (await listCertificateCandidates(house.deps.db, projectId, id)).length),
      ),
    };
  }

  it('shows people all that is held about them, and gives it as a file', async () => {
    const [held] = await own('Ábel').mine();
    expect(held).toMatchObject({
      person: { givenName: 'Ábel', email: 'abel@example.org' },
      erasure: { kind: 'restrict', until: null, years: 5, toCome: false },
    });
    expect([held!.registrations, held!.attendance, held!.certificates].map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(held!.attendance.map(({ startsAt, arrivedAt, leftAt }) => [startsAt, arrivedAt, leftAt])).toEqual(
      events.slice(0, 2).map(({ sessions: [session] }) => [session!.startsAt, session!.startsAt, null]),
    );
    const cookie = await signIn(house, 'abel@example.org');
    const file = await house.app.request('/api/my/data.zip', { headers: { cookie } });
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const listed = bytes.toString('latin1');
    expect(
      ['account.json', 'record-1/data.json', 'record-1/certificates/'].every((name) => listed.includes(name)),
    ).toBe(true);
    expect((await house.app.request('/api/my/data.zip')).status).toBe(404);
  });

  it('lets people correct their own details alone, and ask for the rest', async () => {
    const participantId = await idOf('Bor');
    const details = { participantId, phone: '+386 2 123', place: '', organisationName: 'Zadruga' };
    await own('Bor').correctMine(details);
    await expect(own('Cilka').correctMine(details)).rejects.toThrow('request.not_found');
    await own('Bor').requestMine({ participantId, message: 'Pišem se Čük.' });
    const [request] = await manager().privacy.requests({ projectId: project.projectId });
    expect(request).toMatchObject({ kind: 'correction', status: 'open', dueOn: '2026-08-01', givenName: 'Bor' });
    const corrected = { ...place(participantId), givenName: 'Bor', familyName: 'Čük', phone: '', place: '' };
    await manager().privacy.correct({ ...corrected, organisationName: '', email: mailboxOf('Bor') });
    await manager().privacy.close({
      ...{ projectId: project.projectId, requestId: request!.id, decision: { decision: 'done' } },
    });
    await expect(
      manager().privacy.close({
        ...{ projectId: project.projectId, requestId: request!.id, decision: { decision: 'done' } },
      }),
    ).rejects.toThrow('privacy.already_closed');
    expect((await own('Bor').mine())[0]!.person.familyName).toBe('Čük');
  });

  it('changes no number, restricts who attended, and erases who did not', async () => {
    const before = await numbers();
    const [abel, fanni] = [await idOf('Ábel'), await idOf('Fanni')];
    expect(await own('Ábel').eraseMine({ participantId: abel })).toBe('restricted');
    expect(await own('Fanni').eraseMine({ participantId: fanni })).toBe('erased');
    expect(await numbers()).toEqual(before);
    expect(await findPerson(house.deps.db, place(abel))).toMatchObject({
      ...{ givenName: 'Ábel', email: null, phone: null, accountId: null, restrictedAt: now, erasedAt: null },
    });
    const gone = await findPerson(house.deps.db, place(fanni));
    expect(gone).toMatchObject({ givenName: '', birthYear: null, organisationName: null, erasedAt: now });
    expect((await house.mails()).filter(({ recipient }) => /abel|fanni/.test(recipient))).toEqual([]);
    await expect(manager().privacy.erase(place(abel))).rejects.toThrow('privacy.already_restricted');
    // The same person comes again as a new one.
    expect(await own('Ábel').mine()).toEqual([]);
    await expect(house.as(null).registration.byAccessCode({ accessCode: codes['Fanni']! })).rejects.toThrow(
      'request.not_found',
    );
    expect(await manager().privacy.search({ projectId: project.projectId, text: 'abel' })).toEqual([]);
  });

  it('withholds the name of a certificate, and keeps that it was issued', async () => {
    const candidates = await listCertificateCandidates(house.deps.db, project.projectId, events[0]!.id);
    const issued = candidates.find(({ givenName, certificateId }) => givenName === 'Ábel' && certificateId);
    const found = await house.as(null).certificate.verify({ code: issued!.verificationCode! });
    expect(found).toMatchObject({ status: 'valid', holder: null, number: issued!.certificateNumber });
    expect((await listHeldCertificateFiles(house.deps.db, place(issued!.participantId))).length).toBe(1);
  });

  it('waits for registrations to come', async () => {
    const { accessCode } = await house.as(null).registration.register({
      ...{ projectId: project.projectId, eventId: events[2]!.id },
      ...formOf({ givenName: 'Cilka', familyName: 'Čuk', email: mailboxOf('Cilka') }),
    });
    const participantId = await idOf('Cilka');
    await expect(own('Cilka').eraseMine({ participantId })).rejects.toThrow('privacy.registration_to_come');
    await house.as(null).registration.cancelByAccessCode({ accessCode });
    expect(await manager().privacy.erase(place(participantId))).toBe('restricted');
  });

  it('replaces identities when the obligation is over, and not a day before', async () => {
    const { projectId } = project;
    const before = await numbers();
    const expire = createExpirer(house.deps);
    await manager().privacy.setRetention({ projectId, years: 5, startsOn: '2027-03-01' });
    await expect(manager().privacy.eraseEverybody({ projectId })).rejects.toThrow('privacy.retention_running');
    now = new Date('2032-12-31T12:00:00Z');
    await expire();
    expect((await manager().privacy.retention({ projectId })).people).toEqual({ kept: 3, restricted: 2, erased: 1 });
    now = new Date('2033-01-01T02:30:00Z');
    await expire();
    expect((await manager().privacy.retention({ projectId })).people).toEqual({ kept: 3, restricted: 0, erased: 3 });
    await manager().privacy.eraseEverybody({ projectId });
    await expire();
    expect((await manager().privacy.retention({ projectId })).people).toEqual({ kept: 0, restricted: 0, erased: 6 });
    expect(await numbers()).toEqual(before);
    const candidates = await listCertificateCandidates(house.deps.db, projectId, events[0]!.id);
    for (const { participantId, givenName } of candidates) {
      expect(givenName).toBe('');
      expect(await listHeldCertificateFiles(house.deps.db, place(participantId))).toEqual([]);
    }
    const kept = JSON.stringify([candidates, await house.mails(), await manager().privacy.requests({ projectId })]);
    expect([...names, 'Čuk', 'Čük', ...names.map(mailboxOf)].filter((name) => kept.includes(name))).toEqual([]);
  });
});

describe.each(testEngines)('erasing anybody in any order on %s', (kind) => {
  let now = start;
  let house: House;
  beforeAll(async () => {
    house = await openHouse(kind, { now: () => now });
  });
  afterAll(() => house.close());

  it('leaves every count as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ came: fc.boolean(), erased: fc.boolean(), hu: fc.boolean() }), {
          ...{ minLength: 1, maxLength: 6 },
        }),
        async (people) => {
          now = new Date(start.getTime() - hour);
          const project = await mintProject(house);
          const { projectId } = project;
          const event = await mintEvent(house, project, { startsAt: start });
          for (const { hu } of people) {
            const form = formOf({ side: hu ? 'HU' : 'SI' });
            await house.as(null).registration.register({ projectId, eventId: event.id, ...form });
          }
          now = new Date(start.getTime() + hour);
          const manager = house.as(project.manager);
          const listed = await manager.registration.list({ projectId, eventId: event.id });
          const marks = listed.flatMap(({ id }, index) =>
            people[index]!.came
              ? {
                  ...{ markId: newId(), sessionId: event.sessions[0]!.id, registrationId: id, device: newId() },
                  ...{ sequence: 1, status: 'late' as const, markedAt: now.toISOString() },
                }
              : [],
          );
          if (marks.length > 0) await house.as(project.trainer).attendance.submit({ projectId, marks });
          now = new Date(start.getTime() + 48 * hour);
          const count = async () => [
            await manager.indicator.summary({ projectId, filter: {} }),
            await manager.indicator.breakdown({ projectId, filter: {} }),
            (await manager.event.list({ projectId })).map(({ seatsTaken }) => seatsTaken),
          ];
          const before = await count();
          for (const [index, { participantId }] of listed.entries()) {
            if (people[index]!.erased) await manager.privacy.erase({ projectId, participantId });
          }
          expect(await count()).toEqual(before);
        },
      ),
      { numRuns: 4 },
    );
  });
});
