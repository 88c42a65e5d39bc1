import { evidenceKinds, type SheetColumn } from '@sens/domain/evidence';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { event } from '../event/table.ts';
import { storedFile } from '../project/table.ts';
import { registration } from '../registration/table.ts';
import { createdAt, id, instant, projectId } from '../shared/columns.ts';

/** A sign-in sheet as it was printed, and how far paper and record have been compared. */
export const attendanceSheet = pgTable(
  'attendance_sheet',
  {
    projectId: projectId(),
    id: id(),
    eventId: id(),
    /** Calendar date in the event's zone. */
    day: date().notNull(),
    /** Stands on every page, as text and as QR code. */
    code: text().notNull(),
    languages: text().array().notNull(),
    columns: jsonb().$type<readonly SheetColumn[]>().notNull(),
    emptyRows: integer().notNull(),
    /** The printed bytes. */
    fileId: id(),
    printedBy: id().references(() => account.id),
    printedAt: createdAt(),
    closedBy: uuid().references(() => account.id),
    closedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    unique().on(t.projectId, t.code),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({ columns: [t.projectId, t.fileId], foreignColumns: [storedFile.projectId, storedFile.id] }),
    index('attendance_sheet_event').on(t.projectId, t.eventId, t.day),
  ],
);

/** A printed line with a name, and what somebody read off the paper there. */
export const attendanceSheetEntry = pgTable(
  'attendance_sheet_entry',
  {
    projectId: projectId(),
    attendanceSheetId: id(),
    registrationId: id(),
    /** The printed number, from 1. */
    position: integer().notNull(),
    /** null: nobody has read it yet. */
    signed: boolean(),
    /** Why somebody who is marked has not signed. */
    explanation: text(),
    changedBy: uuid().references(() => account.id),
    changedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.attendanceSheetId, t.registrationId] }),
    foreignKey({
      columns: [t.projectId, t.attendanceSheetId],
      foreignColumns: [attendanceSheet.projectId, attendanceSheet.id],
    }),
    foreignKey({ columns: [t.projectId, t.registrationId], foreignColumns: [registration.projectId, registration.id] }),
  ],
);

/** Somebody who signed on an empty line of a sheet, as the paper calls them, and what was decided about it. */
export const attendanceSheetSigner = pgTable(
  'attendance_sheet_signer',
  {
    projectId: projectId(),
    id: id(),
    attendanceSheetId: id(),
    /** As it is read off the paper. */
    name: text().notNull(),
    notedBy: id().references(() => account.id),
    notedAt: createdAt(),
    /** Added as somebody who walked in. */
    registrationId: uuid(),
    /** Why the signature counts for nothing. */
    refusal: text(),
    settledBy: uuid().references(() => account.id),
    settledAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({
      columns: [t.projectId, t.attendanceSheetId],
      foreignColumns: [attendanceSheet.projectId, attendanceSheet.id],
    }),
    foreignKey({ columns: [t.projectId, t.registrationId], foreignColumns: [registration.projectId, registration.id] }),
    index('attendance_sheet_signer_sheet').on(t.projectId, t.attendanceSheetId),
    index('attendance_sheet_signer_registration').on(t.projectId, t.registrationId),
  ],
);

/** A file of an event's dossier. Its bytes with their hash, media type and size are in `stored_file`. */
export const evidenceFile = pgTable(
  'evidence_file',
  {
    projectId: projectId(),
    id: id(),
    eventId: id(),
    /**
     * Calendar date in the event's zone: what a signed list or a photo shows, or when a document was made; null where
     * nobody said.
     */
    day: date(),
    kind: text({ enum: evidenceKinds }).notNull(),
    fileId: id(),
    /** What the downloaded file is called. */
    name: text().notNull(),
    /** The sign-in sheet a signed list came from. */
    attendanceSheetId: uuid(),
    /** What somebody says of it. */
    caption: text(),
    addedBy: id().references(() => account.id),
    addedAt: createdAt(),
    /** It went into a pack and was taken back later: it is kept, and proves nothing any more. */
    withdrawnAt: instant(),
    withdrawnBy: uuid().references(() => account.id),
    withdrawalReason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    check(
      'evidence_file_withdrawn',
      sql`(${t.withdrawnAt} is null) = (${t.withdrawnBy} is null)
        and (${t.withdrawnAt} is null) = (${t.withdrawalReason} is null)`,
    ),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({ columns: [t.projectId, t.fileId], foreignColumns: [storedFile.projectId, storedFile.id] }),
    foreignKey({
      columns: [t.projectId, t.attendanceSheetId],
      foreignColumns: [attendanceSheet.projectId, attendanceSheet.id],
    }),
    index('evidence_file_event').on(t.projectId, t.eventId, t.kind),
    index('evidence_file_file').on(t.projectId, t.fileId),
  ],
);
