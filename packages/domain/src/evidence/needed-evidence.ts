import type { EventKind, EventStatus } from '../event/event.ts';
import type { Audience } from '../indicator/counting-rule.ts';
import type { EvidenceKind } from './evidence-kind.ts';

/** What of an event decides which evidence it needs, and what there is. Days are calendar dates in the event's zone. */
export interface EvidencedEvent {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly audience: Audience;
  readonly internal: boolean;
  /** It has a link for taking part from afar. */
  readonly online: boolean;
  /** It feeds an indicator. */
  readonly feeds: boolean;
  /** The days that have a session, in their order. */
  readonly days: readonly string[];
  /** Files of the dossier that were not withdrawn. */
  readonly files: readonly { readonly kind: EvidenceKind; readonly day: string | null }[];
  /** What the suite itself keeps of it. */
  readonly records: {
    /** Its curriculum has materials. */
    readonly materials: boolean;
    /** Somebody has answered the feedback. */
    readonly feedback: boolean;
    /** People who completed it. */
    readonly completions: number;
    /** Certificates that stand. */
    readonly certificates: number;
  };
}

/**
 * - `there`: a file of the dossier shows it
 * - `kept`: the suite keeps it itself, and a pack draws it
 * - `missing`
 * - `not_yet`: its time has not come
 */
export type EvidenceState = 'there' | 'kept' | 'missing' | 'not_yet';

export interface NeededEvidence {
  readonly kind: EvidenceKind;
  /** null: once for the event. */
  readonly day: string | null;
  readonly state: EvidenceState;
}

/** When a piece is due: before the first session, or once the last one is over. */
type Due = 'before' | 'after';

/**
 * Which evidence an event needs, piece by piece, and how each stands. A draft, a cancelled event and a meeting of the
 * partners that counts for nothing need none. An event that feeds no indicator is proven by its agenda and one signed
 * list for each day; one that feeds an indicator needs the whole dossier of its kind, a public one the proof of its
 * publication too, and one that people join from afar may show the join and leave log in place of the signed list.
 *
 * @param today calendar date in the event's zone
 */
export function neededEvidence(event: EvidencedEvent, today: string): NeededEvidence[] {
  const [first, last] = [event.days[0], event.days.at(-1)];
  const isMeeting = event.internal && !event.feeds;
  if (event.status === 'draft' || event.status === 'cancelled' || isMeeting || !first || !last) return [];
  const has = (kind: EvidenceKind, day?: string) =>
    event.files.some((file) => file.kind === kind && (day === undefined || file.day === day));
  const once = ([kind, due, kept]: Piece): NeededEvidence => {
    const isDue = due === 'before' ? first <= today : last < today;
    return { kind, day: null, state: has(kind) ? 'there' : kept ? 'kept' : isDue ? 'missing' : 'not_yet' };
  };
  const ofDay = (day: string): NeededEvidence => {
    const shown = has('signed_list', day) || (event.online && has('online_log', day));
    return { kind: 'signed_list', day, state: shown ? 'there' : day < today ? 'missing' : 'not_yet' };
  };
  const [before, after] = event.feeds ? piecesOf(event) : [[agenda], []];
  return [...before.map(once), ...event.days.map(ofDay), ...after.map(once)];
}

type Piece = readonly [kind: EvidenceKind, due: Due, kept: boolean];

/** The suite draws the agenda from the sessions. */
const agenda: Piece = ['agenda', 'before', true];

/** What is needed besides the signed lists: what comes before them, and what after. */
function piecesOf({ kind, audience, online, days, records }: EvidencedEvent): [Piece[], Piece[]] {
  const before: Piece[] = [['invitation', 'before', false]];
  if (audience === 'public') before.push(['publication', 'before', false]);
  before.push(agenda);
  const after: Piece[] = [
    ['photo', 'after', false],
    ['minutes', 'after', false],
  ];
  if (kind === 'study_visit') {
    after.push(['travel', 'after', false]);
    if (days.length > 1) after.push(['accommodation', 'after', false]);
  } else {
    after.push(['material', 'after', records.materials], ['evaluation', 'after', records.feedback]);
  }
  if (records.completions > 0) after.push(['certificate', 'after', records.certificates > 0]);
  if (online) after.push(['screenshot', 'after', false]);
  return [before, after];
}
