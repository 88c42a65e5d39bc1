import type { EventKind } from '@sens/domain/event';
import { questionKinds, type AnswerValue, type QuestionOption } from '@sens/domain/question';
import type { Localised } from '@sens/domain';
import { sql } from 'drizzle-orm';
import { boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { event } from '../event/table.ts';
import { project } from '../project/table.ts';
import { registration } from '../registration/table.ts';
import { bytes, createdAt, id, instant, localised, projectId } from '../shared/columns.ts';

/** What a project asks whoever registers, besides the details of the person. */
export const question = pgTable(
  'question',
  {
    projectId: projectId().references(() => project.id),
    id: id(),
    position: integer().notNull(),
    kind: text({ enum: questionKinds }).notNull(),
    wording: localised().notNull(),
    help: localised()
      .notNull()
      .default(sql`'{}'`),
    /** Why a sensitive question is asked. */
    reason: localised()
      .notNull()
      .default(sql`'{}'`),
    options: jsonb()
      .$type<readonly QuestionOption[]>()
      .notNull()
      .default(sql`'[]'`),
    required: boolean().notNull(),
    /** Only managers read the answers. */
    sensitive: boolean().notNull(),
    /** Which events ask it; none: all. */
    eventKinds: text().array().$type<EventKind[]>().notNull(),
    createdAt: createdAt(),
    /** No longer asked; its answers stay. */
    retiredAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);

/** Where a manager decided about one event: leave a question out, or ask it although the kind would not. */
export const eventQuestion = pgTable(
  'event_question',
  { projectId: projectId(), eventId: id(), questionId: id(), included: boolean().notNull() },
  (t) => [
    primaryKey({ columns: [t.projectId, t.eventId, t.questionId] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({ columns: [t.projectId, t.questionId], foreignColumns: [question.projectId, question.id] }),
  ],
);

/** What was asked, word for word, when it was answered. */
export interface AskedWords {
  readonly wording: Localised;
  readonly reason: Localised;
  readonly options: readonly QuestionOption[];
}

/** One answer of one registration; it goes when the registration goes. */
export const answer = pgTable(
  'answer',
  {
    projectId: projectId(),
    registrationId: id(),
    questionId: id(),
    value: jsonb().$type<AnswerValue>().notNull(),
    asked: jsonb().$type<AskedWords>().notNull(),
    answeredAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.registrationId, t.questionId] }),
    foreignKey({
      columns: [t.projectId, t.registrationId],
      foreignColumns: [registration.projectId, registration.id],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.projectId, t.questionId], foreignColumns: [question.projectId, question.id] }),
    index('answer_question').on(t.projectId, t.questionId),
  ],
);

/** The bytes of a file that was the answer; apart from other files, so that they go with it. */
export const answerFile = pgTable(
  'answer_file',
  {
    projectId: projectId(),
    registrationId: id(),
    questionId: id(),
    mediaType: text().notNull(),
    size: integer().notNull(),
    /** Of the bytes, in hexadecimal. */
    sha256: text().notNull().default(''),
    bytes: bytes().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.registrationId, t.questionId] }),
    foreignKey({
      columns: [t.projectId, t.registrationId, t.questionId],
      foreignColumns: [answer.projectId, answer.registrationId, answer.questionId],
    }).onDelete('cascade'),
  ],
);
