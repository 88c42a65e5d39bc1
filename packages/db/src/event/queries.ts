import { seatedStatuses } from '@sens/domain/registration';
import { and, desc, eq, exists, gte, inArray, lt, sql, type SQL } from 'drizzle-orm';
import { account } from '../account/table.ts';
import { attendance } from '../attendance/table.ts';
import type { Db, Tx } from '../engine.ts';
import { curriculumVersion, module } from '../curriculum/table.ts';
import { groupSeat } from '../group/table.ts';
import { organisation } from '../organisation/table.ts';
import { project } from '../project/table.ts';
import { sessionStep } from '../record/table.ts';
import { registration } from '../registration/table.ts';
import { event, eventHost, eventOrganiser, eventSession, eventSessionTrainer } from './table.ts';

export type Event = typeof event.$inferSelect;

/**
 * A subquery among the selected columns. The query builder leaves the table's name off the columns it finds at the top
 * of such an expression, which would make `event.id` mean the inner table's; one level further in it keeps them.
 */
export const subquery = <T>(query: SQL): SQL<T> => sql<T>`(${query})`;

/** How many registrations the event has in one of the statuses. */
const registrationsIn = (statuses: readonly (typeof registration.$inferSelect)['status'][]): SQL<number> =>
  subquery(sql`select count(*)::int from ${registration} where ${registration.projectId} = ${event.projectId}
    and ${registration.eventId} = ${event.id} and ${inArray(registration.status, [...statuses])}`);

/** Seats taken and people waiting by side, `{"SI": 5}`; sides without any are left out. */
export interface PeopleBySide {
  seatsTaken: Record<string, number>;
  waiting: Record<string, number>;
}

/** Both counts of an event in one reading of its registrations. */
const peopleBySide: SQL<PeopleBySide> = subquery(sql`select json_build_object(
    'seatsTaken', coalesce(json_object_agg(counted.side, counted.seated) filter (where counted.seated > 0), '{}'),
    'waiting', coalesce(json_object_agg(counted.side, counted.waiting) filter (where counted.waiting > 0), '{}'))
  from (
    select every.side as side,
      count(*) filter (where every.status <> 'waitlisted')::int as seated,
      count(*) filter (where every.status = 'waitlisted')::int as waiting
    from (
      select ${registration.side} as side, ${registration.status} as status from ${registration}
      where ${registration.projectId} = ${event.projectId} and ${registration.eventId} = ${event.id}
        and ${inArray(registration.status, [...seatedStatuses, 'waitlisted'])}
      union all select ${groupSeat.side}, ${groupSeat.status} from ${groupSeat}
      where ${groupSeat.projectId} = ${event.projectId} and ${groupSeat.eventId} = ${event.id}
        and ${inArray(groupSeat.status, ['confirmed', 'waitlisted'])}) every
    group by every.side) counted`);

/** How many of those who are expected in the session have been marked. */
const markedInSession: SQL<number> = subquery(sql`select count(*)::int from ${attendance}
  join ${registration} on ${registration.projectId} = ${attendance.projectId}
    and ${registration.id} = ${attendance.registrationId}
  where ${attendance.projectId} = ${eventSession.projectId} and ${attendance.eventSessionId} = ${eventSession.id}
    and ${registration.status} = 'confirmed'`);

/** Whether the last step of a session's record says so. */
const isFinalised: SQL<boolean> = subquery(sql`select coalesce((select ${sessionStep.step} = 'finalised'
  from ${sessionStep}
  where ${sessionStep.projectId} = ${eventSession.projectId} and ${sessionStep.eventSessionId} = ${eventSession.id}
  order by ${sessionStep.at} desc, ${sessionStep.id} desc limit 1), false)`);

/** The sides of the organising organisations; two or more make the event joint. */
const organiserSides: SQL<string[]> = subquery(sql`select coalesce(array_agg(distinct ${organisation.side}), '{}')
  from ${eventOrganiser} join ${organisation} on ${organisation.projectId} = ${eventOrganiser.projectId}
    and ${organisation.id} = ${eventOrganiser.organisationId}
  where ${eventOrganiser.projectId} = ${event.projectId} and ${eventOrganiser.eventId} = ${event.id}`);

/** The modules of the event's curriculum version that must be attended, in their order. */
const mandatoryModuleIds: SQL<string[]> =
  subquery(sql`select coalesce(array_agg(${module.id}::text order by ${module.position}), '{}') from ${module}
  where ${module.projectId} = ${event.projectId} and ${module.curriculumVersionId} = ${event.curriculumVersionId}
    and ${module.mandatory}`);

