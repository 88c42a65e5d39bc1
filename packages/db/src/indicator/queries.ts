import type { ParticipationFilter } from '@sens/domain/indicator';
import type { AgeBand, Gender } from '@sens/domain/participant';
import { and, eq, gte, lte, sql, type SQL } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { event, eventOrganiser } from '../event/table.ts';
import { organisation } from '../organisation/table.ts';
import { hidden, isHidden, personBehind } from '../participant/records.ts';
import { participant } from '../participant/table.ts';
import { givenIds, givenRows } from '../shared/given-rows.ts';
import { participation } from './table.ts';

export type NewParticipation = typeof participation.$inferInsert;

/** Saves what the marks of some people at some events come to; people who no longer came lose their row. */
export async function saveParticipations(
  tx: Tx,
  projectId: string,
  present: readonly NewParticipation[],
  gone: readonly { eventId: string; participantId: string }[],
): Promise<void> {
  if (present.length > 0) await tx.execute(upsertParticipations(present));
  if (gone.length > 0) await removeParticipations(tx, projectId, gone);
}

export async function removeParticipations(
  tx: Tx,
  projectId: string,
  gone: readonly { eventId: string; participantId: string }[],
): Promise<void> {
  const given = givenRows(gone, { eventId: 'uuid', participantId: 'uuid' });
  await tx.execute(
    sql`delete from ${participation} using ${given} where ${participation.projectId} = ${projectId}
      and ${participation.eventId} = given."eventId" and ${participation.participantId} = given."participantId"`,
  );
}

/** The statement that saves rows of the ledger; the characteristics stay as of first entry. */
export function upsertParticipations(values: readonly NewParticipation[]): SQL {
  const given = givenRows(values, {
    ...{
      projectId: 'uuid',
      eventId: 'uuid',
      participantId: 'uuid',
      firstDay: 'date',
      sessions: 'int',
      minutes: 'int',
    },
    ...{
      completedOn: 'date',
      side: 'text',
      region: 'text',
      gender: 'text',
      ageBand: 'text',
      organisationKind: 'text',
    },
  });
  return sql`insert into ${participation} (project_id, event_id, participant_id, first_day, sessions, minutes, completed_on,
      side, region, gender, age_band, organisation_kind)
    select "projectId", "eventId", "participantId", "firstDay", "sessions", "minutes", "completedOn", "side", "region", "gender",
      "ageBand", "organisationKind"
    from ${given} on conflict (project_id, event_id, participant_id) do update set first_day = excluded.first_day,
      sessions = excluded.sessions, minutes = excluded.minutes, completed_on = excluded.completed_on`;
}

/** What first entry takes from the person, and what completion takes from the event. */
export async function listEntryFacts(tx: Tx, projectId: string, participantIds: readonly string[]) {
  return tx
    .select({
      id: participant.id,
      side: participant.side,
      region: participant.region,
      gender: participant.gender,
      birthYear: participant.birthYear,
      organisationKind: participant.organisationKind,
    })
    .from(participant)
    .where(and(eq(participant.projectId, projectId), sql`${participant.id} in ${givenIds(participantIds)}`));
}

/** Whether the organisers of the event come from two sides or more. */
const jointEvent = sql`(select count(distinct ${organisation.side}) from ${eventOrganiser}
  join ${organisation} on ${organisation.projectId} = ${eventOrganiser.projectId} and ${organisation.id} = ${eventOrganiser.organisationId}
  where ${eventOrganiser.projectId} = ${event.projectId} and ${eventOrganiser.eventId} = ${event.id}) >= 2`;

/** Which day a row belongs to: that of the first attendance, or for completions that of the completion. */
type Day = typeof participation.firstDay | typeof participation.completedOn;

function conditions(projectId: string, filter: ParticipationFilter, day: Day): SQL | undefined {
  return and(
    eq(participation.projectId, projectId),
    filter.from ? gte(day, filter.from) : undefined,
    filter.to ? lte(day, filter.to) : undefined,
    filter.side ? eq(participation.side, filter.side) : undefined,
    filter.kind ? eq(event.kind, filter.kind) : undefined,
    filter.joint ? jointEvent : undefined,
  );
}

const asksAboutEvents = (filter: ParticipationFilter): boolean => Boolean(filter.kind ?? filter.joint);

export const ofEvent = and(eq(event.projectId, participation.projectId), eq(event.id, participation.eventId));

/** A completion is one of a training that runs a curriculum. */
const isCompletion = sql`${participation.completedOn} is not null and ${event.curriculumVersionId} is not null`;

export interface CountsRow {
  /** null: all sides together. */
  side: string | null;
  participations: number;
  participants: number;
}

