import { eventKinds } from '@sens/domain/event';
import { ageBands, genders } from '@sens/domain/participant';
import { m, type Locale } from '@sens/messages';
import type { Explained } from './targets.ts';

type Cell = Explained['cells'][number];
export type Dimension = Cell['dimension'];

export const dimensions = [
  'region',
  'gender',
  'ageBand',
  'organisationKind',
  'eventKind',
] as const satisfies readonly Dimension[];

export interface BreakdownRow {
  /** null: nobody knows. */
  readonly value: string | null;
  readonly label: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
}

const is = <T extends string>(list: readonly T[], value: string): value is T => list.some((known) => known === value);

/** The names of the project's regions by their codes; the list of all regions stays on the server. */
export type RegionNames = Readonly<Record<string, string>>;

/** A value of a dimension in words; `unknown` in an address is what nobody knows. */
export function wordOf(locale: Locale, dimension: Dimension, value: string | null, regions: RegionNames): string {
  if (value === null || value === 'unknown') return m.targets_unknown(locale);
  if (dimension === 'region') return regions[value] ?? value;
  if (dimension === 'gender' && is(genders, value)) return m.participant_gender(locale, { gender: value });
  if (dimension === 'ageBand' && is(ageBands, value)) return m.participant_age_band(locale, { band: value });
  if (dimension === 'eventKind' && is(eventKinds, value)) return m.event_kind(locale, { kind: value });
  return m.organisation_kind(locale, { kind: value });
}

/** The parts of a number by one dimension, the largest first and what is not known last. */
export function breakdownRows(
  locale: Locale,
  cells: readonly Cell[],
  dimension: Dimension,
  regions: RegionNames,
): BreakdownRow[] {
  const ofDimension = cells.filter((cell) => cell.dimension === dimension);
  return [...Map.groupBy(ofDimension, ({ value }) => value)]
    .map(([value, group]) => ({
      value,
      label: wordOf(locale, dimension, value, regions),
      counts: Object.fromEntries(group.map(({ side, count }) => [side, count])),
      total: group.reduce((sum, { count }) => sum + count, 0),
    }))
    .sort((one, other) => Number(one.value === null) - Number(other.value === null) || other.total - one.total);
}
