import {
  certificateKinds,
  certificateLayouts,
  revocationKinds,
  runStates,
  skipReasons,
  type TemplateSignatory,
  type TemplateTexts,
} from '@sens/domain/certificate';
import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { event } from '../event/table.ts';
import { participant } from '../participant/table.ts';
import { project, storedFile } from '../project/table.ts';
import { createdAt, id, instant, projectId } from '../shared/columns.ts';

/** The next number of each year. Locked while a certificate is issued, so numbers have no gaps. */
export const certificateCounter = pgTable(
  'certificate_counter',
  {
    projectId: projectId().references(() => project.id),
    year: integer().notNull(),
    last: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.year] })],
);

/** How a project's certificates look. Saving adds a version; none ever changes. */
export const certificateTemplate = pgTable(
  'certificate_template',
  {
    projectId: projectId().references(() => project.id),
    /** Counts from 1. */
    version: integer().notNull(),
    layout: text({ enum: certificateLayouts }).notNull(),
    secondLanguage: text(),
    texts: jsonb().$type<TemplateTexts>().notNull(),
    /** Of the project's logos. */
    logoIds: uuid().array().notNull(),
    signatories: jsonb().$type<readonly TemplateSignatory[]>().notNull(),
    savedBy: id().references(() => account.id),
    savedAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.version] })],
);

/** An issued certificate. What stood on it is kept here, the drawn bytes in `stored_file`; neither changes. */
export const certificate = pgTable(
  'certificate',
  {
    projectId: projectId(),
    id: id(),
    year: integer().notNull(),
    /** Counts from 1 within the year. */
    count: integer().notNull(),
    number: text().notNull(),
    kind: text({ enum: certificateKinds }).notNull(),
    eventId: id(),
    participantId: id(),
    locale: text().notNull(),
    /** Public, on the document and in its QR code. */
    verificationCode: text().notNull().unique(),
    issuedOn: date().notNull(),
    /** Name, title and issuer as printed. */
    printed: jsonb().$type<PrintedFacts>().notNull(),
    fileId: id(),
    issuedBy: id().references(() => account.id),
    createdAt: createdAt(),
    revokedAt: instant(),
    /** Public; null on what was revoked before there were kinds. */
    revocationKind: text({ enum: revocationKinds }),
    /** For the managers alone. */
    revocationReason: text(),
    /** The template that it was drawn with; null: the suite's own look. */
    templateVersion: integer(),
    /** Whom the seal in the document names; null for a document that is not sealed. */
    sealedBy: text(),
    /** The revoked certificate in whose place this one was issued. */
    replacesId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    unique('certificate_number').on(t.projectId, t.year, t.count),
    uniqueIndex('certificate_standing')
      .on(t.projectId, t.eventId, t.participantId, t.kind)
      .where(sql`${t.revokedAt} is null`),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({ columns: [t.projectId, t.participantId], foreignColumns: [participant.projectId, participant.id] }),
    foreignKey({ columns: [t.projectId, t.fileId], foreignColumns: [storedFile.projectId, storedFile.id] }),
    foreignKey({ columns: [t.projectId, t.replacesId], foreignColumns: [t.projectId, t.id] }),
    foreignKey({
      name: 'certificate_template_used',
      columns: [t.projectId, t.templateVersion],
      foreignColumns: [certificateTemplate.projectId, certificateTemplate.version],
    }),
    unique('certificate_replaces').on(t.projectId, t.replacesId),
    index('certificate_participant').on(t.projectId, t.participantId),
    index('certificate_file').on(t.projectId, t.fileId),
  ],
);

/** Certificates of an event that are issued together, in the background. */
export const certificateRun = pgTable(
  'certificate_run',
  {
    projectId: projectId(),
    id: id(),
    eventId: id(),
    requestedBy: id().references(() => account.id),
    createdAt: createdAt(),
    /** When nobody was waiting any more. */
    finishedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    index('certificate_run_event').on(t.projectId, t.eventId),
  ],
);

/** One person of a bulk issue. The row is locked while their certificate is issued and settled with it. */
export const certificateRunPerson = pgTable(
  'certificate_run_person',
  {
    projectId: projectId(),
    runId: id(),
    participantId: id(),
    state: text({ enum: runStates }).notNull().default('waiting'),
    /** Why a person was skipped. */
    problem: text({ enum: skipReasons }),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.runId, t.participantId] }),
    foreignKey({ columns: [t.projectId, t.runId], foreignColumns: [certificateRun.projectId, certificateRun.id] }),
    foreignKey({ columns: [t.projectId, t.participantId], foreignColumns: [participant.projectId, participant.id] }),
    index('certificate_run_person_participant').on(t.projectId, t.participantId),
  ],
);

export interface PrintedFacts {
  givenName: string;
  familyName: string;
  title: string;
  issuer: string;
}
