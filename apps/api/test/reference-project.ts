import { newId } from '@sens/db';
import { addAccount, addMembership } from '@sens/db/account';
import { addCurriculum } from '@sens/db/curriculum';
import { addEvents } from '@sens/db/event';
import { addParticipants } from '@sens/db/participant';
import { addRegistrations } from '@sens/db/registration';
import type { AttendanceStatus } from '@sens/domain/attendance';
import type { EventKind } from '@sens/domain/event';
import type { Gender } from '@sens/domain/participant';
import { createProject } from '../src/project/create-project.ts';
import type { House } from './house.ts';

/** The clock of the reference project: the first reporting period is over. */
export const today = new Date('2026-07-10T08:00:00Z');

/** Seven people of one side and five of the other, by number. */
const people: readonly { side: string; gender: Gender | null; birthYear: number | null }[] = [
  { side: 'SI', gender: 'female', birthYear: 1990 },
  { side: 'SI', gender: 'female', birthYear: 1985 },
  { side: 'SI', gender: 'female', birthYear: 1992 },
  { side: 'SI', gender: 'male', birthYear: 1988 },
  { side: 'SI', gender: 'male', birthYear: 1960 },
  { side: 'SI', gender: 'male', birthYear: null },
  { side: 'SI', gender: null, birthYear: 1979 },
  { side: 'HU', gender: 'female', birthYear: 1991 },
  { side: 'HU', gender: 'female', birthYear: 1987 },
  { side: 'HU', gender: 'male', birthYear: 1983 },
  { side: 'HU', gender: 'male', birthYear: 1995 },
  { side: 'HU', gender: 'male', birthYear: 1965 },
];

const events = {
  training: { kind: 'training', days: ['2026-03-10', '2026-03-11'], organisers: 2, people: [1, 2, 3, 4, 8, 9, 10] },
  workshop: { kind: 'workshop', days: ['2026-04-15'], organisers: 1, people: [1, 5, 6, 8] },
  open: { kind: 'workshop', days: ['2026-05-20'], organisers: 2, people: [2, 7, 11, 12] },
  visit: { kind: 'study_visit', days: ['2026-09-05'], organisers: 2, people: [1, 8, 12] },
} as const satisfies Record<string, { kind: EventKind; days: string[]; organisers: number; people: number[] }>;
type EventName = keyof typeof events;

/** The fourth person left after the first day, the tenth never came; everybody else was there throughout. */
const statusOf = (person: number, session: number): AttendanceStatus =>
  person === 10 || (person === 4 && session === 1) ? 'absent' : 'present';

/** The project with its accounts and definitions, events, people, and what the trainer marked. */
export async function buildReferenceProject(house: House) {
  const { deps } = house;
  const account = async (name: string, isAdministrator = false) => {
    const values = { id: newId(), email: `${newId()}@example.org`, name, isAdministrator };
    await deps.db.transaction((tx) => addAccount(tx, values));
    return values;
  };
  const administrator = await account('Ada', true);
  const slug = `reference-${newId()}`;
  const { id: projectId } = await createProject(deps, administrator.id, {
    ...{ slug, number: 'X-1', fundingPeriod: '2021-2027', startsOn: '2026-01-01', endsOn: '2027-12-31' },
    ...{ name: { sl: 'Vzorčni projekt' }, acronym: { sl: 'VZOREC' }, programme: { sl: 'Program' } },
    ...{ contactEmail: 'office@example.org', contentLanguages: ['sl', 'hu'], sides: ['SI', 'HU'] },
    partners: [
      { name: 'Fundacija', kind: 'foundation', side: 'SI' },
      { name: 'Egyesület', kind: 'association', side: 'HU' },
    ],
    reportingPeriods: [
      { startsOn: '2026-01-01', endsOn: '2026-06-30' },
      { startsOn: '2026-07-01', endsOn: '2026-12-31' },
    ],
  });
  const [manager, trainer, auditor] = [await account('Mojca'), await account('Tamás'), await account('Rita')];
  const roles = [[manager, 'manager'] as const, [trainer, 'trainer'] as const, [auditor, 'auditor'] as const];
  await deps.db.transaction(async (tx) => {
    for (const [{ id: accountId }, role] of roles) await addMembership(tx, { projectId, accountId, role });
  });
  const versionId = await addTraining(house, projectId);
  const participantIds = people.map(() => newId());
  await deps.db.transaction((tx) =>
    addParticipants(
      tx,
      people.map((person, index) => ({
        ...{ projectId, id: participantIds[index]!, locale: 'sl', ...person },
        ...{ givenName: 'Oseba', familyName: `Št. ${index + 1}`, nameKey: `oseba st. ${index + 1}` },
      })),
    ),
  );
  const { organisations } = await house.as(manager).event.formOptions({ projectId });
  const context = { projectId, trainerId: trainer.id, versionId, organiserIds: organisations.map(({ id }) => id) };
  const made = {
    training: await addEvent(house, 'training', context, participantIds),
    workshop: await addEvent(house, 'workshop', context, participantIds),
    open: await addEvent(house, 'open', context, participantIds),
    visit: await addEvent(house, 'visit', context, participantIds),
  };
  const mark = (event: EventName, person: number, session: number, status: AttendanceStatus, minute = 0) =>
    house.as(trainer).attendance.submit({
      projectId,
      marks: [
        {
          ...{ markId: newId(), sessionId: made[event].sessionIds[session]!, status, sequence: minute + 1 },
          registrationId: made[event].registrationIds.get(person)!,
          ...{ markedAt: new Date(today.getTime() + minute * 60_000).toISOString(), device: trainer.id },
        },
      ],
    });
  for (const event of ['training', 'workshop', 'open'] as const) {
    for (const [session] of events[event].days.entries()) {
      for (const person of events[event].people) await mark(event, person, session, statusOf(person, session));
    }
  }
  return { projectId, slug, manager, trainer, auditor, events: made, participantIds, mark };
}

