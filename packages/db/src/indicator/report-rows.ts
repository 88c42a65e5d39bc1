import type { Unit } from '@sens/domain/indicator';
import { sql, type SQL } from 'drizzle-orm';
import { rows, type Db, type Tx } from '../engine.ts';
import { givenRows } from '../shared/given-rows.ts';
import { countedRows, type Counted } from './counted-rows.ts';
import { reportKey, reportRow } from './report-table.ts';

/**
 * What an indicator counts up to a day, as a report keeps it: people under pseudonyms. A pseudonym is a hash with a key
 * that only the database knows; it is the same in every report of the project, so that corrections can be told, and
 * stays when a person is erased.
 */
export function rowsOfPeople(counted: Counted, to: string): SQL {
  const pseudonym = sql`substr(encode(sha256(pseudonyms.key || convert_to(counted.participant_id::text, 'UTF8')), 'hex'), 1, 24)`;
  return sql`select ${pseudonym} || '/' || counted.event_id as key, counted.day, counted.side, counted.gender,
      counted.age_band, counted.organisation_kind, counted.sessions, counted.minutes
    from (${countedRows(counted)}) counted
    join ${reportKey} pseudonyms on pseudonyms.project_id = ${counted.projectId}
    where counted.day <= ${to}::date`;
}

/** The same of events and organisations, which need no pseudonym. */
export function rowsOfUnits(units: readonly Unit[], to: string): SQL {
  const given = givenRows(
    units.map(({ id, day, side }) => ({ id, day, side })),
    { id: 'text', day: 'date', side: 'text' },
  );
  return sql`select id as key, day, side, null::text as gender, null::text as age_band,
      null::text as organisation_kind, 0 as sessions, 0 as minutes
    from ${given} where day <= ${to}::date`;
}

/** The rows of an indicator in a report that was frozen. */
export const frozenRows = (projectId: string, reportId: string, indicatorId: string): SQL =>
  sql`select key, day, side, gender, age_band, organisation_kind, sessions, minutes from ${reportRow}
    where project_id = ${projectId} and report_id = ${reportId} and indicator_id = ${indicatorId}`;

/** The key of a project's pseudonyms, made when it is first needed. */
export async function addReportKey(tx: Tx, projectId: string, key: Uint8Array): Promise<void> {
  await tx.insert(reportKey).values({ projectId, key }).onConflictDoNothing();
}

/** A row as it is hashed and written down: its values with tabs between, in the order of the columns. */
const written = sql`concat_ws(E'\t', key, to_char(day, 'YYYY-MM-DD'), side, coalesce(gender, ''), coalesce(age_band, ''),
  coalesce(organisation_kind, ''), sessions, minutes)`;

/** How many rows there are, and the hex SHA-256 of all of them, a line each, in the order of their keys. */
export async function hashRows(tx: Db | Tx, current: SQL): Promise<{ count: number; sha256: string }> {
  const [found] = await rows<{ count: number; sha256: string }>(
    tx,
    sql`select count(*)::int as count, encode(sha256(convert_to(
        coalesce(string_agg(${written}, E'\n' order by key collate "C"), ''), 'UTF8')), 'hex') as sha256
      from (${current}) now`,
  );
  return found!;
}

export interface ReportedValue {
  side: string;
  previous: number;
  before: number;
  period: number;
  cumulative: number;
}

/**
 * By side: what the report before counted, what counts now of the days before the period, what falls into it, and all.
 *
 * @param earlier the report before, if there is one
 */
export function valueRows(
  tx: Db | Tx,
  current: SQL,
  { startsOn, earlier }: { startsOn: string; earlier: SQL | null },
): Promise<ReportedValue[]> {
  const reported = earlier ?? sql`select * from (${current}) now where day < ${startsOn}::date`;
  return rows<ReportedValue>(
    tx,
    sql`select side, sum(previous)::int as previous, sum(before)::int as before, sum(period)::int as period,
        sum(before + period)::int as cumulative
      from (
        select side, 0 as previous, (day < ${startsOn}::date)::int as before, (day >= ${startsOn}::date)::int as period
        from (${current}) now
        union all select side, 1, 0, 0 from (${reported}) earlier) counted
      group by side order by side`,
  );
}

/** The values of a row that may change. */
export interface RowValues {
  day: string;
  side: string;
  gender: string | null;
  ageBand: string | null;
  organisationKind: string | null;
  sessions: number;
  minutes: number;
}

/** A row of an earlier report that is no longer so, or one that it should have had. */
export interface Correction {
  key: string;
  before: RowValues | null;
  after: RowValues | null;
}

const valuesOf = (of: SQL): SQL => sql`case when ${of}.key is not null then json_build_object(
  'day', to_char(${of}.day, 'YYYY-MM-DD'), 'side', ${of}.side, 'gender', ${of}.gender, 'ageBand', ${of}.age_band,
  'organisationKind', ${of}.organisation_kind, 'sessions', ${of}.sessions, 'minutes', ${of}.minutes) end`;

/** What differs, on the days before a period, between a frozen report and what counts now; in the order of keys. */
export function listCorrections(tx: Db | Tx, current: SQL, earlier: SQL, startsOn: string): Promise<Correction[]> {
  return rows<Correction>(
    tx,
    sql`select coalesce(earlier.key, now.key) as key, ${valuesOf(sql`earlier`)} as before, ${valuesOf(sql`now`)} as after
      from (${earlier}) earlier
      full join (select * from (${current}) all_now where day < ${startsOn}::date) now on now.key = earlier.key
      where (earlier.day, earlier.side, earlier.gender, earlier.age_band, earlier.organisation_kind, earlier.sessions,
          earlier.minutes) is distinct from (now.day, now.side, now.gender, now.age_band, now.organisation_kind,
          now.sessions, now.minutes)
      order by coalesce(earlier.key, now.key) collate "C"`,
  );
}

/** Keeps the rows of an indicator with a report that is being frozen. */
export async function saveReportRows(
  tx: Tx,
  { projectId, reportId, indicatorId }: { projectId: string; reportId: string; indicatorId: string },
  current: SQL,
): Promise<void> {
  await tx.execute(
    sql`insert into ${reportRow} (project_id, report_id, indicator_id, key, day, side, gender, age_band,
        organisation_kind, sessions, minutes)
      select ${projectId}::uuid, ${reportId}::uuid, ${indicatorId}::uuid, key, day, side, gender, age_band,
        organisation_kind, sessions, minutes from (${current}) now`,
  );
}
