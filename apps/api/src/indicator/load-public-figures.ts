import { breakDownIndicator, type AdoptedIndicator, type BreakdownCell } from '@sens/db/indicator';
import { findProject, listSides } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { countsPeople, suppressFigures } from '@sens/domain/indicator';
import type { Locale } from '@sens/messages';
import { labelOf } from '../v1/answer-indicators.ts';
import type { Deps } from '../shared/deps.ts';
import { figuresOf, publicDimensions, type PublicDimension } from './figure-ids.ts';
import { loadFeeds } from './load-feeds.ts';
import { allDays, countedBy, valueIndicator } from './value-indicator.ts';

/** A number as everybody may read it; null: it is suppressed. */
export type PublicNumber = number | null;

export interface PublicIndicator {
  code: string;
  name: Record<string, string>;
  unit: AdoptedIndicator['rule']['unit'];
  baseline: number;
  /** For each side, then for all together. */
  values: { side: string | null; target: number | null; value: PublicNumber }[];
  tables: { dimension: PublicDimension; rows: PublicRow[] }[];
}

export interface PublicRow {
  /** null: nobody knows. */
  value: string | null;
  label: string;
  /** In the order of the sides. */
  counts: PublicNumber[];
  total: PublicNumber;
}

export interface PublicFigures {
  slug: string;
  name: Record<string, string>;
  acronym: Record<string, string>;
  fundingPeriod: string;
  sides: string[];
  /** The day they were counted on, in UTC. */
  countedOn: string;
  indicators: PublicIndicator[];
}

/**
 * What the project has reached, as everybody may read it: every indicator by side, and those that count people by
 * characteristic. What is suppressed is decided for all tables at once, as they are read at once.
 *
 * @throws DomainError `request.not_found` where the project does not publish its figures
 */
export async function loadPublicFigures(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  slug: string,
  locale: Locale,
): Promise<PublicFigures> {
  const project = await findProject(db, { slug });
  if (!project?.publicFigures) throw new DomainError('request.not_found', {});
  const [feeds, sides] = await Promise.all([loadFeeds(db, project.id), listSides(db, project.id)]);
  const counted = [];
  for (const indicator of feeds.indicators) {
    const valued = await valueIndicator(db, feeds, indicator, { sides, days: allDays, now: now() });
    const values = [...valued.sides, valued.total];
    const described = countsPeople(indicator.rule.unit)
      ? await breakDownIndicator(db, countedBy(feeds, indicator), allDays)
      : [];
    counted.push({
      indicator,
      values,
      cells: described.filter(isPublic),
      eventIds: countedBy(feeds, indicator).eventIds,
    });
  }
  const figures = figuresOf(counted, sides);
  const hidden = suppressFigures(figures.counts, figures.relations);
  const shown = (id: string, count: number): PublicNumber => (hidden.has(id) ? null : count);
  const { name, acronym, fundingPeriod } = project;
  return {
    ...{ slug, name, acronym, fundingPeriod, sides, countedOn: now().toISOString().slice(0, 10) },
    indicators: counted.map(({ indicator, values, cells }, index) => {
      const ids = figures.ids[index]!;
      return {
        ...{ code: indicator.code, name: indicator.name, unit: indicator.rule.unit, baseline: indicator.baseline },
        values: values.map(({ side, target, cumulative }) => {
          return { side, target, value: shown(ids.value(side), cumulative) };
        }),
        tables: publicDimensions.flatMap((dimension) => {
          const rows = tableOf(cells, dimension, sides).map(({ value, counts }): PublicRow => ({
            ...{ value, label: labelOf(locale, { dimension, value }) },
            counts: counts.map((count, at) => shown(ids.cell(dimension, value, sides[at]!), count)),
            total: shown(
              ids.cell(dimension, value, null),
              counts.reduce((sum, count) => sum + count, 0),
            ),
          }));
          return rows.length > 0 ? [{ dimension, rows }] : [];
        }),
      };
    }),
  };
}

const isPublic = (cell: BreakdownCell): cell is BreakdownCell & { dimension: PublicDimension } =>
  publicDimensions.some((dimension) => dimension === cell.dimension);

/** The rows of a dimension in the order of their values, what nobody knows last. Sizes must not show in the order. */
function tableOf(cells: readonly BreakdownCell[], dimension: PublicDimension, sides: readonly string[]) {
  const ofDimension = cells.filter((cell) => cell.dimension === dimension);
  return [...Map.groupBy(ofDimension, ({ value }) => value)]
    .map(([value, group]) => ({
      value,
      counts: sides.map((side) => group.find((cell) => cell.side === side)?.count ?? 0),
    }))
    .sort(
      (one, other) =>
        Number(one.value === null) - Number(other.value === null) ||
        String(one.value).localeCompare(String(other.value), 'en'),
    );
}