/** An event in a list. */
export const summary = {
  id: event.id,
  slug: event.slug,
  kind: event.kind,
  status: event.status,
  title: event.title,
  summary: event.summary,
  language: event.language,
  side: event.side,
  place: event.place,
  timeZone: event.timeZone,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  capacity: event.capacity,
  registrationOpensAt: event.registrationOpensAt,
  registrationClosesAt: event.registrationClosesAt,
  needsApproval: event.needsApproval,
  sideSeats: event.sideSeats,
  seatsReleasedAt: event.seatsReleasedAt,
  offerHours: event.offerHours,
  groupSeats: event.groupSeats,
  groupNamingHours: event.groupNamingHours,
  people: peopleBySide,
  organiserSides,
};

/** Every event of a project with its counts, for managers: newest first. */
export function listEvents(db: Db | Tx, projectId: string) {
  return db.select(summary).from(event).where(eq(event.projectId, projectId)).orderBy(desc(event.startsAt), event.id);
}

export async function findEvent(db: Db | Tx, projectId: string, by: { id: string } | { slug: string }) {
  const [found] = await db
    .select({
      ...summary,
      projectId: event.projectId,
      description: event.description,
      address: event.address,
      onlineUrl: event.onlineUrl,
      curriculumVersionId: event.curriculumVersionId,
      minimumShare: event.minimumShare,
      calendarSequence: event.calendarSequence,
    })
    .from(event)
    .where(and(eq(event.projectId, projectId), 'id' in by ? eq(event.id, by.id) : eq(event.slug, by.slug)));
  return found ?? null;
}

export function listSessions(db: Db | Tx, projectId: string, eventId: string) {
  return db
    .select({
      id: eventSession.id,
      position: eventSession.position,
      startsAt: eventSession.startsAt,
      endsAt: eventSession.endsAt,
      place: eventSession.place,
      onlineUrl: eventSession.onlineUrl,
      timeZone: eventSession.timeZone,
      moduleId: eventSession.moduleId,
      moduleTitle: module.title,
    })
    .from(eventSession)
    .leftJoin(module, and(eq(module.projectId, eventSession.projectId), eq(module.id, eventSession.moduleId)))
    .where(and(eq(eventSession.projectId, projectId), eq(eventSession.eventId, eventId)))
    .orderBy(eventSession.position);
}

export function listOrganisers(db: Db | Tx, projectId: string, eventId: string) {
  return db
    .select({ id: organisation.id, name: organisation.name, side: organisation.side, website: organisation.website })
    .from(eventOrganiser)
    .innerJoin(
      organisation,
      and(eq(organisation.projectId, eventOrganiser.projectId), eq(organisation.id, eventOrganiser.organisationId)),
    )
    .where(and(eq(eventOrganiser.projectId, projectId), eq(eventOrganiser.eventId, eventId)))
    .orderBy(organisation.position, organisation.name);
}

export function listHosts(db: Db | Tx, projectId: string, eventId: string) {
  return db
    .select({ id: organisation.id, name: organisation.name, side: organisation.side, website: organisation.website })
    .from(eventHost)
    .innerJoin(
      organisation,
      and(eq(organisation.projectId, eventHost.projectId), eq(organisation.id, eventHost.organisationId)),
    )
    .where(and(eq(eventHost.projectId, projectId), eq(eventHost.eventId, eventId)))
    .orderBy(organisation.position, organisation.name);
}

export function listEventTrainers(db: Db | Tx, projectId: string, eventId: string) {
  return db
    .selectDistinct({ id: account.id, name: account.name })
    .from(eventSessionTrainer)
    .innerJoin(
      eventSession,
      and(
        eq(eventSession.projectId, eventSessionTrainer.projectId),
        eq(eventSession.id, eventSessionTrainer.eventSessionId),
      ),
    )
    .innerJoin(account, eq(account.id, eventSessionTrainer.accountId))
    .where(and(eq(eventSession.projectId, projectId), eq(eventSession.eventId, eventId)))
    .orderBy(account.name);
}

