import { newAccessCode, newId } from '@sens/db';
import { noticeVersion } from '@sens/domain/consent';
import { mergeMarks, type AttendanceStatus } from '@sens/domain/attendance';
import { instantOf, minutesBetween } from '@sens/domain/event';
import { nameKey } from '@sens/domain/participant';
import { calendarDay } from '../shared/calendar-day.ts';
import { comingEvents } from './data/coming-events.ts';
import { descriptions } from './data/descriptions.ts';
import type { DemoEvent } from './data/event-shapes.ts';
import { pastEvents } from './data/past-events.ts';
import { people as peopleFacts } from './data/people.ts';
import { modules, organisations, projectFacts, sides } from './data/project.ts';
import { demoCurriculum } from './demo-curriculum.ts';

const zones = { SI: 'Europe/Ljubljana', HU: 'Europe/Budapest' } as const;
const dayLength = 24 * 3600 * 1000;

/** The calendar date some days from another. */
const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);

/** Nobody holds a workshop on a Sunday: away from today what would fall on a weekend moves on to a weekday. */
function onWeekday(date: string, daysFromToday: number): string {
  const weekday = new Date(date).getUTCDay();
  const weekend = weekday === 0 || weekday === 6;
  if (!weekend || Math.abs(daysFromToday) <= 1) return date;
  return daysFromToday > 0 ? addDays(date, weekday === 6 ? 2 : 1) : addDays(date, weekday === 6 ? -1 : -2);
}

export type DemoProject = ReturnType<typeof demoProject>;

/** The rows of the project, its organisations and its curriculum. */
export function demoProject(now: Date) {
  const projectId = newId();
  const year = now.getUTCFullYear() - 1;
  const organisationIds = Object.fromEntries(organisations.map(({ key }) => [key, newId()]));
  const versionId = newId();
  const moduleIds = modules.map(() => newId());
  return {
    projectId,
    organisationIds,
    versionId,
    moduleIds,
    project: {
      project: {
        ...projectFacts,
        contentLanguages: [...projectFacts.contentLanguages],
        id: projectId,
        startsOn: `${year}-03-01`,
        endsOn: `${year + 2}-08-31`,
      },
      sides: sides.map((code, index) => ({ projectId, code, position: index + 1 })),
      organisations: organisations.map(({ key, partner, ...organisation }, index) => ({
        ...organisation,
        projectId,
        id: organisationIds[key]!,
        isPartner: partner,
        isLeadPartner: key === 'pomurje',
        position: index + 1,
      })),
      reportingPeriods: reportingPeriods(projectId, year),
    },
    curriculum: demoCurriculum(projectId, versionId, moduleIds, new Date(`${year}-03-01`)),
  };
}

/** Five half-years from March and September, as the project's programme asks for them. */
function reportingPeriods(projectId: string, year: number) {
  const starts = [
    `${year}-03-01`,
    `${year}-09-01`,
    `${year + 1}-03-01`,
    `${year + 1}-09-01`,
    `${year + 2}-03-01`,
    `${year + 2}-09-01`,
  ];
  return starts.slice(0, -1).map((startsOn, index) => ({
    projectId,
    id: newId(),
    position: index + 1,
    startsOn,
    endsOn: addDays(starts[index + 1]!, -1),
  }));
}

export const demoPeople = (projectId: string) =>
  peopleFacts.map((person) => ({ ...person, projectId, id: newId(), nameKey: nameKey(person) }));

