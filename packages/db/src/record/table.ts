import { absenceNoteStates, sessionSteps, type JoinLogResult } from '@sens/domain/record';
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { eventSession } from '../event/table.ts';
import { storedFile } from '../project/table.ts';
import { registration } from '../registration/table.ts';
import { bytes, createdAt, id, instant, projectId } from '../shared/columns.ts';

/** Append-only: what happened to the record of a session. The last step says whether it is finalised. */
export const sessionStep = pgTable(
  'session_step',
  {
    projectId: projectId(),
    id: id(),
    eventSessionId: id(),
    step: text({ enum: sessionSteps }).notNull(),
    /** Why a manager opened it again. */
    reason: text(),
    /** What was open when it was finalised. */
    unmarked: integer().notNull().default(0),
    conflicts: integer().notNull().default(0),
    accountId: id().references(() => account.id),
    at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.eventSessionId], foreignColumns: [eventSession.projectId, eventSession.id] }),
    index('session_step_of').on(t.projectId, t.eventSessionId, t.at),
  ],
);

/** Why somebody misses sessions, and what was decided about it. */
export const absenceNote = pgTable(
  'absence_note',
  {
    projectId: projectId(),
    id: id(),
    registrationId: id(),
    reason: text().notNull(),
    fileId: uuid(),
    fileName: text(),
    state: text({ enum: absenceNoteStates }).notNull().default('waiting'),
    /** Who wrote it for the participant; null: the participant. */
    writtenBy: uuid().references(() => account.id),
    createdAt: createdAt(),
    decidedBy: uuid().references(() => account.id),
    decidedAt: instant(),
    /** Said to whoever wrote it. */
    remark: text(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.registrationId], foreignColumns: [registration.projectId, registration.id] }),
    foreignKey({ columns: [t.projectId, t.fileId], foreignColumns: [storedFile.projectId, storedFile.id] }),
    index('absence_note_registration').on(t.projectId, t.registrationId),
    index('absence_note_file').on(t.projectId, t.fileId),
  ],
);

export const absenceNoteSession = pgTable(
  'absence_note_session',
  { projectId: projectId(), absenceNoteId: id(), eventSessionId: id() },
  (t) => [
    primaryKey({ columns: [t.projectId, t.absenceNoteId, t.eventSessionId] }),
    foreignKey({ columns: [t.projectId, t.absenceNoteId], foreignColumns: [absenceNote.projectId, absenceNote.id] }),
    foreignKey({ columns: [t.projectId, t.eventSessionId], foreignColumns: [eventSession.projectId, eventSession.id] }),
  ],
);

/** A platform's log of who joined an online session, from its preview on; once confirmed, its bytes are evidence. */
export const joinLog = pgTable(
  'join_log',
  {
    projectId: projectId(),
    id: id(),
    eventSessionId: id(),
    fileName: text().notNull(),
    /** Read anew each time it is shown; null once it is confirmed. */
    bytes: bytes(),
    accountId: id().references(() => account.id),
    createdAt: createdAt(),
    confirmedAt: instant(),
    result: jsonb().$type<JoinLogResult>(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    // A session that somebody is marked in stays; the log of another one goes with it.
    foreignKey({
      columns: [t.projectId, t.eventSessionId],
      foreignColumns: [eventSession.projectId, eventSession.id],
    }).onDelete('cascade'),
    index('join_log_session').on(t.projectId, t.eventSessionId),
  ],
);
