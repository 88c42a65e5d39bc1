import { and, eq, gt, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { participation } from '../indicator/table.ts';
import { participant } from '../participant/table.ts';
import { registration } from '../registration/table.ts';
import { feedbackInvitation } from './table.ts';

export type FeedbackInvitation = typeof feedbackInvitation.$inferSelect;

interface Place {
  projectId: string;
  eventId: string;
}

/** Who attended, on the registration with which they did. */
const attended = and(
  eq(participation.projectId, registration.projectId),
  eq(participation.eventId, registration.eventId),
  eq(participation.participantId, registration.participantId),
);
const ofPerson = and(eq(participant.projectId, registration.projectId), eq(participant.id, registration.participantId));
const ofRegistration = and(
  eq(feedbackInvitation.projectId, registration.projectId),
  eq(feedbackInvitation.registrationId, registration.id),
);

const addressee = {
  id: registration.id,
  projectId: registration.projectId,
  locale: registration.locale,
  accessCode: registration.accessCode,
  givenName: participant.givenName,
  familyName: participant.familyName,
  email: participant.email,
};

/** Adds invitations; who has one keeps it. */
export async function addFeedbackInvitations(
  tx: Tx,
  invitations: readonly (typeof feedbackInvitation.$inferInsert)[],
): Promise<void> {
  if (invitations.length === 0) return;
  await tx
    .insert(feedbackInvitation)
    .values([...invitations])
    .onConflictDoNothing();
}

export async function findFeedbackInvitation(
  db: Db | Tx,
  by: { token: string } | { projectId: string; registrationId: string },
): Promise<FeedbackInvitation | null> {
  const [found] = await db
    .select()
    .from(feedbackInvitation)
    .where(
      'token' in by
        ? eq(feedbackInvitation.token, by.token)
        : and(eq(feedbackInvitation.projectId, by.projectId), eq(feedbackInvitation.registrationId, by.registrationId)),
    );
  return found ?? null;
}

/** Uses an invitation up. @returns its place, or null when there is none or it was used */
export async function useFeedbackInvitation(tx: Tx, token: string): Promise<Place | null> {
  const [used] = await tx
    .update(feedbackInvitation)
    .set({ used: true })
    .where(and(eq(feedbackInvitation.token, token), eq(feedbackInvitation.used, false)))
    .returning({ projectId: feedbackInvitation.projectId, eventId: feedbackInvitation.eventId });
  return used ?? null;
}

/** Whether the person of a registration attended its event. */
export async function hasAttended(db: Db | Tx, projectId: string, registrationId: string): Promise<boolean> {
  const found = await db
    .select({ id: registration.id })
    .from(registration)
    .innerJoin(participation, attended)
    .where(
      and(
        eq(registration.projectId, projectId),
        eq(registration.id, registrationId),
        eq(registration.status, 'confirmed'),
      ),
    );
  return found.length > 0;
}

/** Everybody who attended an event, with the invitation they have, if any; `email` narrows it to a mailbox. */
export function listFeedbackPeople(db: Db | Tx, at: Place, email?: string) {
  return db
    .select({
      ...addressee,
      token: feedbackInvitation.token,
      used: feedbackInvitation.used,
      mailed: feedbackInvitation.mailed,
      reminded: feedbackInvitation.reminded,
    })
    .from(registration)
    .innerJoin(participation, attended)
    .innerJoin(participant, ofPerson)
    .leftJoin(feedbackInvitation, ofRegistration)
    .where(
      and(
        eq(registration.projectId, at.projectId),
        eq(registration.eventId, at.eventId),
        eq(registration.status, 'confirmed'),
        email === undefined ? undefined : eq(participant.email, email),
      ),
    )
    .orderBy(registration.position);
}

/** Notes that a mail about feedback went out to these. */
export async function noteFeedbackMail(
  tx: Tx,
  projectId: string,
  registrationIds: readonly string[],
  which: 'mailed' | 'reminded',
): Promise<void> {
  if (registrationIds.length === 0) return;
  await tx
    .update(feedbackInvitation)
    .set({ [which]: true })
    .where(
      and(
        eq(feedbackInvitation.projectId, projectId),
        inArray(feedbackInvitation.registrationId, [...registrationIds]),
      ),
    );
}

/** Events, over all projects, that ended between two instants and at which somebody attended who can be written to. */
export function listEventsForFeedback(db: Db | Tx, from: Date, to: Date) {
  return db
    .selectDistinct({
      projectId: event.projectId,
      eventId: event.id,
      endsAt: event.endsAt,
      timeZone: event.timeZone,
    })
    .from(event)
    .innerJoin(registration, and(eq(registration.projectId, event.projectId), eq(registration.eventId, event.id)))
    .innerJoin(participation, attended)
    .innerJoin(participant, ofPerson)
    .leftJoin(feedbackInvitation, ofRegistration)
    .where(
      and(
        inArray(event.status, ['published', 'finished']),
        gt(event.endsAt, from),
        lte(event.endsAt, to),
        eq(registration.status, 'confirmed'),
        isNotNull(participant.email),
        or(
          isNull(feedbackInvitation.token),
          eq(feedbackInvitation.mailed, false),
          and(eq(feedbackInvitation.used, false), eq(feedbackInvitation.reminded, false)),
        ),
      ),
    );
}

/** How many people attended an event, who may be asked, and how many of them have answered. */
export async function countFeedback(db: Db | Tx, at: Place): Promise<{ attended: number; given: number }> {
  const [found] = await db
    .select({
      attended: sql<number>`count(distinct ${registration.id})::int`,
      given: sql<number>`count(*) filter (where ${feedbackInvitation.used})::int`,
    })
    .from(registration)
    .innerJoin(participation, attended)
    .leftJoin(feedbackInvitation, ofRegistration)
    .where(
      and(
        eq(registration.projectId, at.projectId),
        eq(registration.eventId, at.eventId),
        eq(registration.status, 'confirmed'),
      ),
    );
  return found ?? { attended: 0, given: 0 };
}

/** Of the people of a mailbox, the registrations with which they attended and may still answer, with the event's end. */
export function listFeedbackToGive(db: Db | Tx, email: string) {
  return db
    .select({ registrationId: registration.id, endsAt: event.endsAt, timeZone: event.timeZone })
    .from(registration)
    .innerJoin(participant, ofPerson)
    .innerJoin(participation, attended)
    .innerJoin(event, and(eq(event.projectId, registration.projectId), eq(event.id, registration.eventId)))
    .leftJoin(feedbackInvitation, ofRegistration)
    .where(
      and(
        eq(participant.email, email),
        eq(registration.status, 'confirmed'),
        inArray(event.status, ['published', 'finished']),
        or(isNull(feedbackInvitation.used), eq(feedbackInvitation.used, false)),
      ),
    );
}
