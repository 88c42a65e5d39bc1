import type { LegMeans } from './visit.ts';

/** What a traveller is told before leaving. Instants are ISO 8601, texts are in the traveller's language. */
export interface JoiningFacts {
  readonly legs: readonly JoiningLeg[];
  readonly stops: readonly JoiningStop[];
  readonly bring: string | null;
  readonly call: string | null;
}

/** A leg the traveller rides on. */
export interface JoiningLeg {
  readonly id: string;
  readonly means: LegMeans;
  readonly destination: string;
  readonly operator: string | null;
  /** Where and when to be: the pick-up point's, where the traveller chose one. */
  readonly place: string;
  readonly departsAt: string;
  readonly arrivesAt: string;
  readonly timeZone: string;
}

export interface JoiningStop {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
}

/** What of the instructions is not as it was told before. */
export const joiningAspects = [
  ...(['departure', 'transport', 'leg_added', 'leg_removed'] as const),
  ...(['times', 'places', 'stop_added', 'stop_removed', 'bring', 'call'] as const),
] as const;
export type JoiningAspect = (typeof joiningAspects)[number];

/**
 * What has changed between what a traveller was told and what is so now; none: there is nothing to tell.
 *
 * @returns in the order of `joiningAspects`
 */
export function joiningChanges(told: JoiningFacts, now: JoiningFacts): JoiningAspect[] {
  const legs = pairs(told.legs, now.legs);
  const stops = pairs(told.stops, now.stops);
  const changed: Record<JoiningAspect, boolean> = {
    departure: legs.both.some(([a, b]) => a.place !== b.place || differs(a.departsAt, b.departsAt)),
    transport: legs.both.some(
      ([a, b]) =>
        a.means !== b.means ||
        a.destination !== b.destination ||
        a.operator !== b.operator ||
        differs(a.arrivesAt, b.arrivesAt),
    ),
    leg_added: legs.added,
    leg_removed: legs.removed,
    times: stops.both.some(([a, b]) => differs(a.startsAt, b.startsAt) || differs(a.endsAt, b.endsAt)),
    places: stops.both.some(([a, b]) => a.place !== b.place || a.title !== b.title),
    stop_added: stops.added,
    stop_removed: stops.removed,
    bring: told.bring !== now.bring,
    call: told.call !== now.call,
  };
  return joiningAspects.filter((aspect) => changed[aspect]);
}

const differs = (one: string, other: string): boolean => Date.parse(one) !== Date.parse(other);

function pairs<Item extends { readonly id: string }>(before: readonly Item[], after: readonly Item[]) {
  const later = new Map(after.map((item) => [item.id, item]));
  const known = new Set(before.map(({ id }) => id));
  return {
    both: before.flatMap((was): [Item, Item][] => {
      const is = later.get(was.id);
      return is ? [[was, is]] : [];
    }),
    added: after.some(({ id }) => !known.has(id)),
    removed: before.some(({ id }) => !later.has(id)),
  };
}
