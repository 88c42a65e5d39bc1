import { foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { project, storedFile } from '../project/table.ts';
import { createdAt, id, projectId } from '../shared/columns.ts';
import { certificate } from './table.ts';

/** The public halves of the keys that a project's badges were signed with: they stay published after a change of key. */
export const badgeKey = pgTable(
  'badge_key',
  {
    projectId: projectId().references(() => project.id),
    /** RFC 7638. */
    thumbprint: text().notNull(),
    jwk: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.thumbprint] })],
);

/** A certificate as an Open Badge. Made once; neither the credential nor, once it was asked for, its picture changes. */
export const badge = pgTable(
  'badge',
  {
    projectId: projectId(),
    certificateId: id(),
    /** The signed credential, compact. */
    jws: text().notNull(),
    /** Hex SHA-256 of it. */
    sha256: text().notNull(),
    keyThumbprint: text().notNull(),
    /** The picture without the credential; null before somebody asked for it. */
    pictureId: uuid(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.certificateId] }),
    foreignKey({
      columns: [t.projectId, t.certificateId],
      foreignColumns: [certificate.projectId, certificate.id],
    }),
    foreignKey({
      columns: [t.projectId, t.keyThumbprint],
      foreignColumns: [badgeKey.projectId, badgeKey.thumbprint],
    }),
    foreignKey({ columns: [t.projectId, t.pictureId], foreignColumns: [storedFile.projectId, storedFile.id] }),
    index('badge_picture').on(t.projectId, t.pictureId),
    index('badge_key_used').on(t.projectId, t.keyThumbprint),
  ],
);
