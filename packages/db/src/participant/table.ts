import { organisationKinds } from '@sens/domain/organisation';
import { genders, type ImportRow } from '@sens/domain/participant';
import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { event } from '../event/table.ts';
import { project, projectSide } from '../project/table.ts';
import { createdAt, id, instant, projectId } from '../shared/columns.ts';

/** A person in a project. The characteristics are as of first entry. */
export const participant = pgTable(
  'participant',
  {
    projectId: projectId().references(() => project.id),
    id: id(),
    accountId: uuid().references(() => account.id),
    givenName: text().notNull(),
    familyName: text().notNull(),
    /** `nameKey` of the name: the same for every order, case and accent. */
    nameKey: text().notNull(),
    email: text(),
    phone: text(),
    locale: text().notNull(),
    side: text().notNull(),
    /** NUTS 3. */
    region: text(),
    gender: text({ enum: genders }),
    birthYear: integer(),
    organisationName: text(),
    organisationKind: text({ enum: organisationKinds }),
    place: text(),
    /** The record of the same person that is shown instead of this one. Never one that is hidden itself. */
    mergedInto: uuid(),
    /** Erasure was asked for while an obligation lasts: not matched, not written to, its name not published. */
    restrictedAt: instant(),
    /** The identity was replaced by a random key. */
    erasedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.mergedInto], foreignColumns: [t.projectId, t.id] }),
    index('participant_merged')
      .on(t.projectId, t.mergedInto)
      .where(sql`${t.mergedInto} is not null`),
    foreignKey({ columns: [t.projectId, t.side], foreignColumns: [projectSide.projectId, projectSide.code] }),
    // One mailbox may belong to two people, one person with one mailbox stands here once.
    uniqueIndex('participant_email_name')
      .on(t.projectId, t.email, t.nameKey)
      .where(sql`${t.email} is not null`),
    index('participant_name').on(t.projectId, t.nameKey),
    index('participant_account').on(t.accountId),
    index('participant_email').on(t.email),
  ],
);

/** What somebody agreed to, in the version and language that was shown. Withdrawing keeps the row. */
export const consent = pgTable(
  'consent',
  {
    projectId: projectId(),
    id: id(),
    participantId: id(),
    purpose: text({ enum: ['photo'] }).notNull(),
    textVersion: integer().notNull(),
    locale: text().notNull(),
    source: text({ enum: ['registration', 'import'] }).notNull(),
    givenAt: createdAt(),
    withdrawnAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.participantId], foreignColumns: [participant.projectId, participant.id] }),
    uniqueIndex('consent_standing')
      .on(t.projectId, t.participantId, t.purpose)
      .where(sql`${t.withdrawnAt} is null`),
  ],
);

/** A list somebody uploaded, as it was read and previewed; nothing else is written until it is confirmed. */
export const participantImport = pgTable(
  'participant_import',
  {
    projectId: projectId(),
    id: id(),
    eventId: id(),
    accountId: id().references(() => account.id),
    fileName: text().notNull(),
    side: text().notNull(),
    locale: text().notNull(),
    rows: jsonb().$type<readonly ImportRow[]>().notNull(),
    notImported: jsonb().$type<readonly string[]>().notNull(),
    skipped: integer().notNull(),
    createdAt: createdAt(),
    confirmedAt: instant(),
    /** Counts of what was done, once it is. */
    result: jsonb().$type<ImportResult>(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({ columns: [t.projectId, t.side], foreignColumns: [projectSide.projectId, projectSide.code] }),
  ],
);

export interface ImportResult {
  /** People who were not in the project before. */
  added: number;
  /** People who were, and whose empty fields were filled. */
  matched: number;
  confirmed: number;
  waitlisted: number;
  /** Already registered for the event. */
  already: number;
  /** Rows left out by choice or because they cannot be imported. */
  leftOut: number;
}
