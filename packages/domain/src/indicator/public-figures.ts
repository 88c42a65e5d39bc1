import { countsPeople, type CountingUnit } from './counting-rule.ts';
import type { SumRelation } from './suppress-figures.ts';

/** What public figures are broken down by. */
export const publicDimensions = ['gender', 'ageBand', 'organisationKind', 'region'] as const;
export type PublicDimension = (typeof publicDimensions)[number];

/** How many of one side have a value of a dimension; null: nobody knows. */
export interface FigureCell {
  readonly dimension: string;
  readonly value: string | null;
  readonly side: string;
  readonly count: number;
}

export interface FigureTable {
  readonly dimension: PublicDimension;
  readonly rows: readonly {
    readonly value: string | null;
    /** In the order of the sides. */
    readonly counts: readonly number[];
    readonly total: number;
  }[];
}

export interface CountedIndicator {
  readonly code: string;
  readonly rule: {
    readonly unit: CountingUnit;
    readonly genders: readonly string[];
    readonly ageBands: readonly string[];
    readonly organisationKinds: readonly string[];
  };
  /** For each side and, as null, in all. */
  readonly values: readonly { readonly side: string | null; readonly cumulative: number }[];
  readonly tables: readonly FigureTable[];
  /** The events that feed it. */
  readonly eventIds: readonly string[];
}

/** The ids of an indicator's figures; side null: all together. */
export interface FigureIds {
  value(side: string | null): string;
  cell(dimension: PublicDimension, value: string | null, side: string | null): string;
}

/**
 * The tables of an indicator, one for each dimension that has anything, their rows in the order of the values and what
 * nobody knows last: sizes must not show in the order.
 */
export function figureTables(cells: readonly FigureCell[], sides: readonly string[]): FigureTable[] {
  return publicDimensions.flatMap((dimension) => {
    const own = cells.filter((cell) => cell.dimension === dimension && sides.includes(cell.side));
    const rows = [...Map.groupBy(own, ({ value }) => value)]
      .map(([value, group]) => {
        const counts = sides.map((side) => group.find((cell) => cell.side === side)?.count ?? 0);
        return { value, counts, total: counts.reduce((sum, count) => sum + count, 0) };
      })
      .sort(
        (one, other) =>
          Number(one.value === null) - Number(other.value === null) ||
          String(one.value).localeCompare(String(other.value), 'en'),
      );
    return rows.length > 0 ? [{ dimension, rows }] : [];
  });
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

function aboutPeople({ rule: { unit }, values }: CountedIndicator): boolean {
  return countsPeople(unit) || (unit === 'typed' && values.every(({ cumulative }) => Number.isInteger(cumulative)));
}

function addFigures(
  { values, tables }: CountedIndicator,
  ids: FigureIds,
  sides: readonly string[],
  counts: Map<string, number>,
  relations: SumRelation[],
): void {
  for (const { side, cumulative } of values) counts.set(ids.value(side), cumulative);
  relations.push({ total: ids.value(null), parts: sides.map((side) => ids.value(side)) });
  for (const { dimension, rows } of tables) {
    for (const { value, counts: ofSides, total } of rows) {
      const parts = sides.map((side) => ids.cell(dimension, value, side));
      for (const [at, id] of parts.entries()) counts.set(id, ofSides[at]!);
      counts.set(ids.cell(dimension, value, null), total);
      relations.push({ total: ids.cell(dimension, value, null), parts });
    }
    for (const side of [...sides, null]) {
      relations.push({ total: ids.value(side), parts: rows.map(({ value }) => ids.cell(dimension, value, side)) });
    }
  }
}

/** Who is counted, by the events, what one unit is, and the characteristics asked for; the same people, the same id. */
function idsOf({ code, rule, values, eventIds }: CountedIndicator, known: Map<string, number>): FigureIds {
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
