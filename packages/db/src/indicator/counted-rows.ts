import type { CountingRule, RecordField } from '@sens/domain/indicator';
import type { OrganisationKind } from '@sens/domain/organisation';
import type { AgeBand, Gender } from '@sens/domain/participant';
import type { Localised } from '@sens/domain';
import type { EventKind } from '@sens/domain/event';
import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { rows, type Db, type Tx } from '../engine.ts';
import { event, eventSession } from '../event/table.ts';
import { attendance } from '../attendance/table.ts';
import { module } from '../curriculum/table.ts';
import { joinHidden, personBehind } from '../participant/records.ts';
import { participant } from '../participant/table.ts';
import { registration } from '../registration/table.ts';
import { participation } from './table.ts';

/** An indicator that counts people, and the events that feed it. */
export interface Counted {
  readonly projectId: string;
  readonly rule: Pick<CountingRule, 'unit' | 'genders' | 'ageBands' | 'organisationKinds'>;
  readonly eventIds: readonly string[];
}

/** Who is one person. Where records are merged, this is the record that is shown. */
const person = personBehind(participation.participantId);

/** A column that has one of some values; none lets everything through. */
export const among = (column: SQLWrapper, list: readonly string[]): SQL =>
  list.length === 0
    ? sql`true`
    : sql`${column} in (${sql.join(
        list.map((value) => sql`${value}`),
        sql`, `,
      )})`;

/** Some events, as one parameter however many there are. */
export const eventsOf = (eventIds: readonly string[]): SQL =>
  sql`(select value::uuid from json_array_elements_text(${JSON.stringify(eventIds)}::text::json))`;

/**
 * The rows that an indicator counts, one for each of its units: a participation on its first day, a person on the day
 * of their first participation, a completion on its own day. Every number and every list begins here, so that a number
 * is always as large as its list is long. `participant_id` is the record somebody came under, `person_id` who it is.
 */
export const countedRows = ({ projectId, rule, eventIds }: Counted): SQL => {
  const day = rule.unit === 'completions' ? participation.completedOn : participation.firstDay;
  const once = rule.unit === 'participants';
  return sql`select ${once ? sql`distinct on (${person})` : sql``} ${participation.eventId} as event_id,
      ${participation.participantId} as participant_id, ${person} as person_id, ${day} as day, ${participation.sessions} as sessions,
      ${participation.minutes} as minutes, ${participation.side} as side, ${participation.region} as region, ${participation.gender} as gender,
      ${participation.ageBand} as age_band, ${participation.organisationKind} as organisation_kind
    from ${participation} ${joinHidden(participation.projectId, participation.participantId)}
    where ${participation.projectId} = ${projectId} and ${participation.eventId} in ${eventsOf(eventIds)}
      and ${day} is not null and ${among(participation.gender, rule.genders)}
      and ${among(sql`${participation.ageBand}`, rule.ageBands)}
      and ${among(sql`${participation.organisationKind}`, rule.organisationKinds)}
    ${once ? sql`order by ${person}, ${day}, ${participation.eventId}` : sql``}`;
};

/** Days from and to, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** What was counted before some days, on them, and up to their end. */
export interface SideValues {
  side: string;
  previous: number;
  period: number;
  cumulative: number;
  /** Minutes attended by what is counted up to the end. */
  minutes: number;
}

/** An indicator's values by side; a side without any has no row. */
export function countIndicator(db: Db | Tx, counted: Counted, { from, to }: Days): Promise<SideValues[]> {
  return rows<SideValues>(
    db,
    sql`select side, count(*) filter (where day < ${from}::date)::int as previous,
        count(*) filter (where day >= ${from}::date)::int as period, count(*)::int as cumulative,
        sum(minutes)::float8 as minutes
      from (${countedRows(counted)}) counted where day <= ${to}::date group by side order by side`,
  );
}

/** What a number can be broken down by. */
export const dimensions = ['region', 'gender', 'ageBand', 'organisationKind', 'eventKind'] as const;
export type Dimension = (typeof dimensions)[number];

