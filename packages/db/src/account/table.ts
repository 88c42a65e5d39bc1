import { roles } from '@sens/domain/account';
import { bigint, boolean, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, projectId } from '../shared/columns.ts';
import { project } from '../project/table.ts';

/** Somebody who can sign in. The four tables of the sign-in library carry our names for its nouns. */
export const account = pgTable('account', {
  id: id().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  locale: text().notNull().default('en'),
  isAdministrator: boolean().notNull().default(false),
  disabledAt: instant(),
  createdAt: createdAt(),
  updatedAt: createdAt(),
});

/** A sign-in on one device. */
export const accountSession = pgTable(
  'account_session',
  {
    id: id().primaryKey(),
    accountId: id().references(() => account.id, { onDelete: 'cascade' }),
    token: text().notNull().unique(),
    expiresAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [index().on(t.accountId)],
);

/** A way to prove who one is: a password, or an identity at a provider. */
export const accountIdentity = pgTable(
  'account_identity',
  {
    id: id().primaryKey(),
    accountId: id().references(() => account.id, { onDelete: 'cascade' }),
    providerId: text().notNull(),
    providerAccountId: text().notNull(),
    password: text(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [uniqueIndex().on(t.providerId, t.providerAccountId), index().on(t.accountId)],
);

/** A one-time code that was sent, hashed. */
export const accountVerification = pgTable(
  'account_verification',
  {
    id: id().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [index().on(t.identifier)],
);

/** How often a caller asked within a window, by the sign-in library's key. */
export const accountRateLimit = pgTable('account_rate_limit', {
  id: id().primaryKey(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  lastRequest: bigint({ mode: 'number' }).notNull(),
});

/** What an account may do in a project. */
export const membership = pgTable(
  'membership',
  {
    projectId: projectId().references(() => project.id),
    accountId: id().references(() => account.id),
    role: text({ enum: roles }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.accountId, t.role] }), index().on(t.accountId)],
);
