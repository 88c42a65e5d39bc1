import type { Count, ParticipationFilter } from '@sens/domain/indicator';
import type { Locale } from '@sens/messages';
import { path } from '#lib/paths.ts';
import type { IndicatorFilter } from './filter.ts';

type Value = string | number | true | undefined;

/** The query of an address, in a fixed order, so that the same filter always has the same address. */
function query(values: Readonly<Record<string, Value>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, value === true ? 'on' : String(value)]));
  return text.size > 0 ? `?${text}` : '';
}

/** The filter's part of an address; the names are those of the form's fields. */
const ofFilter = ({ period, from, to, kind, joint }: IndicatorFilter) =>
  period === undefined ? { from, to, kind, joint } : { period, kind, joint };

/** Where somebody is: the language and the project's part of the address. */
export interface Place {
  readonly locale: Locale;
  readonly project: string;
}

/** The numbers of a filter. They show every side, so the side is left out. */
export const indicatorsHref = ({ locale, project }: Place, filter: IndicatorFilter): string =>
  path(locale, 'manage', project, 'indicators') + query(ofFilter(filter));

/** Where a page of rows goes on. */
export interface LedgerKey {
  readonly firstDay: string;
  readonly eventId: string;
  readonly participantId: string;
}

/**
 * The rows behind a number.
 *
 * @param after the last row of the page before
 */
export const rowsHref = (
  { locale, project }: Place,
  filter: IndicatorFilter,
  count: Count,
  after: LedgerKey | null = null,
): string =>
  path(locale, 'manage', project, 'indicators', 'rows') +
  query({
    count,
    ...ofFilter(filter),
    side: filter.side,
    after: after ? [after.firstDay, after.eventId, after.participantId].join('_') : undefined,
  });

/** The file with the rows behind a number, in the words of a language. */
export function exportHref(
  { locale, projectId }: { readonly locale: Locale; readonly projectId: string },
  { from, to, kind, joint, side }: ParticipationFilter,
  count: Count,
  format: 'csv' | 'xlsx',
): string {
  const asked = query({ count, from, to, kind, joint: joint || undefined, side, locale });
  return `/api/projects/${encodeURIComponent(projectId)}/participations.${format}${asked}`;
}
