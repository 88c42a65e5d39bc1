import type { Role } from '@sens/domain/account';
import type { Localised } from '@sens/domain';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { participant } from '../participant/table.ts';
import { project } from '../project/table.ts';
import { account, membership } from './table.ts';

export interface Membership {
  projectId: string;
  projectSlug: string;
  projectName: Localised;
  role: Role;
}

export interface AccountDetails {
  id: string;
  name: string;
  email: string;
  isAdministrator: boolean;
}

/** An account that may sign in; null when it is unknown or disabled. */
export async function findAccount(db: Db | Tx, accountId: string): Promise<AccountDetails | null> {
  const [found] = await db
    .select({ id: account.id, name: account.name, email: account.email, isAdministrator: account.isAdministrator })
    .from(account)
    .where(and(eq(account.id, accountId), isNull(account.disabledAt)));
  return found ?? null;
}

export async function findAccountByEmail(db: Db | Tx, email: string): Promise<AccountDetails | null> {
  const [found] = await db
    .select({ id: account.id, name: account.name, email: account.email, isAdministrator: account.isAdministrator })
    .from(account)
    .where(and(eq(account.email, email), isNull(account.disabledAt)));
  return found ?? null;
}

/** Whether the address belongs to an account that may not sign in. */
export async function isDisabledAddress(db: Db | Tx, email: string): Promise<boolean> {
  const found = await db
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.email, email), isNotNull(account.disabledAt)));
  return found.length > 0;
}

export function listMemberships(db: Db | Tx, accountId: string): Promise<Membership[]> {
  return db
    .select({ projectId: project.id, projectSlug: project.slug, projectName: project.name, role: membership.role })
    .from(membership)
    .innerJoin(project, eq(project.id, membership.projectId))
    .where(eq(membership.accountId, accountId))
    .orderBy(project.slug, membership.role);
}

/** The roles an account has in a project, read at each call so that a role taken away ends at once. */
export async function rolesIn(db: Db | Tx, accountId: string, projectId: string): Promise<Role[]> {
  const found = await db
    .select({ role: membership.role })
    .from(membership)
    .where(and(eq(membership.accountId, accountId), eq(membership.projectId, projectId)));
  return found.map(({ role }) => role);
}

export async function addAccount(
  tx: Tx,
  values: { id: string; name: string; email: string; isAdministrator?: boolean; locale?: string },
): Promise<void> {
  await tx.insert(account).values({ ...values, emailVerified: true });
}

export async function addMembership(
  tx: Tx,
  values: { projectId: string; accountId: string; role: Role },
): Promise<void> {
  await tx.insert(membership).values(values).onConflictDoNothing();
}

export async function removeMembership(
  tx: Tx,
  values: { projectId: string; accountId: string; role: Role },
): Promise<boolean> {
  const removed = await tx
    .delete(membership)
    .where(
      and(
        eq(membership.projectId, values.projectId),
        eq(membership.accountId, values.accountId),
        eq(membership.role, values.role),
      ),
    )
    .returning({ role: membership.role });
  return removed.length > 0;
}

/** People who may be put down as trainers of a session. */
export function listTrainers(db: Db | Tx, projectId: string): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: account.id, name: account.name })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(and(eq(membership.projectId, projectId), eq(membership.role, 'trainer')))
    .orderBy(account.name);
}

/** The participant records that an e-mail address stands in, over all projects: what a signed-in person may see. */
export function participantIdsOf(db: Db | Tx, email: string): Promise<{ projectId: string; id: string }[]> {
  return db
    .select({ projectId: participant.projectId, id: participant.id })
    .from(participant)
    .where(eq(participant.email, email));
}

/** Everybody who has a role in the project, a row per role. */
export function listMembers(db: Db | Tx, projectId: string) {
  return db
    .select({ accountId: account.id, name: account.name, email: account.email, role: membership.role })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(eq(membership.projectId, projectId))
    .orderBy(account.name, membership.role);
}
