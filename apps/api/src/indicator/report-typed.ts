import { createHash } from 'node:crypto';
import type { Tx, Db } from '@sens/db';
import { findReport, listTyped, type AdoptedIndicator, type Report } from '@sens/db/indicator';
import {
  canonicalJson,
  correctTyped,
  sumDays,
  sumOfTyped,
  type ReportContent,
  type TypedEntry,
} from '@sens/domain/indicator';

/**
 * What a report says of an indicator that is typed in: its numbers up to the end of the period, and which of those of
 * the report before are no longer so. They stand in the content, so they need no rows besides.
 *
 * @param before the numbers of the report before; null where it did not have the indicator
 */
export async function reportTyped(
  tx: Db | Tx,
  { id }: Pick<AdoptedIndicator, 'id'>,
  { projectId, startsOn, endsOn }: Pick<Report, 'projectId' | 'startsOn' | 'endsOn'>,
  before: readonly TypedEntry[] | null,
) {
  const known = (await listTyped(tx, projectId, id)).filter(({ day }) => day <= endsOn);
  const typed = known.map(({ day, side, value, note }): TypedEntry => ({ day, side, value, note }));
  const counted = sumDays(typed, { from: startsOn, to: endsOn });
  const sides = new Set([...counted.map(({ side }) => side), ...(before ?? []).map(({ side }) => side)]);
  return {
    typed,
    rows: {
      count: typed.length,
      sha256: createHash('sha256')
        .update(canonicalJson(typed.map((entry) => ({ ...entry }))), 'utf8')
        .digest('hex'),
    },
    // What was not reported before has nothing to be corrected.
    corrections: before ? correctTyped(before, typed, startsOn) : [],
    counted: [...sides].map((side) => {
      const own = counted.find((row) => row.side === side) ?? { previous: 0, period: 0, cumulative: 0 };
      const reported = before?.filter((entry) => entry.side === side).map(({ value }) => value);
      return {
        ...{ side, before: own.previous, period: own.period, cumulative: own.cumulative },
        previous: reported ? sumOfTyped(reported) : own.previous,
      };
    }),
  };
}

/** By the code of an indicator, the numbers that a frozen report has of it. */
export async function typedIn(tx: Db | Tx, projectId: string, reportId: string) {
  const content = (await findReport(tx, projectId, reportId))?.report.content;
  const indicators = content ? (JSON.parse(content) as ReportContent).indicators : [];
  return new Map(indicators.flatMap(({ code, typed }) => (typed ? [[code, typed]] : [])));
}
