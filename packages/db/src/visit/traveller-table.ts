import { diets, headcountStatuses, type JoiningFacts } from '@sens/domain/visit';
import { bigint, boolean, date, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { registration } from '../registration/table.ts';
import { createdAt, id, instant, projectId } from '../shared/columns.ts';
import { visitLeg, visitPickUp } from './table.ts';

/** A traveller's seat on a leg. It counts while the registration holds a place. */
export const visitBoarding = pgTable(
  'visit_boarding',
  {
    projectId: projectId(),
    legId: id(),
    registrationId: id(),
    /** Null where everybody boards in one place. */
    pickUpId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.legId, t.registrationId] }),
    foreignKey({ columns: [t.projectId, t.legId], foreignColumns: [visitLeg.projectId, visitLeg.id] }).onDelete(
      'cascade',
    ),
    foreignKey({
      columns: [t.projectId, t.registrationId],
      foreignColumns: [registration.projectId, registration.id],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.projectId, t.pickUpId], foreignColumns: [visitPickUp.projectId, visitPickUp.id] }),
    index('visit_boarding_registration').on(t.projectId, t.registrationId),
  ],
);

/** What a traveller needs; deleted some days after the return. */
export const visitNeed = pgTable(
  'visit_need',
  {
    projectId: projectId(),
    registrationId: id(),
    diet: text({ enum: diets }),
    dietNote: text(),
    access: text(),
    languages: text(),
    phone: text(),
    emergencyName: text(),
    emergencyPhone: text(),
    documentValidUntil: date({ mode: 'string' }),
    singleRoom: boolean().notNull(),
    accessibleRoom: boolean().notNull(),
    shareWith: text(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.registrationId] }),
    foreignKey({
      columns: [t.projectId, t.registrationId],
      foreignColumns: [registration.projectId, registration.id],
    }).onDelete('cascade'),
  ],
);

/** Append-only: what leaders tapped while a leg was boarded. */
export const visitHeadcount = pgTable(
  'visit_headcount',
  {
    projectId: projectId(),
    /** Made on the device, so that sending it twice changes nothing. */
    id: id(),
    legId: id(),
    registrationId: id(),
    status: text({ enum: headcountStatuses }).notNull(),
    /** The device's clock. */
    markedAt: instant().notNull(),
    /** Our clock. */
    receivedAt: createdAt(),
    device: uuid().notNull(),
    sequence: bigint({ mode: 'number' }).notNull(),
    basedOn: uuid(),
    accountId: id().references(() => account.id),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.legId], foreignColumns: [visitLeg.projectId, visitLeg.id] }),
    foreignKey({ columns: [t.projectId, t.registrationId], foreignColumns: [registration.projectId, registration.id] }),
    index('visit_headcount_leg').on(t.projectId, t.legId),
  ],
);

/** What each traveller was told last before leaving. */
export const visitInstruction = pgTable(
  'visit_instruction',
  {
    projectId: projectId(),
    registrationId: id(),
    told: jsonb().$type<JoiningFacts>().notNull(),
    /** Counts the mails; their calendar entries follow it. */
    sequence: bigint({ mode: 'number' }).notNull(),
    toldAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.registrationId] }),
    foreignKey({
      columns: [t.projectId, t.registrationId],
      foreignColumns: [registration.projectId, registration.id],
    }).onDelete('cascade'),
  ],
);
