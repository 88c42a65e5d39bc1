import type { RegistrationStatus } from '../registration/registration.ts';

/** How many seats a leg has and how many are taken; null: nobody counts. */
export interface LegSeats {
  readonly id: string;
  readonly seats: number | null;
  readonly taken: number;
}

/** Whoever waits for a place at the visit holds no seat on its buses yet; somebody whom a manager decides on does. */
export const ridingStatuses = ['pending', 'confirmed', 'offered'] as const satisfies readonly RegistrationStatus[];

/** The legs on which there is no seat left for one more. */
export const fullLegs = (legs: readonly LegSeats[], wanted: readonly { legId: string }[]): string[] =>
  legs
    .filter(({ id, seats, taken }) => seats !== null && taken >= seats && wanted.some(({ legId }) => legId === id))
    .map(({ id }) => id);

/**
 * Who of a waiting list could ride along: in its order, each takes the seats they want where all of these are free.
 * Whoever finds a leg full stays in line and holds nobody up. Any part of the answer fits together with those who ride
 * already.
 *
 * @param wanted the legs of each, by the waiting registration
 */
export function whoCouldRide<Waiting extends { readonly id: string }>(
  legs: readonly LegSeats[],
  line: readonly Waiting[],
  wanted: ReadonlyMap<string, readonly { legId: string }[]>,
): Waiting[] {
  const left = new Map(legs.map((leg) => [leg.id, leg]));
  return line.filter(({ id }) => {
    const own = wanted.get(id) ?? [];
    if (fullLegs([...left.values()], own).length > 0) return false;
    for (const { legId } of own) {
      const leg = left.get(legId);
      if (leg) left.set(legId, { ...leg, taken: leg.taken + 1 });
    }
    return true;
  });
}