/** The rows of an event with the facts they were made from. */
export function demoEvents(project: DemoProject, trainerId: string, now: Date) {
  return [...pastEvents, ...comingEvents].map((facts) => {
    const id = newId();
    const timeZone = zones[facts.side];
    const firstDay = onWeekday(addDays(calendarDay(now, timeZone), facts.day), facts.day);
    const sessions = facts.sessions.map(([offset, start, end], index) => ({
      projectId: project.projectId,
      id: newId(),
      eventId: id,
      position: index + 1,
      startsAt: instantOf(`${addDays(firstDay, offset)}T${start}`, timeZone),
      endsAt: instantOf(`${addDays(firstDay, offset)}T${end}`, timeZone),
      place: null,
      moduleId: facts.kind === 'training' ? project.moduleIds[index * 2]! : null,
      trainerIds: [trainerId],
    }));
    const startsAt = sessions[0]!.startsAt;
    return {
      id,
      slug: facts.slug,
      facts,
      sessions,
      timeZone,
      row: {
        event: {
          ...pickEvent(facts),
          ...{ id, timeZone, startsAt, projectId: project.projectId, endsAt: sessions.at(-1)!.endsAt },
          curriculumVersionId: facts.kind === 'training' ? project.versionId : null,
          registrationClosesAt: startsAt,
          description: facts.description ?? descriptions[facts.kind],
        },
        organiserIds: facts.organisers.map((key) => project.organisationIds[key]!),
        sessions,
      },
    };
  });
}

function pickEvent({ slug, kind, title, summary, side, place, language, capacity, status }: DemoEvent) {
  return { slug, kind, title, summary, side, place, language, capacity, status: status ?? ('published' as const) };
}

type Event = ReturnType<typeof demoEvents>[number];
type Person = ReturnType<typeof demoPeople>[number];
type Registration = ReturnType<typeof demoRegistrations>[number];

/** Everybody's registrations in order of arrival; whoever finds the event full waits. */
export function demoRegistrations(events: readonly Event[], people: readonly Person[], now: Date) {
  return events.flatMap(({ id: eventId, facts, row }) => {
    const [count, from] = facts.registered;
    return Array.from({ length: count }, (_, index) => {
      const person = people[(from + index) % people.length]!;
      const daysBefore = 20 - (index % 20);
      return {
        projectId: person.projectId,
        id: newId(),
        eventId,
        participantId: person.id,
        status: index < facts.capacity ? ('confirmed' as const) : ('waitlisted' as const),
        side: person.side,
        position: index + 1,
        queueRank: index + 1,
        locale: person.locale,
        accessCode: newAccessCode(),
        ticketCode: newAccessCode(),
        noticeVersion,
        createdAt: new Date(Math.min(now.getTime(), row.event.startsAt.getTime()) - daysBefore * dayLength),
      };
    });
  });
}

/** Marks of the sessions of the days before, and the attendance that follows; today's are left to be marked. */
export function demoAttendance(
  events: readonly Event[],
  registrations: readonly Registration[],
  trainerId: string,
  now: Date,
) {
  const device = newId();
  const byEvent = Map.groupBy(registrations, ({ eventId }) => eventId);
  const marks = events
    .flatMap(({ id, timeZone, sessions }) =>
      sessions.map((session) => ({ session, timeZone, people: byEvent.get(id) ?? [] })),
    )
    .filter(({ session, timeZone }) => calendarDay(session.endsAt, timeZone) < calendarDay(now, timeZone))
    .flatMap(({ session, people }) =>
      people
        .filter(({ status }) => status === 'confirmed')
        .map((registration, index) => ({
          session,
          registration,
          status: statusOf(registration.position, session.position),
          index,
        })),
    )
    .map(({ session, registration, status, index }) => ({
      projectId: session.projectId,
      id: newId(),
      eventSessionId: session.id,
      registrationId: registration.id,
      status,
      minutes: status === 'late' ? minutesBetween(session) - 30 : null,
      remark: null,
      markedAt: new Date(session.startsAt.getTime() + (10 + index) * 60_000),
      device,
      sequence: index,
      basedOn: null,
      accountId: trainerId,
      session,
    }));
  const attendance = marks.map(({ session, ...mark }) => ({
    projectId: mark.projectId,
    eventSessionId: session.id,
    registrationId: mark.registrationId,
    ...mergeMarks([{ ...mark, markId: mark.id, markedAt: mark.markedAt.toISOString() }], minutesBetween(session))!,
  }));
  return { marks: marks.map(({ session: _, ...mark }) => mark), attendance };
}

/** Most come, some come late or not at all: always the same people, so that every screen shows each state. */
function statusOf(position: number, session: number): AttendanceStatus {
  const draw = (position * 7 + session * 3) % 20;
  if (draw === 5) return 'absent';
  if (draw === 11) return 'excused';
  return draw === 16 || draw === 2 ? 'late' : 'present';
}
