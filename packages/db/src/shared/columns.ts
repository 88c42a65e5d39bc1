import type { Localised } from '@sens/domain';
import { sql } from 'drizzle-orm';
import { customType, jsonb, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The project a row belongs to: part of every primary key, unique constraint and foreign key of tenant tables. */
export const projectId = () => uuid().notNull();

export const id = () => uuid().notNull();

/** An instant. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' });

export const createdAt = () =>
  instant()
    .notNull()
    .default(sql`now()`);

/** A text in the content languages of the project. */
export const localised = () => jsonb().$type<Localised>();

export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => new Uint8Array(value),
});
