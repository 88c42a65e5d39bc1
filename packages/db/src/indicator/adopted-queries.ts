import type { EventReporting, ReportedEvent } from '@sens/domain/indicator';
import type { Localised } from '@sens/domain';
import { and, asc, eq, inArray, isNull, max, sql } from 'drizzle-orm';
import { account } from '../account/table.ts';
import { rows, type Db, type Tx } from '../engine.ts';
import { event, eventOrganiser, eventSession } from '../event/table.ts';
import { organisation } from '../organisation/table.ts';
import { seatedStatuses } from '@sens/domain/registration';
import { registration } from '../registration/table.ts';
import { adoptedIndicator, eventReporting, indicatorOverride } from './adopted-table.ts';

export type AdoptedIndicator = typeof adoptedIndicator.$inferSelect;
type Content = Omit<AdoptedIndicator, 'projectId' | 'id' | 'position' | 'createdAt' | 'retiredAt'>;

/**
 * The indicators that a project reports, in its order.
 *
 * @param codes those of a report instead, whether they are still reported or not
 */
export function listAdopted(db: Db | Tx, projectId: string, codes?: readonly string[]): Promise<AdoptedIndicator[]> {
  const reported = codes ? inArray(adoptedIndicator.code, [...codes]) : isNull(adoptedIndicator.retiredAt);
  return db
    .select()
    .from(adoptedIndicator)
    .where(and(eq(adoptedIndicator.projectId, projectId), reported))
    .orderBy(asc(adoptedIndicator.position), asc(adoptedIndicator.id));
}

/** An indicator by its id or code, also one that is no longer reported. */
export async function findAdopted(db: Db | Tx, projectId: string, by: { id: string } | { code: string }) {
  const [found] = await db
    .select()
    .from(adoptedIndicator)
    .where(
      and(
        eq(adoptedIndicator.projectId, projectId),
        'id' in by ? eq(adoptedIndicator.id, by.id) : eq(adoptedIndicator.code, by.code),
      ),
    );
  return found ?? null;
}

/** Adds an indicator after those that are there. */
export async function addAdopted(tx: Tx, values: Content & { projectId: string; id: string }): Promise<void> {
  const [last] = await tx
    .select({ position: max(adoptedIndicator.position) })
    .from(adoptedIndicator)
    .where(eq(adoptedIndicator.projectId, values.projectId));
  await tx.insert(adoptedIndicator).values({ ...values, position: (last?.position ?? 0) + 1 });
}

export async function updateAdopted(
  tx: Tx,
  projectId: string,
  id: string,
  values: Partial<Content> & { retiredAt?: Date | null },
): Promise<void> {
  await tx
    .update(adoptedIndicator)
    .set(values)
    .where(and(eq(adoptedIndicator.projectId, projectId), eq(adoptedIndicator.id, id)));
}

/** An event with all that deciding about its indicators asks. */
export interface ReportedEventRow extends ReportedEvent {
  readonly id: string;
  readonly title: Localised;
  /** The side it takes place on. */
  readonly side: string;
  /** Calendar date of the last session's end, in the event's zone. */
  readonly lastDay: string;
  readonly endsAt: Date;
  /** Everybody who organises it. */
  readonly organiserIds: readonly string[];
  /** People with a seat. */
  readonly seated: number;
}

/** The events of a project as their indicators see them, in the order of time. */
export async function listReportedEvents(
  db: Db | Tx,
  projectId: string,
  only?: { eventId: string },
): Promise<ReportedEventRow[]> {
  const ofEvent = (table: typeof eventOrganiser | typeof eventSession | typeof registration) =>
    sql`${table.projectId} = ${event.projectId} and ${table.eventId} = ${event.id}`;
  const found = await rows<Omit<ReportedEventRow, 'endsAt'> & { endsAt: Date | string }>(
    db,
    sql`select ${event.id} as "id", ${event.kind} as "kind", ${event.status} as "status", ${event.title} as "title",
        ${event.side} as "side", ${event.endsAt} as "endsAt",
        ${event.curriculumVersionId} is not null as "hasCurriculum",
        to_char(${event.startsAt} at time zone ${event.timeZone}, 'YYYY-MM-DD') as "firstDay",
        to_char(${event.endsAt} at time zone ${event.timeZone}, 'YYYY-MM-DD') as "lastDay",
        coalesce(${eventReporting.audience}, 'targeted') as "audience",
        coalesce(${eventReporting.equality}, false) as "equality",
        coalesce(${eventReporting.internal}, false) as "internal",
        (select count(*)::int from ${eventSession} where ${ofEvent(eventSession)}) as "sessions",
        (select count(*)::int from ${registration} where ${ofEvent(registration)}
          and ${inArray(registration.status, [...seatedStatuses])}) as "seated",
        coalesce(organisers.sides, '[]'::json) as "organiserSides", coalesce(organisers.ids, '[]'::json) as "organiserIds"
      from ${event}
      left join ${eventReporting} on ${eventReporting.projectId} = ${event.projectId}
        and ${eventReporting.eventId} = ${event.id}
      left join lateral (
        select json_agg(distinct ${organisation.side}) as sides, json_agg(${organisation.id}) as ids
        from ${eventOrganiser} join ${organisation} on ${organisation.projectId} = ${eventOrganiser.projectId}
          and ${organisation.id} = ${eventOrganiser.organisationId}
        where ${ofEvent(eventOrganiser)}) organisers on true
      where ${event.projectId} = ${projectId} and ${only ? eq(event.id, only.eventId) : sql`true`}
      order by ${event.startsAt}, ${event.id}`,
  );
  return found.map((row) => ({ ...row, endsAt: new Date(row.endsAt) }));
}

/** What managers decided, with who did; of one event or of all. */
export function listOverrides(db: Db | Tx, projectId: string, only?: { eventId: string }) {
  return db
    .select({
      eventId: indicatorOverride.eventId,
      indicatorId: indicatorOverride.indicatorId,
      feeds: indicatorOverride.feeds,
      reason: indicatorOverride.reason,
      decidedBy: account.name,
      decidedAt: indicatorOverride.decidedAt,
    })
    .from(indicatorOverride)
    .innerJoin(account, eq(account.id, indicatorOverride.accountId))
    .where(
      and(eq(indicatorOverride.projectId, projectId), only ? eq(indicatorOverride.eventId, only.eventId) : undefined),
    );
}

export async function saveOverride(tx: Tx, values: typeof indicatorOverride.$inferInsert): Promise<void> {
  const { feeds, reason, accountId, decidedAt } = values;
  await tx
    .insert(indicatorOverride)
    .values(values)
    .onConflictDoUpdate({
      target: [indicatorOverride.projectId, indicatorOverride.eventId, indicatorOverride.indicatorId],
      set: { feeds, reason, accountId, decidedAt },
    });
}

export async function removeOverride(
  tx: Tx,
  { projectId, eventId, indicatorId }: { projectId: string; eventId: string; indicatorId: string },
): Promise<void> {
  await tx
    .delete(indicatorOverride)
    .where(
      and(
        eq(indicatorOverride.projectId, projectId),
        eq(indicatorOverride.eventId, eventId),
        eq(indicatorOverride.indicatorId, indicatorId),
      ),
    );
}

export async function saveEventReporting(
  tx: Tx,
  at: { projectId: string; eventId: string },
  values: EventReporting,
): Promise<void> {
  await tx
    .insert(eventReporting)
    .values({ ...at, ...values })
    .onConflictDoUpdate({ target: [eventReporting.projectId, eventReporting.eventId], set: values });
}
