import type { Localised } from '../shared/localise.ts';
import type { EventKind } from './event.ts';
import type { Span } from './move-sessions.ts';

/** What of an event can change, as it is noted in its history and told in mails. */
export const eventAspects = [
  ...(['times', 'session_added', 'session_removed', 'place', 'online_url', 'time_zone'] as const),
  ...(['kind', 'title', 'summary', 'description', 'slug', 'language', 'side', 'deadline'] as const),
  ...(['curriculum', 'modules', 'organisers', 'hosts', 'trainers'] as const),
] as const;
export type EventAspect = (typeof eventAspects)[number];

export interface SessionFacts extends Span {
  readonly id: string;
  readonly place: string | null;
  readonly onlineUrl: string | null;
  readonly timeZone: string | null;
  readonly moduleId: string | null;
  readonly trainerIds: readonly string[];
}

export interface EventFacts<Session extends SessionFacts = SessionFacts> {
  readonly kind: EventKind;
  readonly slug: string;
  readonly title: Localised;
  readonly summary: Localised;
  readonly description: Localised;
  readonly language: string;
  readonly side: string;
  readonly place: string;
  readonly address: string | null;
  readonly onlineUrl: string | null;
  readonly timeZone: string;
  readonly registrationClosesAt: Date | null;
  readonly curriculumVersionId: string | null;
  readonly organiserIds: readonly string[];
  readonly hostIds: readonly string[];
  readonly sessions: readonly Session[];
}

export interface EventChanges<Session extends SessionFacts> {
  /** In the order of `eventAspects`. */
  readonly aspects: EventAspect[];
  /** Whether people who have registered must hear of it: when or where they are expected is not what they were told. */
  readonly mustTell: boolean;
  /** Whether an entry in a calendar would show something else now. */
  readonly showsInCalendars: boolean;
  readonly removed: Session[];
}

/**
 * What a manager has changed about an event. People must be told when a session that is still to come gets another
 * date, time, place or link, is added or goes; what is over is history and can be put right in silence.
 */
export function describeChanges<Session extends SessionFacts>(
  before: EventFacts<Session>,
  after: EventFacts,
  now: Date,
): EventChanges<Session> {
  const later = new Map(after.sessions.map((session) => [session.id, session]));
  const known = new Set(before.sessions.map(({ id }) => id));
  const removed = before.sessions.filter(({ id }) => !later.has(id));
  const added = after.sessions.filter(({ id }) => !known.has(id));
  const kept = before.sessions.flatMap((was) => {
    const is = later.get(was.id);
    return is ? [{ was, is }] : [];
  });
  const anyKept = (differs: (was: Session, is: SessionFacts) => boolean) =>
    kept.some(({ was, is }) => differs(was, is));

  const changed: Record<EventAspect, boolean> = {
    times: anyKept((was, is) => timesOf(was) !== timesOf(is)),
    session_added: added.length > 0,
    session_removed: removed.length > 0,
    place: before.place !== after.place || before.address !== after.address || anyKept((a, b) => a.place !== b.place),
    online_url: before.onlineUrl !== after.onlineUrl || anyKept((was, is) => was.onlineUrl !== is.onlineUrl),
    time_zone: before.timeZone !== after.timeZone || anyKept((was, is) => was.timeZone !== is.timeZone),
    kind: before.kind !== after.kind,
    title: textOf(before.title) !== textOf(after.title),
    summary: textOf(before.summary) !== textOf(after.summary),
    description: textOf(before.description) !== textOf(after.description),
    slug: before.slug !== after.slug,
    language: before.language !== after.language,
    side: before.side !== after.side,
    deadline: before.registrationClosesAt?.getTime() !== after.registrationClosesAt?.getTime(),
    curriculum: before.curriculumVersionId !== after.curriculumVersionId,
    modules: anyKept((was, is) => was.moduleId !== is.moduleId),
    organisers: setOf(before.organiserIds) !== setOf(after.organiserIds),
    hosts: setOf(before.hostIds) !== setOf(after.hostIds),
    trainers: anyKept((was, is) => setOf(was.trainerIds) !== setOf(is.trainerIds)),
  };
  const toCome = ({ endsAt }: Span) => endsAt > now;
  const mustTell =
    [...removed, ...added].some(toCome) ||
    kept.some(({ was, is }) => (toCome(was) || toCome(is)) && meetingOf(before, was) !== meetingOf(after, is));
  return {
    aspects: eventAspects.filter((aspect) => changed[aspect]),
    mustTell,
    showsInCalendars: mustTell || changed.title,
    removed,
  };
}

/** When and where people meet in a session, with what it takes over from its event. */
const meetingOf = (event: EventFacts, session: SessionFacts): string =>
  JSON.stringify([
    timesOf(session),
    session.place ?? [event.place, event.address],
    session.onlineUrl ?? event.onlineUrl,
  ]);

const timesOf = ({ startsAt, endsAt }: Span): string => `${startsAt.toISOString()}/${endsAt.toISOString()}`;
/** The database keeps the languages of a text in an order of its own. */
const textOf = (text: Localised): string => JSON.stringify(Object.entries(text).sort(([a], [b]) => (a < b ? -1 : 1)));
const setOf = (ids: readonly string[]): string => [...new Set(ids)].sort().join(' ');
