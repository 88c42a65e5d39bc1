import type { ExportFilter } from '@sens/domain/export';
import { formatDate, m, type Locale } from '@sens/messages';

/** What an export was narrowed to, in words; none where it holds everything. */
export function narrowedTo(locale: Locale, { from, to, period, code }: ExportFilter): string[] {
  const days = [from && formatDate(locale, from), to && formatDate(locale, to)] as const;
  return [
    ...(period === undefined ? [] : [m.exports_of_period(locale, { number: period })]),
    ...(code === undefined ? [] : [code]),
    ...(days[0] && days[1] ? [m.exports_days_between(locale, { from: days[0], to: days[1] })] : []),
    ...(days[0] && !days[1] ? [m.exports_days_from(locale, { from: days[0] })] : []),
    ...(!days[0] && days[1] ? [m.exports_days_to(locale, { to: days[1] })] : []),
  ];
}