async function addTraining({ deps }: House, projectId: string): Promise<string> {
  const [curriculumId, id] = [newId(), newId()];
  const version = { projectId, id, curriculumId, version: 1, title: { sl: 'Mentorji' }, summary: { sl: 'Mentorji.' } };
  const module = { kind: 'contact' as const, title: { sl: 'Prvi modul' }, minutes: 240 };
  await deps.db.transaction((tx) =>
    addCurriculum(tx, {
      curriculum: { projectId, id: curriculumId, slug: 'mentors' },
      version: { ...version, minimumShare: 0.8, publishedAt: today },
      modules: [{ projectId, id: newId(), curriculumVersionId: id, position: 1, ...module }],
    }),
  );
  return id;
}

interface Context {
  projectId: string;
  trainerId: string;
  versionId: string;
  organiserIds: readonly string[];
}

async function addEvent(house: House, name: EventName, context: Context, participantIds: readonly string[]) {
  const { projectId, trainerId, versionId, organiserIds } = context;
  const { kind, days, organisers, people: registered } = events[name];
  const id = newId();
  const sessions = days.map((day, index) => ({
    ...{ projectId, id: newId(), eventId: id, position: index + 1, trainerIds: [trainerId] },
    ...{ startsAt: new Date(`${day}T08:00:00Z`), endsAt: new Date(`${day}T12:00:00Z`) },
  }));
  const registrations = registered.map((person, index) => ({
    ...{ projectId, id: newId(), eventId: id, participantId: participantIds[person - 1]!, locale: 'sl' },
    ...{ status: 'confirmed' as const, side: people[person - 1]!.side, position: index + 1, queueRank: index + 1 },
    ...{ accessCode: newId(), ticketCode: newId() },
  }));
  await house.deps.db.transaction(async (tx) => {
    await addEvents(tx, [
      {
        event: {
          ...{ projectId, id, slug: name, kind, status: 'published', title: { sl: name }, summary: { sl: name } },
          ...{ description: { sl: name }, language: 'sl', side: 'SI', place: 'Lendava', capacity: 20 },
          ...{ timeZone: 'Europe/Ljubljana', startsAt: sessions[0]!.startsAt, endsAt: sessions.at(-1)!.endsAt },
          curriculumVersionId: kind === 'training' ? versionId : null,
        },
        organiserIds: organiserIds.slice(0, organisers),
        sessions,
      },
    ]);
    await addRegistrations(tx, registrations);
  });
  return {
    id,
    sessionIds: sessions.map((session) => session.id),
    registrationIds: new Map(registrations.map((row, index) => [registered[index] as number, row.id])),
  };
}