/** Sessions that a trainer leads, from one instant on, over all projects; the next first. */
export function listSessionsOfTrainer(db: Db | Tx, accountId: string, from: Date, to: Date) {
  return db
    .select({
      projectId: eventSession.projectId,
      projectSlug: project.slug,
      projectAcronym: project.acronym,
      sessionId: eventSession.id,
      startsAt: eventSession.startsAt,
      endsAt: eventSession.endsAt,
      place: sql<string>`coalesce(${eventSession.place}, ${event.place})`,
      position: eventSession.position,
      moduleTitle: module.title,
      eventId: event.id,
      eventTitle: event.title,
      eventKind: event.kind,
      timeZone: sql<string>`coalesce(${eventSession.timeZone}, ${event.timeZone})`,
      confirmed: registrationsIn(['confirmed']),
      marked: markedInSession,
      finalised: isFinalised,
    })
    .from(eventSessionTrainer)
    .innerJoin(
      eventSession,
      and(
        eq(eventSession.projectId, eventSessionTrainer.projectId),
        eq(eventSession.id, eventSessionTrainer.eventSessionId),
      ),
    )
    .innerJoin(event, and(eq(event.projectId, eventSession.projectId), eq(event.id, eventSession.eventId)))
    .innerJoin(project, eq(project.id, eventSession.projectId))
    .leftJoin(module, and(eq(module.projectId, eventSession.projectId), eq(module.id, eventSession.moduleId)))
    .where(
      and(
        eq(eventSessionTrainer.accountId, accountId),
        inArray(event.status, ['published', 'finished']),
        gte(eventSession.endsAt, from),
        lt(eventSession.startsAt, to),
      ),
    )
    .orderBy(eventSession.startsAt, eventSession.id);
}

/** Whether the account is put down as a trainer of a session, or of any session of an event. */
export async function leads(
  db: Db | Tx,
  accountId: string,
  projectId: string,
  what: { sessionId: string } | { eventId: string },
): Promise<boolean> {
  const found = await db
    .select({ found: sql`1` })
    .from(eventSession)
    .where(
      and(
        eq(eventSession.projectId, projectId),
        'sessionId' in what ? eq(eventSession.id, what.sessionId) : eq(eventSession.eventId, what.eventId),
        exists(
          db
            .select({ found: sql`1` })
            .from(eventSessionTrainer)
            .where(
              and(
                eq(eventSessionTrainer.projectId, eventSession.projectId),
                eq(eventSessionTrainer.eventSessionId, eventSession.id),
                eq(eventSessionTrainer.accountId, accountId),
              ),
            ),
        ),
      ),
    )
    .limit(1);
  return found.length > 0;
}

export async function findSession(db: Db | Tx, projectId: string, sessionId: string) {
  const [found] = await db
    .select({
      id: eventSession.id,
      eventId: eventSession.eventId,
      position: eventSession.position,
      startsAt: eventSession.startsAt,
      endsAt: eventSession.endsAt,
      place: sql<string>`coalesce(${eventSession.place}, ${event.place})`,
      moduleTitle: module.title,
      eventTitle: event.title,
      eventSlug: event.slug,
      side: event.side,
      language: event.language,
      timeZone: sql<string>`coalesce(${eventSession.timeZone}, ${event.timeZone})`,
    })
    .from(eventSession)
    .innerJoin(event, and(eq(event.projectId, eventSession.projectId), eq(event.id, eventSession.eventId)))
    .leftJoin(module, and(eq(module.projectId, eventSession.projectId), eq(module.id, eventSession.moduleId)))
    .where(and(eq(eventSession.projectId, projectId), eq(eventSession.id, sessionId)));
  return found ?? null;
}

/** When people have completed an event: its curriculum version's rule, else its own. */
export const completionRule = {
  minimumShare: sql<number>`coalesce(${curriculumVersion.minimumShare}, ${event.minimumShare})`,
  allowedAbsences: curriculumVersion.allowedAbsences,
  assessmentRequired: sql<boolean>`coalesce(${curriculumVersion.assessmentRequired}, false)`,
  mandatoryModuleIds,
};
export const ofCurriculum = and(
  eq(curriculumVersion.projectId, event.projectId),
  eq(curriculumVersion.id, event.curriculumVersionId),
);

/** When people have completed each of the events. */
export function listCompletionRules(db: Db | Tx, projectId: string, eventIds: readonly string[]) {
  return db
    .select({ eventId: event.id, ...completionRule })
    .from(event)
    .leftJoin(curriculumVersion, ofCurriculum)
    .where(and(eq(event.projectId, projectId), inArray(event.id, [...eventIds])));
}