const dimensionColumn: Record<Dimension, SQL> = {
  region: sql`region`,
  gender: sql`gender`,
  ageBand: sql`age_band`,
  organisationKind: sql`organisation_kind`,
  eventKind: sql`event_kind`,
};

export interface BreakdownCell {
  dimension: Dimension;
  value: string | null;
  side: string;
  count: number;
}

/** An indicator's rows on some days by each dimension and side, in one reading. */
export async function breakDownIndicator(db: Db | Tx, counted: Counted, { from, to }: Days): Promise<BreakdownCell[]> {
  const sets = dimensions.map((dimension) => sql`(side, ${dimensionColumn[dimension]})`);
  const found = await rows<BreakdownCell & Record<Dimension, string | null> & { set: number }>(
    db,
    sql`select side, region, gender, age_band as "ageBand", organisation_kind as "organisationKind", event_kind as "eventKind",
        count(*)::int as count, grouping(region, gender, age_band, organisation_kind, event_kind)::int as set
      from (select counted.*, ${event.kind} as event_kind from (${countedRows(counted)}) counted
        join ${event} on ${event.projectId} = ${counted.projectId} and ${event.id} = counted.event_id
        where day between ${from}::date and ${to}::date) described
      group by grouping sets (${sql.join(sets, sql`, `)})`,
  );
  // `grouping` has a bit for each dimension that a row is not grouped by: one zero among ones.
  const all = 2 ** dimensions.length - 1;
  return found.map(({ set, side, count, ...values }) => {
    const dimension = dimensions.find((_, index) => set === all - 2 ** (dimensions.length - 1 - index))!;
    return { dimension, value: values[dimension], side, count };
  });
}

/** How many of the counted rows attended something of each module; a row may be at several. */
export function countModules(db: Db | Tx, counted: Counted, { from, to }: Days) {
  return rows<{ moduleId: string; title: Localised; side: string; count: number }>(
    db,
    sql`select ${module.id} as "moduleId", ${module.title} as title, side, count(*)::int as count
      from (select distinct counted.side, counted.event_id, counted.participant_id, ${eventSession.moduleId} as module_id
        from (${countedRows(counted)}) counted
        join ${registration} on ${registration.projectId} = ${counted.projectId}
          and ${registration.eventId} = counted.event_id and ${registration.participantId} = counted.participant_id
        join ${attendance} on ${attendance.projectId} = ${registration.projectId}
          and ${attendance.registrationId} = ${registration.id} and ${attendance.minutes} > 0
        join ${eventSession} on ${eventSession.projectId} = ${attendance.projectId}
          and ${eventSession.id} = ${attendance.eventSessionId}
        where day between ${from}::date and ${to}::date and ${eventSession.moduleId} is not null) taught
      join ${module} on ${module.projectId} = ${counted.projectId} and ${module.id} = taught.module_id
      group by ${module.id}, ${module.title}, ${module.position}, side order by ${module.position}, side`,
  );
}

/** By event, what was counted on some days. */
export function countByEvent(db: Db | Tx, counted: Counted, { from, to }: Days) {
  return rows<{ eventId: string; count: number }>(
    db,
    sql`select event_id as "eventId", count(*)::int as count from (${countedRows(counted)}) counted
      where day between ${from}::date and ${to}::date group by event_id`,
  );
}

/** How many of the counted rows lack each of the characteristics. */
export async function countMissing(db: Db | Tx, counted: Counted, { from, to }: Days) {
  const [found] = await rows<Record<RecordField, number>>(
    db,
    sql`select count(*) filter (where gender is null)::int as gender,
        count(*) filter (where age_band is null)::int as "ageBand",
        count(*) filter (where organisation_kind is null)::int as "organisationKind"
      from (${countedRows(counted)}) counted where day between ${from}::date and ${to}::date`,
  );
  return found!;
}

