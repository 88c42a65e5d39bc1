import type { AdoptedIndicator, BreakdownCell } from '@sens/db/indicator';
import { countsPeople, type SumRelation } from '@sens/domain/indicator';

/** What public figures are broken down by. */
export const publicDimensions = ['gender', 'ageBand', 'organisationKind', 'region'] as const;
export type PublicDimension = (typeof publicDimensions)[number];

interface CountedIndicator {
  readonly indicator: AdoptedIndicator;
  readonly values: readonly { side: string | null; cumulative: number }[];
  readonly cells: readonly BreakdownCell[];
  readonly eventIds: readonly string[];
}

/** The ids of an indicator's figures; side null: all together. */
export interface FigureIds {
  value(side: string | null): string;
  cell(dimension: PublicDimension, value: string | null, side: string | null): string;
}

/**
 * Every figure of some indicators that are shown together, and every sum among them. Figures that count the same people
 * have the same id, whichever indicator they stand with: people of 55 and more are a row of one indicator and the whole
 * of another, and what is suppressed in one place must be so in the other.
 *
 * Only figures about people are in it. A number that is typed in counts as such unless it has a fraction.
 */
export function figuresOf(indicators: readonly CountedIndicator[], sides: readonly string[]) {
  const counts = new Map<string, number>();
  const relations: SumRelation[] = [];
  const known = new Map<string, number>();
  const ids = indicators.map((counted) => {
    const own = idsOf(counted, known);
    if (aboutPeople(counted)) addFigures(counted, own, sides, counts, relations);
    return own;
  });
  return { counts, relations, ids };
}

function aboutPeople({ indicator, values }: CountedIndicator): boolean {
  const { unit } = indicator.rule;
  return countsPeople(unit) || (unit === 'typed' && values.every(({ cumulative }) => Number.isInteger(cumulative)));
}

function addFigures(
  { values, cells }: CountedIndicator,
  ids: FigureIds,
  sides: readonly string[],
  counts: Map<string, number>,
  relations: SumRelation[],
): void {
  for (const { side, cumulative } of values) counts.set(ids.value(side), cumulative);
  relations.push({ total: ids.value(null), parts: sides.map((side) => ids.value(side)) });
  for (const [dimension, ofDimension] of Map.groupBy(cells, (cell) => cell.dimension as PublicDimension)) {
    const rows = [...new Set(ofDimension.map(({ value }) => value))];
    for (const value of rows) {
      const ofRow = ofDimension.filter((cell) => cell.value === value);
      for (const side of sides) {
        counts.set(ids.cell(dimension, value, side), ofRow.find((cell) => cell.side === side)?.count ?? 0);
      }
      counts.set(
        ids.cell(dimension, value, null),
        ofRow.reduce((sum, { count }) => sum + count, 0),
      );
      const parts = sides.map((side) => ids.cell(dimension, value, side));
      relations.push({ total: ids.cell(dimension, value, null), parts });
    }
    for (const side of [...sides, null]) {
      relations.push({ total: ids.value(side), parts: rows.map((value) => ids.cell(dimension, value, side)) });
    }
  }
}

/** Who is counted, by the events, what one unit is, and the characteristics asked for; the same people, the same id. */
function idsOf({ indicator, values, eventIds }: CountedIndicator, known: Map<string, number>): FigureIds {
  const { code, rule } = indicator;
  // At a single event a participation is a person.
  const unit = eventIds.length === 1 && rule.unit === 'participants' ? 'participations' : rule.unit;
  const asked = { gender: rule.genders, ageBand: rule.ageBands, organisationKind: rule.organisationKinds, region: [] };
  const base = countsPeople(rule.unit) ? [unit, [...eventIds].sort()] : [unit, code];
  const idOf = (side: string | null, filters: Record<PublicDimension, readonly (string | null)[]>) =>
    JSON.stringify([...base, side, publicDimensions.map((dimension) => [...filters[dimension]].sort())]);
  // Two records of one person that differ could make the same description two counts; then each has its own id.
  const whole = values.find(({ side }) => side === null)?.cumulative ?? 0;
  const key = idOf(null, asked);
  const taken = known.get(key);
  if (taken === undefined) known.set(key, whole);
  const prefix = taken === undefined || taken === whole ? '' : `${code} `;
  return {
    value: (side) => prefix + idOf(side, asked),
    cell: (dimension, value, side) => prefix + idOf(side, { ...asked, [dimension]: [value] }),
  };
}
