import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { attendance } from '../attendance/table.ts';
import { rows, type Db, type Tx } from '../engine.ts';
import { event, eventSession } from '../event/table.ts';
import { participant } from '../participant/table.ts';
import { storedFile } from '../project/table.ts';
import { registration } from '../registration/table.ts';
import { attendanceSheet, attendanceSheetEntry } from './table.ts';

export type Sheet = typeof attendanceSheet.$inferSelect;
const closer = alias(account, 'closer');

interface SheetPlace {
  projectId: string;
  sheetId: string;
}
const isSheet = ({ projectId, sheetId }: SheetPlace) =>
  and(eq(attendanceSheet.projectId, projectId), eq(attendanceSheet.id, sheetId));

/** A sheet with its names in their printed order. */
export async function addSheet(
  tx: Tx,
  values: typeof attendanceSheet.$inferInsert,
  registrationIds: readonly string[],
): Promise<void> {
  await tx.insert(attendanceSheet).values(values);
  if (registrationIds.length === 0) return;
  const { projectId, id: attendanceSheetId } = values;
  await tx.insert(attendanceSheetEntry).values(
    registrationIds.map((registrationId, index) => ({
      ...{ projectId, attendanceSheetId, registrationId },
      position: index + 1,
    })),
  );
}

/** The sheets of an event, the newest first, with how many signed pages came back. */
export function listSheets(db: Db | Tx, projectId: string, eventId: string) {
  return db
    .select({
      id: attendanceSheet.id,
      day: attendanceSheet.day,
      code: attendanceSheet.code,
      languages: attendanceSheet.languages,
      printedBy: account.name,
      printedAt: attendanceSheet.printedAt,
      closedBy: closer.name,
      closedAt: attendanceSheet.closedAt,
      signedFiles: sql<number>`(select count(*)::int from evidence_file signed
        where signed.project_id = ${projectId} and signed.attendance_sheet_id = attendance_sheet.id
          and signed.withdrawn_at is null)`,
      /** Differences that were settled with a reason. */
      explained: sql<number>`(select count(*)::int from attendance_sheet_entry entry
        where entry.project_id = ${projectId} and entry.attendance_sheet_id = attendance_sheet.id
          and entry.explanation is not null)`,
    })
    .from(attendanceSheet)
    .innerJoin(account, eq(account.id, attendanceSheet.printedBy))
    .leftJoin(closer, eq(closer.id, attendanceSheet.closedBy))
    .where(and(eq(attendanceSheet.projectId, projectId), eq(attendanceSheet.eventId, eventId)))
    .orderBy(desc(attendanceSheet.printedAt), desc(attendanceSheet.id));
}

export async function findSheet(
  db: Db | Tx,
  projectId: string,
  by: { id: string } | { code: string },
): Promise<Sheet | null> {
  const [found] = await db
    .select()
    .from(attendanceSheet)
    .where(
      and(
        eq(attendanceSheet.projectId, projectId),
        'id' in by ? eq(attendanceSheet.id, by.id) : eq(attendanceSheet.code, by.code),
      ),
    );
  return found ?? null;
}

/** Locks a sheet until the end of the transaction: reading, settling and closing wait for each other. */
export async function lockSheet(tx: Tx, at: SheetPlace): Promise<Sheet | null> {
  const [found] = await tx.select().from(attendanceSheet).where(isSheet(at)).for('update');
  return found ?? null;
}

export async function closeSheet(tx: Tx, at: SheetPlace, closedBy: string, closedAt: Date): Promise<void> {
  await tx.update(attendanceSheet).set({ closedBy, closedAt }).where(isSheet(at));
}

/** The printed bytes of a sheet. */
export async function findSheetFile(db: Db | Tx, projectId: string, sheetId: string) {
  const [found] = await db
    .select({
      ...{ code: attendanceSheet.code, day: attendanceSheet.day, eventId: attendanceSheet.eventId },
      ...{ slug: event.slug, bytes: storedFile.bytes },
    })
    .from(attendanceSheet)
    .innerJoin(event, and(eq(event.projectId, attendanceSheet.projectId), eq(event.id, attendanceSheet.eventId)))
    .innerJoin(
      storedFile,
      and(eq(storedFile.projectId, attendanceSheet.projectId), eq(storedFile.id, attendanceSheet.fileId)),
    )
    .where(isSheet({ projectId, sheetId }));
  return found ?? null;
}

