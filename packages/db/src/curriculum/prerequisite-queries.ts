import type { Localised } from '@sens/domain';
import type { ModuleSession, Prerequisite } from '@sens/domain/curriculum';
import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { account } from '../account/table.ts';
import { attendance } from '../attendance/table.ts';
import { rows, type Db, type Tx } from '../engine.ts';
import { event, eventSession } from '../event/table.ts';
import { participation } from '../indicator/table.ts';
import { participant } from '../participant/table.ts';
import { registration } from '../registration/table.ts';
import { eventPrerequisite, prerequisiteWaiver } from './prerequisite-table.ts';
import { curriculumVersion, module } from './table.ts';
import { moduleOrigin } from './queries.ts';

export interface PrerequisiteRow extends Prerequisite {
  id: string;
  /** Of the curriculum's latest published version, or of the module. */
  title: Localised;
  curriculumId: string | null;
  moduleId: string | null;
}

/** What an event asks for, in its order. */
export function listPrerequisites(db: Db | Tx, projectId: string, eventId: string): Promise<PrerequisiteRow[]> {
  return rows<PrerequisiteRow>(
    db,
    sql`select ${eventPrerequisite.id} as "id", ${eventPrerequisite.curriculumId} as "curriculumId",
        ${eventPrerequisite.moduleId} as "moduleId",
        case when ${eventPrerequisite.curriculumId} is null then 'module' else 'curriculum' end as "kind",
        coalesce(${eventPrerequisite.curriculumId}, ${moduleOrigin}) as "subjectId",
        coalesce(${module.title}, (select v.title from ${curriculumVersion} v
          where v.project_id = ${eventPrerequisite.projectId} and v.curriculum_id = ${eventPrerequisite.curriculumId}
          order by v.published_at is null, v.version desc limit 1)) as "title"
      from ${eventPrerequisite}
      left join ${module} on ${module.projectId} = ${eventPrerequisite.projectId}
        and ${module.id} = ${eventPrerequisite.moduleId}
      where ${eventPrerequisite.projectId} = ${projectId} and ${eventPrerequisite.eventId} = ${eventId}
      order by ${eventPrerequisite.position}`,
  );
}

/** Replaces what an event asks for. */
export async function savePrerequisites(
  tx: Tx,
  projectId: string,
  eventId: string,
  values: readonly (typeof eventPrerequisite.$inferInsert)[],
): Promise<void> {
  await tx
    .delete(eventPrerequisite)
    .where(and(eq(eventPrerequisite.projectId, projectId), eq(eventPrerequisite.eventId, eventId)));
  if (values.length > 0) await tx.insert(eventPrerequisite).values([...values]);
}

/** The curricula that each of the people has completed, in whatever version. */
export function listCompletedCurricula(db: Db | Tx, projectId: string, participantIds: readonly string[]) {
  return db
    .selectDistinct({ participantId: participation.participantId, curriculumId: curriculumVersion.curriculumId })
    .from(participation)
    .innerJoin(event, and(eq(event.projectId, participation.projectId), eq(event.id, participation.eventId)))
    .innerJoin(
      curriculumVersion,
      and(eq(curriculumVersion.projectId, event.projectId), eq(curriculumVersion.id, event.curriculumVersionId)),
    )
    .where(
      and(
        eq(participation.projectId, projectId),
        inArray(participation.participantId, [...participantIds]),
        isNotNull(participation.completedOn),
      ),
    );
}

/** Every session that teaches one of the modules at an event of one of the people, and what is known of them in it. */
export function listModuleSessions(
  db: Db | Tx,
  projectId: string,
  participantIds: readonly string[],
  moduleIds: readonly string[],
): Promise<(ModuleSession & { participantId: string })[]> {
  if (moduleIds.length === 0 || participantIds.length === 0) return Promise.resolve([]);
  return rows<ModuleSession & { participantId: string }>(
    db,
    sql`select distinct on (${registration.participantId}, ${eventSession.id})
        ${registration.participantId} as "participantId", ${eventSession.eventId} as "eventId",
        coalesce(${module.originId}, ${module.id}) as "moduleId", ${attendance.status} as "status"
      from ${registration}
      join ${eventSession} on ${eventSession.projectId} = ${registration.projectId}
        and ${eventSession.eventId} = ${registration.eventId}
      join ${module} on ${module.projectId} = ${eventSession.projectId} and ${module.id} = ${eventSession.moduleId}
      left join ${attendance} on ${attendance.projectId} = ${eventSession.projectId}
        and ${attendance.eventSessionId} = ${eventSession.id} and ${attendance.registrationId} = ${registration.id}
      where ${registration.projectId} = ${projectId} and ${inArray(registration.participantId, [...participantIds])}
        and ${inArray(moduleOrigin, [...moduleIds])}
      order by ${registration.participantId}, ${eventSession.id}, ${attendance.minutes} desc nulls last, ${registration.position} desc`,
  );
}

/** Which of the people may come to an event without what it asks for. */
export async function listWaived(
  db: Db | Tx,
  projectId: string,
  eventId: string,
  participantIds: readonly string[],
): Promise<Set<string>> {
  const found = await db
    .select({ participantId: prerequisiteWaiver.participantId })
    .from(prerequisiteWaiver)
    .where(
      and(
        eq(prerequisiteWaiver.projectId, projectId),
        eq(prerequisiteWaiver.eventId, eventId),
        inArray(prerequisiteWaiver.participantId, [...participantIds]),
      ),
    );
  return new Set(found.map(({ participantId }) => participantId));
}

/** Who may register without the prerequisites, newest first. */
export function listWaivers(db: Db | Tx, projectId: string, eventId: string) {
  return db
    .select({
      participantId: prerequisiteWaiver.participantId,
      givenName: participant.givenName,
      familyName: participant.familyName,
      email: participant.email,
      reason: prerequisiteWaiver.reason,
      waivedBy: account.name,
      waivedAt: prerequisiteWaiver.waivedAt,
    })
    .from(prerequisiteWaiver)
    .innerJoin(
      participant,
      and(
        eq(participant.projectId, prerequisiteWaiver.projectId),
        eq(participant.id, prerequisiteWaiver.participantId),
      ),
    )
    .innerJoin(account, eq(account.id, prerequisiteWaiver.waivedBy))
    .where(and(eq(prerequisiteWaiver.projectId, projectId), eq(prerequisiteWaiver.eventId, eventId)))
    .orderBy(desc(prerequisiteWaiver.waivedAt), prerequisiteWaiver.participantId);
}

/** Waives, or waives again with another reason. */
export async function saveWaiver(tx: Tx, values: typeof prerequisiteWaiver.$inferInsert): Promise<void> {
  const { reason, waivedBy, waivedAt } = values;
  await tx
    .insert(prerequisiteWaiver)
    .values(values)
    .onConflictDoUpdate({
      target: [prerequisiteWaiver.projectId, prerequisiteWaiver.eventId, prerequisiteWaiver.participantId],
      set: { reason, waivedBy, ...(waivedAt ? { waivedAt } : {}) },
    });
}

/** @returns false when there was none */
export async function removeWaiver(tx: Tx, projectId: string, eventId: string, participantId: string) {
  const removed = await tx
    .delete(prerequisiteWaiver)
    .where(
      and(
        eq(prerequisiteWaiver.projectId, projectId),
        eq(prerequisiteWaiver.eventId, eventId),
        eq(prerequisiteWaiver.participantId, participantId),
      ),
    )
    .returning({ participantId: prerequisiteWaiver.participantId });
  return removed.length > 0;
}
