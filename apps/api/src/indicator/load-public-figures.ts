import { breakDownIndicator, type AdoptedIndicator } from '@sens/db/indicator';
import { findProject, listSides } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { countsPeople, figuresOf, figureTables, suppressFigures, type PublicDimension } from '@sens/domain/indicator';
import type { Locale } from '@sens/messages';
import type { Deps } from '../shared/deps.ts';
import { keepForMinutes } from '../shared/keep-for-minutes.ts';
import { labelOf } from './label-of.ts';
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

/** Anybody may ask as often as they like; counting everything takes a while. */
const kept = keepForMinutes<Counted>({ minutes: 5, most: 200 });

/**
 * What the project has reached, as everybody may read it: every indicator by side, and those that count people by
 * characteristic. What is suppressed is decided for all tables at once, as they are read at once. They are up to five
 * minutes old; whether they are public is asked each time.
 *
 * @throws DomainError `request.not_found` where the project does not publish its figures
 */
export async function loadPublicFigures(
  deps: Pick<Deps, 'db' | 'now'>,
  slug: string,
  locale: Locale,
): Promise<PublicFigures> {
  const project = await findProject(deps.db, { slug });
  if (!project?.publicFigures) throw new DomainError('request.not_found', {});
  const { indicators, ...counted } = await kept(project.id, deps.now(), () => countFigures(deps, project.id));
  const { name, acronym, fundingPeriod } = project;
  return {
    ...{ slug, name, acronym, fundingPeriod, ...counted },
    indicators: indicators.map((indicator) => ({
      ...indicator,
      tables: indicator.tables.map(({ dimension, rows }) => ({
        dimension,
        rows: rows.map((row) => ({ ...row, label: labelOf(locale, { dimension, value: row.value }) })),
      })),
    })),
  };
}

/** The figures without what depends on the reader's language. */
interface Counted extends Pick<PublicFigures, 'sides' | 'countedOn'> {
  indicators: (Omit<PublicIndicator, 'tables'> & {
    tables: { dimension: PublicDimension; rows: Omit<PublicRow, 'label'>[] }[];
  })[];
}

async function countFigures({ db, now }: Pick<Deps, 'db' | 'now'>, projectId: string): Promise<Counted> {
  const [feeds, sides] = await Promise.all([loadFeeds(db, projectId), listSides(db, projectId)]);
  const counted = [];
  for (const indicator of feeds.indicators) {
    const { code, name, baseline, rule } = indicator;
    const valued = await valueIndicator(db, feeds, indicator, { sides, days: allDays, now: now() });
    const people = countedBy(feeds, indicator);
    const cells = countsPeople(rule.unit) ? await breakDownIndicator(db, people, allDays) : [];
    counted.push({
      ...{ code, name, baseline, rule, eventIds: people.eventIds, values: [...valued.sides, valued.total] },
      tables: figureTables(cells, sides),
    });
  }
  const figures = figuresOf(counted, sides);
  const hidden = suppressFigures(figures.counts, figures.relations);
  const shown = (id: string, count: number): PublicNumber => (hidden.has(id) ? null : count);
  return {
    ...{ sides, countedOn: now().toISOString().slice(0, 10) },
    indicators: counted.map(({ code, name, baseline, rule, values, tables }, index) => {
      const ids = figures.ids[index]!;
      return {
        ...{ code, name, unit: rule.unit, baseline },
        values: values.map(({ side, target, cumulative }) => {
          return { side, target, value: shown(ids.value(side), cumulative) };
        }),
        tables: tables.map(({ dimension, rows }) => ({
          dimension,
          rows: rows.map(({ value, counts, total }) => ({
            value,
            counts: counts.map((count, at) => shown(ids.cell(dimension, value, sides[at]!), count)),
            total: shown(ids.cell(dimension, value, null), total),
          })),
        })),
      };
    }),
  };
}
