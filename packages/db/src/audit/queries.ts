import type { AuditAction } from '@sens/domain/audit';
import { and, desc, eq, sql } from 'drizzle-orm';
import { account } from '../account/table.ts';
import type { Db, Tx } from '../engine.ts';
import { participant } from '../participant/table.ts';
import { project } from '../project/table.ts';
import { registration } from '../registration/table.ts';
import { newId } from '../shared/id.ts';
import { auditEntry } from './table.ts';

/** Who acts: an account, a participant through a private link, or the suite itself. */
export type Actor = { kind: 'account'; accountId: string } | { kind: 'participant' } | { kind: 'system' };

export interface AuditNote {
  projectId: string | null;
  actor: Actor;
  /** `registration.cancelled`: subject and what happened to it; one of `auditActions`. */
  action: AuditAction;
  subjectId: string | null;
  detail?: Record<string, unknown>;
}

/** Writes the entry in the transaction of the change it tells of. */
export async function writeAudit(tx: Tx, ...notes: AuditNote[]): Promise<void> {
  if (notes.length === 0) return;
  await tx.insert(auditEntry).values(
    notes.map(({ actor, detail = {}, ...note }) => ({
      ...note,
      id: newId(),
      detail,
      actor: actor.kind,
      accountId: actor.kind === 'account' ? actor.accountId : null,
    })),
  );
}

/**
 * What happened to an event and to its registrations, newest first, with the name of whoever did it and of whom it was
 * about. The subjects are one list of ids, so that the index of subjects finds them among any number of entries.
 */
export function listEventAudit(db: Db | Tx, projectId: string, eventId: string) {
  const subjects = sql`array(
    select ${registration.id} from ${registration}
    where ${registration.projectId} = ${projectId}::uuid and ${registration.eventId} = ${eventId}::uuid
    union all select ${eventId}::uuid)`;
  return db
    .select({
      id: auditEntry.id,
      at: auditEntry.at,
      actor: auditEntry.actor,
      accountName: account.name,
      action: auditEntry.action,
      detail: auditEntry.detail,
      givenName: participant.givenName,
      familyName: participant.familyName,
    })
    .from(auditEntry)
    .leftJoin(account, eq(account.id, auditEntry.accountId))
    .leftJoin(
      registration,
      and(eq(registration.projectId, auditEntry.projectId), eq(registration.id, auditEntry.subjectId)),
    )
    .leftJoin(
      participant,
      and(eq(participant.projectId, registration.projectId), eq(participant.id, registration.participantId)),
    )
    .where(and(eq(auditEntry.projectId, projectId), sql`${auditEntry.subjectId} = any(${subjects})`))
    .orderBy(desc(auditEntry.at), desc(auditEntry.id))
    .limit(500);
}

/**
 * The last change that anybody made in a project, or anywhere, to tell whether something kept from earlier still holds.
 * A change in a transaction that began earlier but ended later may not show, so nothing may rest on this for long.
 *
 * @param slug of the project; without it the whole server is meant
 * @returns the id of its entry, or null when nothing has changed yet
 */
export async function findLastChange(db: Db | Tx, slug: string | undefined): Promise<string | null> {
  const entries = db.select({ id: auditEntry.id }).from(auditEntry).$dynamic();
  const [last] =
    slug === undefined
      ? await entries.orderBy(desc(auditEntry.id)).limit(1)
      : await entries
          .innerJoin(project, eq(project.id, auditEntry.projectId))
          .where(eq(project.slug, slug))
          .orderBy(desc(auditEntry.at), desc(auditEntry.id))
          .limit(1);
  return last?.id ?? null;
}

/** What happened to one thing, newest first, with the name of whoever did it. */
export function listAudit(db: Db | Tx, projectId: string, subjectId: string) {
  return db
    .select({
      id: auditEntry.id,
      at: auditEntry.at,
      actor: auditEntry.actor,
      accountName: account.name,
      action: auditEntry.action,
      detail: auditEntry.detail,
    })
    .from(auditEntry)
    .leftJoin(account, eq(account.id, auditEntry.accountId))
    .where(and(eq(auditEntry.projectId, projectId), eq(auditEntry.subjectId, subjectId)))
    .orderBy(desc(auditEntry.at), desc(auditEntry.id))
    .limit(200);
}
