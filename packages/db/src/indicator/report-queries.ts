import type { Localised } from '@sens/domain';
import { and, asc, desc, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { account } from '../account/table.ts';
import { attendance } from '../attendance/table.ts';
import { rows, type Db, type Tx } from '../engine.ts';
import { event, eventSession } from '../event/table.ts';
import { sessionStep } from '../record/table.ts';
import { registration } from '../registration/table.ts';
import { adoptedIndicator } from './adopted-table.ts';
import { eventsOf } from './counted-rows.ts';
import { indicatorReport, reportRow } from './report-table.ts';

export type Report = typeof indicatorReport.$inferSelect;

const listed = {
  id: indicatorReport.id,
  number: indicatorReport.number,
  startsOn: indicatorReport.startsOn,
  endsOn: indicatorReport.endsOn,
  frozenAt: indicatorReport.frozenAt,
  frozenBy: account.name,
  sha256: indicatorReport.sha256,
};

/** The reports of a project, the newest period first. */
export function listReports(db: Db | Tx, projectId: string, { frozenOnly }: { frozenOnly: boolean }) {
  return db
    .select(listed)
    .from(indicatorReport)
    .leftJoin(account, eq(account.id, indicatorReport.frozenBy))
    .where(and(eq(indicatorReport.projectId, projectId), frozenOnly ? isNotNull(indicatorReport.frozenAt) : undefined))
    .orderBy(desc(indicatorReport.startsOn));
}

/** A report, and who froze it; locked on request, so that it is frozen once. */
export async function findReport(db: Db | Tx, projectId: string, id: string) {
  const [found] = await db
    .select({ report: indicatorReport, frozenBy: account.name })
    .from(indicatorReport)
    .leftJoin(account, eq(account.id, indicatorReport.frozenBy))
    .where(and(eq(indicatorReport.projectId, projectId), eq(indicatorReport.id, id)));
  return found ?? null;
}

/** A report until the end of the transaction, so that it is frozen once. */
export async function lockReport(tx: Tx, projectId: string, id: string): Promise<Report | null> {
  const [found] = await tx
    .select()
    .from(indicatorReport)
    .where(and(eq(indicatorReport.projectId, projectId), eq(indicatorReport.id, id)))
    .for('update');
  return found ?? null;
}

export async function addReport(
  tx: Tx,
  values: Pick<Report, 'projectId' | 'id' | 'number' | 'startsOn' | 'endsOn'>,
): Promise<void> {
  await tx.insert(indicatorReport).values(values);
}

/** Says something in a report that is not frozen yet. */
export async function writeReport(
  tx: Tx,
  { projectId, id }: Pick<Report, 'projectId' | 'id'>,
  words: { summary: Localised; narratives: Readonly<Record<string, Localised>> },
): Promise<void> {
  await tx
    .update(indicatorReport)
    .set(words)
    .where(and(eq(indicatorReport.projectId, projectId), eq(indicatorReport.id, id)));
}

export async function freezeReport(
  tx: Tx,
  { projectId, id }: Pick<Report, 'projectId' | 'id'>,
  frozen: { frozenAt: Date; frozenBy: string; content: string; sha256: string },
): Promise<void> {
  await tx
    .update(indicatorReport)
    .set(frozen)
    .where(and(eq(indicatorReport.projectId, projectId), eq(indicatorReport.id, id)));
}

export async function removeReport(tx: Tx, projectId: string, id: string): Promise<void> {
  await tx
    .delete(indicatorReport)
    .where(and(eq(indicatorReport.projectId, projectId), eq(indicatorReport.id, id), isNull(indicatorReport.frozenAt)));
}

/**
 * The last report that was frozen of the days before one, with the codes of its indicators, and whether a draft of
 * earlier days is still open.
 */
export async function findEarlier(tx: Db | Tx, projectId: string, startsOn: string) {
  const earlier = await tx
    .select({
      id: indicatorReport.id,
      sha256: indicatorReport.sha256,
      codes: sql<string[]>`array(select found->>'code'
        from json_array_elements(${indicatorReport.content}::json->'indicators') found)`,
      isFrozen: sql<boolean>`${indicatorReport.frozenAt} is not null`,
    })
    .from(indicatorReport)
    .where(and(eq(indicatorReport.projectId, projectId), lt(indicatorReport.startsOn, startsOn)))
    .orderBy(desc(indicatorReport.startsOn));
  const frozen = earlier.find(({ isFrozen }) => isFrozen) ?? null;
  return { frozen, codes: frozen?.codes ?? [], open: earlier.some(({ isFrozen }) => !isFrozen) };
}

/** What stands in the way of believing the attendance at some events, up to the end of a day in their zones. */
export async function countOpenMatters(tx: Db | Tx, projectId: string, eventIds: readonly string[], to: string) {
  const [found] = await rows<{ conflicts: number; unmarked: number }>(
    tx,
    sql`select count(*) filter (where ${attendance.conflict})::int as conflicts,
        count(*) filter (where ${attendance.markId} is null and ${registration.status} = 'confirmed')::int as unmarked
      from ${registration}
      join ${event} on ${event.projectId} = ${registration.projectId} and ${event.id} = ${registration.eventId}
      join ${eventSession} on ${eventSession.projectId} = ${event.projectId} and ${eventSession.eventId} = ${event.id}
      left join ${attendance} on ${attendance.projectId} = ${eventSession.projectId}
        and ${attendance.eventSessionId} = ${eventSession.id} and ${attendance.registrationId} = ${registration.id}
      where ${registration.projectId} = ${projectId} and ${registration.eventId} in ${eventsOf(eventIds)}
        and (${eventSession.endsAt} at time zone ${event.timeZone})::date <= ${to}::date`,
  );
  const [open] = await rows<{ unfinalised: number }>(
    tx,
    sql`select count(*) filter (where last.step is distinct from 'finalised')::int as unfinalised
      from ${event} join ${eventSession} on ${eventSession.projectId} = ${event.projectId}
        and ${eventSession.eventId} = ${event.id}
      left join lateral (
        select ${sessionStep.step} as step from ${sessionStep}
        where ${sessionStep.projectId} = ${projectId} and ${sessionStep.eventSessionId} = ${eventSession.id}
        order by ${sessionStep.at} desc, ${sessionStep.id} desc limit 1
      ) last on true
      where ${event.projectId} = ${projectId} and ${event.id} in ${eventsOf(eventIds)}
        and (${eventSession.endsAt} at time zone ${event.timeZone})::date <= ${to}::date`,
  );
  return { ...found!, ...open! };
}

/** The rows of a frozen report in the order of indicators, days and keys, a page at a time. */
export function listReportRows(
  db: Db | Tx,
  projectId: string,
  reportId: string,
  page: { offset: number; limit: number },
) {
  return db
    .select({
      code: adoptedIndicator.code,
      key: reportRow.key,
      day: reportRow.day,
      side: reportRow.side,
      gender: reportRow.gender,
      ageBand: reportRow.ageBand,
      organisationKind: reportRow.organisationKind,
      sessions: reportRow.sessions,
      minutes: reportRow.minutes,
    })
    .from(reportRow)
    .innerJoin(
      adoptedIndicator,
      and(eq(adoptedIndicator.projectId, reportRow.projectId), eq(adoptedIndicator.id, reportRow.indicatorId)),
    )
    .where(and(eq(reportRow.projectId, projectId), eq(reportRow.reportId, reportId)))
    .orderBy(asc(adoptedIndicator.position), asc(reportRow.indicatorId), asc(reportRow.key))
    .limit(page.limit)
    .offset(page.offset);
}

/** Of a frozen report, by indicator, the events that stand behind what its period added. */
export function listReportedEventIds(db: Db | Tx, projectId: string, reportId: string) {
  const unit = sql<string>`case when ${reportRow.key} like '%/%' then split_part(${reportRow.key}, '/', 2)
    else ${reportRow.key} end`;
  return db
    .selectDistinct({ indicatorId: reportRow.indicatorId, eventId: unit })
    .from(reportRow)
    .innerJoin(
      indicatorReport,
      and(eq(indicatorReport.projectId, reportRow.projectId), eq(indicatorReport.id, reportRow.reportId)),
    )
    .where(
      and(
        eq(reportRow.projectId, projectId),
        eq(reportRow.reportId, reportId),
        sql`${reportRow.day} >= ${indicatorReport.startsOn}`,
      ),
    );
}
