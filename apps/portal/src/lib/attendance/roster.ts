import type { AppRouter } from '@sens/api/router';
import type { ComparableMark } from '@sens/domain/attendance';
import { minutesBetween } from '@sens/domain/event';
import type { TRPCClient } from '@trpc/client';
import type { inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<AppRouter>['attendance'];
type Session = Outputs['roster']['session'];

type Expected = Outputs['roster']['people'][number];
/** What rosters kept from before do not speak of. */
type Later = 'noPhotos' | 'ticketHash' | 'source' | 'clockSkewSeconds' | 'markedBy' | 'arrivedAt' | 'leftAt';
/** Somebody who is expected, with the mark that stands. */
export type RosterPerson = Omit<Expected, Later> & Partial<Pick<Expected, Later>>;
/** A mark of the server or of this device; ours have no name. */
export type KnownMark = ComparableMark &
  Pick<RosterPerson, 'remark' | 'source' | 'clockSkewSeconds' | 'arrivedAt' | 'leftAt'> &
  Partial<Pick<Outputs['history'][number], 'markedBy'>>;

/** What a leg of a journey does not have. */
type OfSessions = 'finalised' | 'language' | 'side';

/** A session as the server knew it at one moment; what a phone keeps for the time without a network. */
export interface Roster {
  /** `session` is a leg of a journey; absent: a session. */
  readonly about?: 'leg';
  readonly projectId: string;
  /** The server's clock. */
  readonly readAt: string;
  readonly session: Omit<Session, OfSessions> & Partial<Pick<Session, OfSessions>>;
  readonly people: readonly RosterPerson[];
  /** All marks of those about whom people disagree, by registration. */
  readonly histories: Readonly<Record<string, readonly KnownMark[]>>;
}

/** Reads a roster, and the history of each person about whom there is a conflict. */
export async function loadRoster(
  api: Pick<TRPCClient<AppRouter>, 'attendance'>,
  projectId: string,
  sessionId: string,
): Promise<Roster> {
  const { readAt, session, people } = await api.attendance.roster.query({ projectId, sessionId });
  const disputed = people.filter(({ conflict }) => conflict);
  const histories = await Promise.all(
    disputed.map(async ({ registrationId }) => {
      const marks = await api.attendance.history.query({ projectId, sessionId, registrationId });
      return [registrationId, marks] as const;
    }),
  );
  return { projectId, readAt, session, people, histories: Object.fromEntries(histories) };
}

/** Reads who rides on a leg of a journey. */
export async function loadLegRoster(
  api: Pick<TRPCClient<AppRouter>, 'visit'>,
  projectId: string,
  legId: string,
): Promise<Roster> {
  return { about: 'leg', projectId, ...(await api.visit.legRoster.query({ projectId, legId })) };
}

/** Reads a roster again. */
export const renewRoster = (
  api: Pick<TRPCClient<AppRouter>, 'attendance' | 'visit'>,
  { about, projectId, session }: Roster,
): Promise<Roster> =>
  about === 'leg' ? loadLegRoster(api, projectId, session.id) : loadRoster(api, projectId, session.id);

/** How long the session lasts; present and late stand for all of it unless minutes are given. */
export const sessionMinutes = ({ session }: Pick<Roster, 'session'>): number =>
  minutesBetween({ startsAt: new Date(session.startsAt), endsAt: new Date(session.endsAt) });
