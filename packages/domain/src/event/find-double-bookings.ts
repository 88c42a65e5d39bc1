import { foldText } from '../participant/normalise-name.ts';
import type { Span } from './move-sessions.ts';

/** A session with what it takes up: its trainers, and the place it or its event names. */
export interface BookedSession extends Span {
  readonly id: string;
  readonly eventId: string;
  /** Of the session itself where it has one. */
  readonly place: string;
  /** Of the event, where the session has no place of its own: two houses in one town are two places. */
  readonly address: string | null;
  readonly trainerIds: readonly string[];
}

export type DoubleBooking<Session extends BookedSession = BookedSession> =
  | { readonly kind: 'trainer'; readonly session: Session; readonly other: Session; readonly trainerId: string }
  | { readonly kind: 'place'; readonly session: Session; readonly other: Session };

/**
 * What is booked twice: the same trainer or the same place in two sessions of which one is of this event, and which
 * run at the same time. One that begins when the other ends is none. Each pair stands once.
 */
export function findDoubleBookings<Session extends BookedSession>(
  eventId: string,
  sessions: readonly Session[],
): DoubleBooking<Session>[] {
  const ordered = [...sessions].sort((a, b) => +a.startsAt - +b.startsAt || (a.id < b.id ? -1 : 1));
  return ordered
    .filter((session) => session.eventId === eventId)
    .flatMap((session) =>
      ordered
        .filter((other) => overlap(session, other))
        .filter((other) => (other.eventId === eventId ? session.id < other.id : true))
        .flatMap((other) => bookedTwice(session, other)),
    );
}

function bookedTwice<Session extends BookedSession>(session: Session, other: Session): DoubleBooking<Session>[] {
  const shared = session.trainerIds.filter((id) => other.trainerIds.includes(id));
  return [
    ...shared.map((trainerId) => ({ kind: 'trainer' as const, session, other, trainerId })),
    ...(samePlace(session, other) ? [{ kind: 'place' as const, session, other }] : []),
  ];
}

const overlap = (a: Span, b: Span): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

function samePlace(a: BookedSession, b: BookedSession): boolean {
  if (foldText(a.place) !== foldText(b.place)) return false;
  return a.address === null || b.address === null || foldText(a.address) === foldText(b.address);
}