/** Participations and participants by side and in all. Participants of the sides need not add up over time. */
export async function countParticipations(
  db: Db | Tx,
  projectId: string,
  filter: ParticipationFilter,
): Promise<CountsRow[]> {
  const query = db
    .select({
      side: sql<string | null>`${participation.side}`,
      participations: sql<number>`count(*)::int`,
      participants: sql<number>`count(distinct ${personBehind(participation.participantId)})::int`,
    })
    .from(participation)
    .leftJoin(hidden, isHidden(participation.projectId, participation.participantId))
    .where(conditions(projectId, filter, participation.firstDay))
    .groupBy(sql`grouping sets ((${participation.side}), ())`)
    .$dynamic();
  return asksAboutEvents(filter) ? query.innerJoin(event, ofEvent) : query;
}

export interface BreakdownRow {
  side: string;
  gender: Gender | null;
  ageBand: AgeBand | null;
  /** The first day of the quarter of the first attendance. */
  quarter: string;
  participations: number;
  participants: number;
}

/**
 * Participations and participants by side, gender, age band and quarter, in this order. Events are looked at only when
 * the filter asks about them: over a million participations that is a third of the time.
 */
export async function breakDownParticipations(
  db: Db | Tx,
  projectId: string,
  filter: ParticipationFilter,
): Promise<BreakdownRow[]> {
  const quarter = sql<string>`date_trunc('quarter', ${participation.firstDay}::timestamp)`;
  const query = db
    .select({
      side: participation.side,
      gender: participation.gender,
      ageBand: participation.ageBand,
      quarter: sql<string>`to_char(${quarter}, 'YYYY-MM-DD')`,
      participations: sql<number>`count(*)::int`,
      participants: sql<number>`count(distinct ${personBehind(participation.participantId)})::int`,
    })
    .from(participation)
    .leftJoin(hidden, isHidden(participation.projectId, participation.participantId))
    .where(conditions(projectId, filter, participation.firstDay))
    .groupBy(participation.side, participation.gender, participation.ageBand, quarter)
    .orderBy(participation.side, participation.gender, participation.ageBand, quarter)
    .$dynamic();
  return asksAboutEvents(filter) ? query.innerJoin(event, ofEvent) : query;
}

/** Completions by side and in all. */
export async function countCompletions(db: Db | Tx, projectId: string, filter: ParticipationFilter) {
  return db
    .select({ side: sql<string | null>`${participation.side}`, completions: sql<number>`count(*)::int` })
    .from(participation)
    .innerJoin(event, ofEvent)
    .where(and(isCompletion, conditions(projectId, filter, participation.completedOn)))
    .groupBy(sql`grouping sets ((${participation.side}), ())`);
}

export const ledgerRow = {
  eventId: participation.eventId,
  participantId: participation.participantId,
  givenName: participant.givenName,
  familyName: participant.familyName,
  organisationName: participant.organisationName,
  eventTitle: event.title,
  eventKind: event.kind,
  firstDay: participation.firstDay,
  sessions: participation.sessions,
  minutes: participation.minutes,
  // A date here is a completion that is counted; the conditions of a workshop can be met too.
  completedOn: sql<string | null>`case when ${isCompletion} then ${participation.completedOn} end`,
  side: participation.side,
  region: participation.region,
  gender: participation.gender,
  ageBand: participation.ageBand,
  organisationKind: participation.organisationKind,
};
export type LedgerRow = Awaited<ReturnType<typeof listLedger>>[number];

export const ofParticipant = and(
  eq(participant.projectId, participation.projectId),
  eq(participant.id, participation.participantId),
);

/** What counts: `completions` takes the rows that count as one, the others take all. */
export type LedgerCount = 'participations' | 'participants' | 'completions';

/** The rows behind a number: the same filter that counts them. */
export const ledgerConditions = (projectId: string, filter: ParticipationFilter, count: LedgerCount): SQL | undefined =>
  and(
    conditions(projectId, filter, count === 'completions' ? participation.completedOn : participation.firstDay),
    count === 'completions' ? isCompletion : undefined,
  );

export const ledgerOrder = [participation.firstDay, participation.eventId, participation.participantId] as const;

/** Where a page of the ledger goes on. */
export interface LedgerKey {
  firstDay: string;
  eventId: string;
  participantId: string;
}

/** The rows behind a number, in the order of the ledger, after a key. */
export function listLedger(
  db: Db | Tx,
  projectId: string,
  filter: ParticipationFilter,
  count: LedgerCount,
  page: { after?: LedgerKey; limit: number },
) {
  const after = page.after;
  return db
    .select(ledgerRow)
    .from(participation)
    .innerJoin(event, ofEvent)
    .innerJoin(participant, ofParticipant)
    .where(
      and(
        ledgerConditions(projectId, filter, count),
        // As one comparison of rows, which the index of the ledger can begin at.
        after &&
          sql`(${sql.join([...ledgerOrder], sql`, `)}) > (${after.firstDay}, ${after.eventId}, ${after.participantId})`,
      ),
    )
    .orderBy(...ledgerOrder)
    .limit(page.limit);
}
