import { createHash } from 'node:crypto';
import type { Tx, Db } from '@sens/db';
import { findReport, listTyped, type AdoptedIndicator, type Report } from '@sens/db/indicator';
import {
  canonicalJson,
  correctTyped,
  countTyped,
  sumOfTyped,
  type ReportContent,
  type TypedEntry,
} from '@sens/domain/indicator';

/**
 * What a report says of an indicator that is typed in: its numbers up to the end of the period, and which of those of
 * the report before are no longer so. They stand in the content, so they need no rows besides.
 *
 * @param earlier the report before, if one was frozen
 */
export async function reportTyped(
  tx: Db | Tx,
  { id, code }: Pick<AdoptedIndicator, 'id' | 'code'>,
  { projectId, startsOn, endsOn }: Pick<Report, 'projectId' | 'startsOn' | 'endsOn'>,
  earlier: { readonly id: string } | null,
) {
  const known = (await listTyped(tx, projectId, id)).filter(({ day }) => day <= endsOn);
  const typed = known.map(({ day, side, value, note }): TypedEntry => ({ day, side, value, note }));
  const before = earlier ? await typedBefore(tx, projectId, earlier.id, code) : null;
  const counted = countTyped(typed, { from: startsOn, to: endsOn });
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

/** The numbers of an indicator in a frozen report; null where it did not have it. */
async function typedBefore(tx: Db | Tx, projectId: string, reportId: string, code: string) {
  const content = (await findReport(tx, projectId, reportId))?.report.content;
  if (!content) return null;
  return (JSON.parse(content) as ReportContent).indicators.find((known) => known.code === code)?.typed ?? null;
}
