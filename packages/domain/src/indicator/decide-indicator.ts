import { isJoint } from '../event/is-joint.ts';
import type { EventKind, EventStatus } from '../event/event.ts';
import type { Audience, CountingRule } from './counting-rule.ts';

/** What of an event decides which indicators it feeds. Days are calendar dates in the event's zone. */
export interface ReportedEvent {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly organiserSides: readonly string[];
  readonly audience: Audience;
  /** It is about equality, equal opportunities or social inclusion. */
  readonly equality: boolean;
  /** A meeting of the partners among themselves. */
  readonly internal: boolean;
  readonly hasCurriculum: boolean;
  readonly sessions: number;
  readonly firstDay: string;
}

/** An indicator of the project, as far as deciding asks. */
export interface DecidedIndicator {
  readonly id: string;
  readonly code: string;
  readonly rule: CountingRule;
}

/** A manager's decision against the rule. */
export interface Override {
  readonly indicatorId: string;
  readonly feeds: boolean;
}

/** Why an event does not feed an indicator. */
export const indicatorReasons = [
  'typed',
  'draft',
  'cancelled',
  'internal',
  'during_project',
  'after_project',
  'not_joint',
  'other_kind',
  'no_scheme',
  'no_curriculum',
  'is_public',
  'not_public',
  'not_equality',
  'taken',
  'manager',
] as const;
export type IndicatorReason = (typeof indicatorReasons)[number];

export interface IndicatorDecision {
  readonly indicatorId: string;
  readonly feeds: boolean;
  /** null where it feeds the indicator by the rule. */
  readonly reason: IndicatorReason | null;
  /** A manager decided so. */
  readonly overridden: boolean;
  /** The code of the indicator of the same group that the event feeds instead. */
  readonly takenBy: string | null;
}

/**
 * Which indicators an event feeds, and why not the others: the first condition that is not met. Of a group that
 * excludes each other it feeds one at most: what a manager chose, else that with the lowest rank. A draft and a
 * cancelled event feed nothing, whatever a manager decided.
 *
 * @param projectEndsOn calendar date
 * @returns a decision for each indicator, in their order
 */
export function decideIndicators(
  event: ReportedEvent,
  indicators: readonly DecidedIndicator[],
  overrides: readonly Override[],
  projectEndsOn: string,
): IndicatorDecision[] {
  const chosen = new Map(overrides.map(({ indicatorId, feeds }) => [indicatorId, feeds]));
  const own = indicators.map((indicator) => ({ indicator, ...decideAlone(event, indicator, chosen, projectEndsOn) }));
  const takers = new Map<string, string>();
  const candidates = own.filter(({ feeds }) => feeds);
  candidates.sort(
    (one, other) =>
      Number(other.overridden) - Number(one.overridden) || one.indicator.rule.rank - other.indicator.rule.rank,
  );
  for (const { indicator } of candidates) {
    const group = indicator.rule.exclusiveGroup;
    if (group && !takers.has(group)) takers.set(group, indicator.id);
  }
  const codes = new Map(indicators.map(({ id, code }) => [id, code]));
  return own.map(({ indicator, feeds, reason, overridden }) => {
    const taker = indicator.rule.exclusiveGroup ? takers.get(indicator.rule.exclusiveGroup) : undefined;
    const decision = { indicatorId: indicator.id, feeds, reason, overridden, takenBy: null };
    if (!feeds || taker === undefined || taker === indicator.id) return decision;
    return { ...decision, feeds: false, reason: 'taken', overridden: false, takenBy: codes.get(taker) ?? null };
  });
}

type Alone = Pick<IndicatorDecision, 'feeds' | 'reason' | 'overridden'>;

function decideAlone(
  event: ReportedEvent,
  { id, rule }: DecidedIndicator,
  chosen: ReadonlyMap<string, boolean>,
  projectEndsOn: string,
): Alone {
  if (event.status === 'draft' || event.status === 'cancelled') {
    return { feeds: false, reason: event.status, overridden: false };
  }
  // No event counts for a number that is typed in, whatever was decided before it was.
  if (rule.unit === 'typed') return { feeds: false, reason: 'typed', overridden: false };
  const reason = whyNot(event, rule, projectEndsOn);
  const decided = chosen.get(id);
  if (decided === undefined) return { feeds: reason === null, reason, overridden: false };
  return { feeds: decided, reason: decided ? null : 'manager', overridden: true };
}

function whyNot(event: ReportedEvent, rule: CountingRule, projectEndsOn: string): IndicatorReason | null {
  const after = event.firstDay > projectEndsOn;
  if (event.internal) return 'internal';
  if (rule.time === 'after' && (!after || event.firstDay > aYearAfter(projectEndsOn))) return 'during_project';
  if (rule.time === 'during' && after) return 'after_project';
  if (rule.joint && !isJoint(event.organiserSides)) return 'not_joint';
  if (rule.eventKinds.length > 0 && !rule.eventKinds.includes(event.kind)) return 'other_kind';
  if (rule.unit === 'completions' && !event.hasCurriculum) return 'no_curriculum';
  if (rule.scheme && !event.hasCurriculum && event.sessions < 2) return 'no_scheme';
  if (rule.audience === 'targeted' && event.audience === 'public') return 'is_public';
  if (rule.audience === 'public' && event.audience === 'targeted') return 'not_public';
  if (rule.equality && !event.equality) return 'not_equality';
  return null;
}

/** The same day a year later; the last of February stays within February. */
function aYearAfter(day: string): string {
  const year = Number(day.slice(0, 4)) + 1;
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`;
}
