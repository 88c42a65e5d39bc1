import { consentSources } from '@sens/domain/consent';
import { boolean, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { participant } from '../participant/table.ts';
import { project } from '../project/table.ts';
import { registration } from '../registration/table.ts';
import { createdAt, id, instant, localised, projectId } from '../shared/columns.ts';

/** Something a project asks consent for. */
export const consentPurpose = pgTable(
  'consent_purpose',
  {
    projectId: projectId().references(() => project.id),
    id: id(),
    /** `photo` is known to the suite; the others have their id. */
    key: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    unique('consent_purpose_key').on(t.projectId, t.key),
    index('consent_purpose_order').on(t.projectId, t.createdAt),
  ],
);

/** The words that were, are or will be agreed to. Once published they never change. */
export const consentVersion = pgTable(
  'consent_version',
  {
    projectId: projectId(),
    purposeId: id(),
    version: integer().notNull(),
    title: localised().notNull(),
    text: localised().notNull(),
    changes: localised().notNull(),
    /** Null for the draft. */
    publishedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.purposeId, t.version] }),
    foreignKey({ columns: [t.projectId, t.purposeId], foreignColumns: [consentPurpose.projectId, consentPurpose.id] }),
  ],
);

/** Who said yes or no to which version, in which language and when. Append-only: a withdrawal is one more entry. */
export const consentEntry = pgTable(
  'consent_entry',
  {
    projectId: projectId(),
    id: id(),
    participantId: id(),
    purposeId: id(),
    version: integer().notNull(),
    given: boolean().notNull(),
    locale: text().notNull(),
    source: text({ enum: consentSources }).notNull(),
    registrationId: uuid(),
    at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.participantId], foreignColumns: [participant.projectId, participant.id] }),
    foreignKey({
      columns: [t.projectId, t.purposeId, t.version],
      foreignColumns: [consentVersion.projectId, consentVersion.purposeId, consentVersion.version],
    }),
    foreignKey({ columns: [t.projectId, t.registrationId], foreignColumns: [registration.projectId, registration.id] }),
    index('consent_entry_person').on(t.projectId, t.participantId, t.purposeId, t.at),
  ],
);
