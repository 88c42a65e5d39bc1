import { and, sql, type SQL } from 'drizzle-orm';
import { rows, type Db, type Tx } from '../engine.ts';
import { facets, facetValues, publicConditions, type Facet, type PublicFilter } from './public-events.ts';
import { event } from './table.ts';

export interface FacetCount {
  value: string;
  count: number;
}

export interface PublicCounts {
  /** Events that meet the whole filter. */
  total: number;
  /** For each value of a facet the events that meet all the rest of the filter, the most frequent value first. */
  facets: Record<Facet, FacetCount[]>;
}

/** More places than somebody would choose from; the search finds the others. */
const mostValues = 100;

/**
 * How many events a list would have, and how many it would have with another value of a facet. One statement reads the
 * events once, whatever the number of values.
 */
export async function countPublicEvents(db: Db | Tx, projectId: string, filter: PublicFilter): Promise<PublicCounts> {
  const values = facetValues(filter);
  const columns = facets.map((facet) => sql`${values[facet]} as ${sql.identifier(facet)}`);
  const statement = sql`with found as materialized (
      select ${sql.join(columns, sql`, `)} from ${event} where ${and(...publicConditions(projectId, filter))}
    ) select 'total' as facet, '' as value, count(*)::int as count from found where ${meets(filter, facets)}
    union all ${sql.join(
      facets.map((facet) => countBy(facet, filter)),
      sql` union all `,
    )}`;
  const found = await rows<FacetCount & { facet: Facet | 'total' }>(db, statement);
  const of = (name: Facet) => found.filter(({ facet }) => facet === name).map(({ value, count }) => ({ value, count }));
  return {
    total: found.find(({ facet }) => facet === 'total')?.count ?? 0,
    facets: {
      ...{ kind: of('kind'), side: of('side'), language: of('language'), place: of('place') },
      ...{ free: of('free'), online: of('online') },
    },
  };
}

const countBy = (facet: Facet, filter: PublicFilter): SQL => {
  const value = sql.identifier(facet);
  const others = facets.filter((other) => other !== facet);
  return sql`(select ${sql.raw(`'${facet}'`)}, ${value}::text, count(*)::int from found where ${meets(filter, others)}
    group by ${value} order by count(*) desc, ${value} limit ${mostValues})`;
};

/** What the filter asks of some facets, over the columns of `found`. */
function meets(filter: PublicFilter, asked: readonly Facet[]): SQL {
  const set = asked.filter((facet) => filter[facet] !== undefined);
  return sql.join([sql`true`, ...set.map((facet) => sql`${sql.identifier(facet)} = ${filter[facet]}`)], sql` and `);
}
