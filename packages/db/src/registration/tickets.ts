import { and, eq, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { eventSession } from '../event/table.ts';
import { participant } from '../participant/table.ts';
import { newAccessCode } from '../shared/id.ts';
import { registration } from './table.ts';

/** The ticket code of a registration, made where it has none yet; two calls at once give one code. */
export async function ticketCodeOf(db: Db | Tx, projectId: string, id: string): Promise<string | null> {
  const mine = and(eq(registration.projectId, projectId), eq(registration.id, id));
  const read = () => db.select({ code: registration.ticketCode }).from(registration).where(mine);
  const [found] = await read();
  if (!found || found.code) return found?.code ?? null;
  await db
    .update(registration)
    .set({ ticketCode: newAccessCode() })
    .where(and(mine, isNull(registration.ticketCode)));
  const [made] = await read();
  return made?.code ?? null;
}

/** Whose ticket a code is, among the registrations for the event of a session. */
export async function findByTicket(db: Db | Tx, projectId: string, sessionId: string, ticketCode: string) {
  const [found] = await db
    .select({
      registrationId: registration.id,
      status: registration.status,
      givenName: participant.givenName,
      familyName: participant.familyName,
    })
    .from(registration)
    .innerJoin(
      eventSession,
      and(
        eq(eventSession.projectId, registration.projectId),
        eq(eventSession.eventId, registration.eventId),
        eq(eventSession.id, sessionId),
      ),
    )
    .innerJoin(
      participant,
      and(eq(participant.projectId, registration.projectId), eq(participant.id, registration.participantId)),
    )
    .where(and(eq(registration.projectId, projectId), eq(registration.ticketCode, ticketCode)));
  return found ?? null;
}