/** By day and side, what was counted up to a day. */
export function countByDay(db: Db | Tx, counted: Counted, to: string) {
  return rows<{ day: string; side: string; count: number }>(
    db,
    sql`select to_char(day, 'YYYY-MM-DD') as day, side, count(*)::int as count
      from (${countedRows(counted)}) counted where day <= ${to}::date group by 1, 2 order by 1, 2`,
  );
}

/** Which of the counted rows are asked for. */
export interface RowFilter extends Days {
  readonly side?: string | undefined;
  readonly region?: string | undefined;
  readonly gender?: string | undefined;
  readonly ageBand?: string | undefined;
  readonly organisationKind?: string | undefined;
  readonly eventKind?: string | undefined;
  readonly eventId?: string | undefined;
}

/** The word for a characteristic that nobody knows, in addresses and filters. */
export const unknown = 'unknown';

const narrowed = (filter: RowFilter): SQL => {
  const is = (column: SQL, value: string | undefined) =>
    value === undefined ? sql`true` : value === unknown ? sql`${column} is null` : sql`${column} = ${value}`;
  return sql.join(
    [
      sql`day between ${filter.from}::date and ${filter.to}::date`,
      is(sql`counted.side`, filter.side),
      is(sql`counted.region`, filter.region),
      is(sql`counted.gender`, filter.gender),
      is(sql`counted.age_band`, filter.ageBand),
      is(sql`counted.organisation_kind`, filter.organisationKind),
      filter.eventKind === undefined ? sql`true` : sql`${event.kind} = ${filter.eventKind}`,
      filter.eventId === undefined ? sql`true` : sql`counted.event_id = ${filter.eventId}::uuid`,
    ],
    sql` and `,
  );
};

export interface CountedRow {
  eventId: string;
  participantId: string;
  givenName: string;
  familyName: string;
  organisationName: string | null;
  eventTitle: Localised;
  eventKind: EventKind;
  /** The day on which it counts. */
  day: string;
  sessions: number;
  minutes: number;
  side: string;
  region: string | null;
  gender: Gender | null;
  ageBand: AgeBand | null;
  organisationKind: OrganisationKind | null;
}

/** Where a page of counted rows goes on. */
export interface CountedKey {
  day: string;
  eventId: string;
  participantId: string;
}

/** The rows behind a number, a page at a time, in the order of days. */
export function listCountedRows(
  db: Db | Tx,
  counted: Counted,
  filter: RowFilter,
  page: { after?: CountedKey | undefined; limit: number },
): Promise<CountedRow[]> {
  const after = page.after;
  return rows<CountedRow>(
    db,
    sql`select counted.event_id as "eventId", counted.participant_id as "participantId",
        ${participant.givenName} as "givenName", ${participant.familyName} as "familyName",
        ${participant.organisationName} as "organisationName", ${event.title} as "eventTitle",
        ${event.kind} as "eventKind", to_char(counted.day, 'YYYY-MM-DD') as day, counted.sessions, counted.minutes,
        counted.side, counted.region, counted.gender, counted.age_band as "ageBand",
        counted.organisation_kind as "organisationKind"
      from (${countedRows(counted)}) counted
      join ${event} on ${event.projectId} = ${counted.projectId} and ${event.id} = counted.event_id
      join ${participant} on ${participant.projectId} = ${counted.projectId}
        and ${participant.id} = counted.participant_id
      where ${narrowed(filter)} and ${
        after
          ? sql`(counted.day, counted.event_id, counted.participant_id)
              > (${after.day}::date, ${after.eventId}::uuid, ${after.participantId}::uuid)`
          : sql`true`
      }
      order by counted.day, counted.event_id, counted.participant_id limit ${page.limit}`,
  );
}

/** How many rows a filter lets through. */
export async function countCountedRows(db: Db | Tx, counted: Counted, filter: RowFilter): Promise<number> {
  const [found] = await rows<{ count: number }>(
    db,
    sql`select count(*)::int as count from (${countedRows(counted)}) counted
      join ${event} on ${event.projectId} = ${counted.projectId} and ${event.id} = counted.event_id
      where ${narrowed(filter)}`,
  );
  return found?.count ?? 0;
}