/** What somebody read off one line of the paper; reading it anew drops the explanation of what was read before. */
export async function saveReading(
  tx: Tx,
  { projectId, sheetId }: SheetPlace,
  reading: { registrationId: string; signed: boolean | null; changedBy: string; changedAt: Date },
): Promise<boolean> {
  const { registrationId, ...values } = reading;
  const changed = await tx
    .update(attendanceSheetEntry)
    .set({ ...values, explanation: null })
    .where(
      and(
        eq(attendanceSheetEntry.projectId, projectId),
        eq(attendanceSheetEntry.attendanceSheetId, sheetId),
        eq(attendanceSheetEntry.registrationId, registrationId),
        sql`${attendanceSheetEntry.signed} is distinct from ${values.signed}::boolean`,
      ),
    )
    .returning({ id: attendanceSheetEntry.registrationId });
  return changed.length > 0;
}

/** Why somebody who is marked has not signed. */
export async function saveExplanation(
  tx: Tx,
  { projectId, sheetId }: SheetPlace,
  entry: { registrationId: string; explanation: string; changedBy: string; changedAt: Date },
): Promise<void> {
  const { registrationId, ...values } = entry;
  await tx
    .update(attendanceSheetEntry)
    .set(values)
    .where(
      and(
        eq(attendanceSheetEntry.projectId, projectId),
        eq(attendanceSheetEntry.attendanceSheetId, sheetId),
        eq(attendanceSheetEntry.registrationId, registrationId),
      ),
    );
}

export interface SheetEntryRow {
  registrationId: string;
  position: number;
  givenName: string;
  familyName: string;
  organisationName: string | null;
  side: string;
  signed: boolean | null;
  explanation: string | null;
  /** Attended some session of the sheet's day. */
  marked: boolean;
}

/** The names of a sheet in their printed order, each with what the paper and the record say. */
export function listSheetEntries(db: Db | Tx, { projectId, sheetId }: SheetPlace): Promise<SheetEntryRow[]> {
  return rows<SheetEntryRow>(
    db,
    sql`select ${attendanceSheetEntry.registrationId} as "registrationId", ${attendanceSheetEntry.position} as "position",
        ${participant.givenName} as "givenName", ${participant.familyName} as "familyName",
        ${participant.organisationName} as "organisationName", ${registration.side} as "side",
        ${attendanceSheetEntry.signed} as "signed", ${attendanceSheetEntry.explanation} as "explanation",
        exists (select 1 from ${attendance}
          join ${eventSession} on ${eventSession.projectId} = ${attendance.projectId}
            and ${eventSession.id} = ${attendance.eventSessionId}
          where ${attendance.projectId} = ${attendanceSheetEntry.projectId}
            and ${attendance.registrationId} = ${attendanceSheetEntry.registrationId}
            and ${attendance.status} in ('present', 'late') and ${attendance.minutes} > 0
            and to_char(${eventSession.startsAt} at time zone ${event.timeZone}, 'YYYY-MM-DD') = ${attendanceSheet.day}::text
        ) as "marked"
      from ${attendanceSheetEntry}
      join ${attendanceSheet} on ${attendanceSheet.projectId} = ${attendanceSheetEntry.projectId}
        and ${attendanceSheet.id} = ${attendanceSheetEntry.attendanceSheetId}
      join ${event} on ${event.projectId} = ${attendanceSheet.projectId} and ${event.id} = ${attendanceSheet.eventId}
      join ${registration} on ${registration.projectId} = ${attendanceSheetEntry.projectId}
        and ${registration.id} = ${attendanceSheetEntry.registrationId}
      join ${participant} on ${participant.projectId} = ${registration.projectId}
        and ${participant.id} = ${registration.participantId}
      where ${attendanceSheetEntry.projectId} = ${projectId} and ${attendanceSheetEntry.attendanceSheetId} = ${sheetId}
      order by ${attendanceSheetEntry.position}`,
  );
}

/** How many sheets of an event are still to be compared with the record. */
export async function countOpenSheets(db: Db | Tx, projectId: string, eventId: string): Promise<number> {
  const found = await db
    .select({ id: attendanceSheet.id })
    .from(attendanceSheet)
    .where(
      and(
        eq(attendanceSheet.projectId, projectId),
        eq(attendanceSheet.eventId, eventId),
        isNull(attendanceSheet.closedAt),
      ),
    )
    .orderBy(asc(attendanceSheet.id));
  return found.length;
}
