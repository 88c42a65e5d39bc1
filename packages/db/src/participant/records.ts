import { and, eq, isNotNull, sql, type Column, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { rows, type Db, type Tx } from '../engine.ts';
import { participant } from './table.ts';

/**
 * The ids of all records of the person whom one of them is, as an array. People with one record are nearly everybody:
 * for them it is a look at two indexes.
 */
export const recordsOf = (projectId: string | Column, participantId: string): SQL<string[]> =>
  sql`array(select record.id from ${participant} asked join ${participant} record
    on record.project_id = asked.project_id
      and (record.id = coalesce(asked.merged_into, asked.id) or record.merged_into = coalesce(asked.merged_into, asked.id))
    where asked.project_id = ${projectId} and asked.id = ${participantId}::uuid)`;

/** A record that is shown under another one; for a join that finds few rows and leaves the others as they are. */
export const hidden = alias(participant, 'hidden');

/** Joins the hidden record behind a reference to a participant, if it is one. */
export const isHidden = (projectId: Column, participantId: Column) =>
  and(eq(hidden.projectId, projectId), eq(hidden.id, participantId), isNotNull(hidden.mergedInto));

/** The same join in a statement that is written out. */
export const joinHidden = (projectId: Column, participantId: Column): SQL =>
  sql`left join ${participant} as ${sql.identifier('hidden')} on ${isHidden(projectId, participantId)}`;

/** The person behind a reference to a participant, after the join `isHidden`: what unique people are counted by. */
export const personBehind = (participantId: Column): SQL<string> =>
  sql<string>`coalesce(${hidden.mergedInto}, ${participantId})`;

/** The ids of all records of the person whom one of them is, the one that is shown first. */
export async function listRecordIds(db: Db | Tx, projectId: string, participantId: string): Promise<string[]> {
  const found = await db
    .select({ id: participant.id })
    .from(participant)
    .where(
      and(eq(participant.projectId, projectId), sql`${participant.id} = any(${recordsOf(projectId, participantId)})`),
    )
    .orderBy(sql`${participant.mergedInto} is not null`, participant.createdAt, participant.id);
  return found.map(({ id }) => id);
}

/** The ids of all records of each of these people, by the id asked for. */
export async function listRecordsOfEach(
  db: Db | Tx,
  projectId: string,
  participantIds: readonly string[],
): Promise<Map<string, string[]>> {
  const found = await rows<{ askedId: string; id: string }>(
    db,
    sql`select asked.id as "askedId", record.id as id from ${participant} asked join ${participant} record
      on record.project_id = asked.project_id
        and (record.id = coalesce(asked.merged_into, asked.id)
          or record.merged_into = coalesce(asked.merged_into, asked.id))
      where asked.project_id = ${projectId} and asked.id in (
        select value::uuid from json_array_elements_text(${JSON.stringify(participantIds)}::text::json))`,
  );
  const records = new Map<string, string[]>();
  for (const { askedId, id } of found) records.set(askedId, [...(records.get(askedId) ?? []), id]);
  return records;
}
