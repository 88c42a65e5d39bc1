import type { CostScope } from './cost.ts';
import { divideCost } from './divide-cost.ts';

/** A line of a visit's costs, in hundredths; without an actual amount as long as the bill has not come. */
export interface CostLine {
  readonly id: string;
  readonly scope: CostScope;
  readonly payerId: string;
  readonly planned: number;
  readonly actual: number | null;
}

export interface CostPerson {
  readonly registrationId: string;
  readonly side: string;
  /** Whether they share what belongs to everybody; somebody who has cancelled may have a line of their own. */
  readonly travels: boolean;
}

/** Sums in hundredths. The difference counts the lines whose actual amount is known, or it would praise unpaid bills. */
export interface CostSum {
  readonly planned: number;
  readonly actual: number;
  readonly difference: number;
}

/** What one person takes of a line; null for nobody: there is no one to divide it among. */
export interface CostShare {
  readonly lineId: string;
  readonly registrationId: string | null;
  readonly planned: number;
  readonly actual: number | null;
}

export interface CostSums {
  readonly total: CostSum;
  /** In the order of the lines. */
  readonly shares: readonly CostShare[];
  readonly byPayer: ReadonlyMap<string, CostSum>;
  /** By the traveller's side; null: what nobody shares. */
  readonly bySide: ReadonlyMap<string | null, CostSum>;
  /** By leg; null: what belongs to the whole visit or to one person. */
  readonly byLeg: ReadonlyMap<string | null, CostSum>;
  readonly byPerson: ReadonlyMap<string, CostSum>;
}

const nothing: CostSum = { planned: 0, actual: 0, difference: 0 };

/**
 * Sums up what a visit costs, in five ways that add up to the same total. What belongs to everybody or to a leg is
 * divided equally among those who travel or ride there, to the hundredth.
 *
 * @param riders who rides on each leg
 */
export function sumCosts(
  lines: readonly CostLine[],
  people: readonly CostPerson[],
  riders: ReadonlyMap<string, ReadonlySet<string>>,
): CostSums {
  const travellers = people.filter(({ travels }) => travels);
  const sharersOf = ({ scope }: CostLine): readonly CostPerson[] => {
    if (scope.of === 'person') return people.filter(({ registrationId }) => registrationId === scope.id);
    if (scope.of === 'visit') return travellers;
    return travellers.filter(({ registrationId }) => riders.get(scope.id)?.has(registrationId));
  };
  const shares = lines.flatMap((line): CostShare[] => {
    const { id: lineId, planned, actual } = line;
    const sharers = sharersOf(line);
    if (sharers.length === 0) return [{ lineId, registrationId: null, planned, actual }];
    const weights = sharers.map(() => 1);
    const plans = divideCost(planned, weights);
    const bills = actual === null ? null : divideCost(actual, weights);
    return sharers.map(({ registrationId }, index) => ({
      ...{ lineId, registrationId, planned: plans[index] ?? 0 },
      actual: bills && (bills[index] ?? 0),
    }));
  });
  const sideOf = new Map(people.map(({ registrationId, side }) => [registrationId, side]));
  return {
    total: sumOf(lines),
    shares,
    byPayer: sumsBy(lines, ({ payerId }) => payerId),
    bySide: sumsBy(shares, ({ registrationId }) => sideOf.get(registrationId ?? '') ?? null),
    byLeg: sumsBy(lines, ({ scope }) => (scope.of === 'leg' ? scope.id : null)),
    byPerson: sumsBy(
      shares.flatMap(({ registrationId, ...share }) => (registrationId === null ? [] : [{ ...share, registrationId }])),
      ({ registrationId }) => registrationId,
    ),
  };
}

interface Amounts {
  readonly planned: number;
  readonly actual: number | null;
}

const sumOf = (rows: readonly Amounts[]): CostSum =>
  rows.reduce<CostSum>(
    (sum, { planned, actual }) => ({
      planned: sum.planned + planned,
      actual: sum.actual + (actual ?? 0),
      difference: sum.difference + (actual === null ? 0 : actual - planned),
    }),
    nothing,
  );

function sumsBy<Row extends Amounts, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, CostSum> {
  return new Map([...Map.groupBy(rows, keyOf)].map(([key, own]) => [key, sumOf(own)]));
}
