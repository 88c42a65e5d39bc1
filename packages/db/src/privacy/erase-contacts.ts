import { and, eq, like, lt, ne } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { registrationGroup } from '../group/table.ts';
import { mail } from '../mail/table.ts';
import { newAccessCode } from '../shared/id.ts';

/** The groups of events that ended before, whose contacts are still known. */
export function listContacts(db: Db, endedBefore: Date) {
  return db
    .select({
      projectId: registrationGroup.projectId,
      groupId: registrationGroup.id,
      eventId: registrationGroup.eventId,
    })
    .from(registrationGroup)
    .innerJoin(event, and(eq(event.projectId, registrationGroup.projectId), eq(event.id, registrationGroup.eventId)))
    .where(and(lt(event.endsAt, endedBefore), ne(registrationGroup.email, '')))
    .orderBy(registrationGroup.projectId, registrationGroup.id);
}

/** Takes the name and the address of a group's contact away, and what was written to them; the organisation stays. */
export async function eraseContact(tx: Tx, { projectId, groupId }: { projectId: string; groupId: string }) {
  await tx
    .update(registrationGroup)
    .set({ givenName: '', familyName: '', email: '', accessCode: newAccessCode() })
    .where(and(eq(registrationGroup.projectId, projectId), eq(registrationGroup.id, groupId)));
  await tx.delete(mail).where(and(eq(mail.projectId, projectId), like(mail.cause, `group/${groupId}/%`)));
}
