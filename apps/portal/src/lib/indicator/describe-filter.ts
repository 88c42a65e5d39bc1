import { formatDate, formatDateRange, formatRegion, m, type Locale } from '@sens/messages';
import type { IndicatorFilter, ReportingPeriod } from './filter.ts';

/** `Period 2: 1 September 2025 – 28 February 2026` */
export const periodName = (locale: Locale, { position, startsOn, endsOn }: ReportingPeriod): string =>
  m.indicators_period_name(locale, { number: position, dates: formatDateRange(locale, startsOn, endsOn) });

/** What a filter lets through, in words; `everything` for an empty one. */
export function describeFilter(locale: Locale, filter: IndicatorFilter, periods: readonly ReportingPeriod[]): string {
  const parts = [
    daysText(locale, filter, periods),
    filter.kind && m.event_kind(locale, { kind: filter.kind }),
    filter.joint && m.indicators_joint(locale),
    filter.side && formatRegion(locale, filter.side),
  ].filter((part) => typeof part === 'string');
  return parts.join(' · ') || m.indicators_rows_all(locale);
}

function daysText(
  locale: Locale,
  { period: number, from, to }: IndicatorFilter,
  periods: readonly ReportingPeriod[],
): string | undefined {
  const period = periods.find(({ position }) => position === number);
  if (period) return periodName(locale, period);
  if (from && to) return formatDateRange(locale, from, to);
  if (from) return m.indicators_from_day(locale, { date: formatDate(locale, from) });
  if (to) return m.indicators_to_day(locale, { date: formatDate(locale, to) });
  return undefined;
}
