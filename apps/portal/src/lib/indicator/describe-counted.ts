import { formatRegion, m, type Locale } from '@sens/messages';
import { dimensions, wordOf, type RegionNames } from './breakdown.ts';
import { periodName } from './describe-filter.ts';
import type { ReportingPeriod } from './filter.ts';
import type { CountedFilter } from './target-hrefs.ts';

/** Which rows a filter asks for, in words. */
export function describeCounted(
  locale: Locale,
  filter: CountedFilter,
  periods: readonly ReportingPeriod[],
  regions: RegionNames,
): string {
  const period = periods.find(({ position }) => position === filter.period);
  const parts = [
    period && periodName(locale, period),
    period && filter.cumulative && m.targets_column(locale, { column: 'cumulative' }),
    filter.side && formatRegion(locale, filter.side),
    ...dimensions.map((dimension) => {
      const value = filter[dimension];
      return value && `${m.targets_dimension(locale, { dimension })}: ${wordOf(locale, dimension, value, regions)}`;
    }),
    filter.eventId && m.export_event(locale),
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.join(' · ') || m.indicators_rows_all(locale);
}
