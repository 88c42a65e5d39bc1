import type { IndicatorDecision, ReportedEvent } from './decide-indicator.ts';

/** Something that an indicator counts besides people: an event, or an organisation. */
export interface Unit {
  readonly id: string;
  /** The day on which it counts, a calendar date. */
  readonly day: string;
  readonly side: string;
  /** For an organisation that is no partner, the event through which it counts. */
  readonly eventId: string | null;
}

interface UnitEvent extends Pick<ReportedEvent, 'firstDay'> {
  readonly id: string;
  readonly side: string;
  readonly lastDay: string;
  readonly endsAt: Date;
  readonly organiserIds: readonly string[];
}

/** Events count once they are over, on their last day, for the side on which they took place. */
export function countEvents(events: readonly UnitEvent[], now: Date): Unit[] {
  return events
    .filter(({ endsAt }) => endsAt <= now)
    .map(({ id, side, lastDay }) => ({ id, side, day: lastDay, eventId: id }));
}

/**
 * Each organisation counts once: a partner from the first day of the project, another one from the last day of the
 * first event that it organised and that feeds the indicator, once that is over.
 *
 * @param events those that feed the indicator, in the order of time
 */
export function countOrganisations(
  organisations: readonly { readonly id: string; readonly side: string; readonly isPartner: boolean }[],
  events: readonly UnitEvent[],
  projectStartsOn: string,
  now: Date,
): Unit[] {
  return organisations.flatMap(({ id, side, isPartner }): Unit[] => {
    if (isPartner) return [{ id, side, day: projectStartsOn, eventId: null }];
    const organised = events.filter(({ endsAt, organiserIds }) => endsAt <= now && organiserIds.includes(id));
    const first = organised.reduce<UnitEvent | null>(
      (one, other) => (one === null || other.lastDay < one.lastDay ? other : one),
      null,
    );
    return first ? [{ id, side, day: first.lastDay, eventId: first.id }] : [];
  });
}

/** The ids of the events that feed an indicator. */
export const feeding = (decisions: ReadonlyMap<string, readonly IndicatorDecision[]>, indicatorId: string): string[] =>
  [...decisions].flatMap(([eventId, made]) =>
    made.some((decision) => decision.indicatorId === indicatorId && decision.feeds) ? [eventId] : [],
  );
