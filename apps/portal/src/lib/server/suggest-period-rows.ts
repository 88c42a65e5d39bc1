import { calendarDate } from '@sens/domain';
import { suggestPeriods, type Period } from '@sens/domain/project';
import type { FormValues } from '#lib/form.ts';

const group = 'reportingPeriods.';

/**
 * Puts the suggested reporting periods into a form when its duration is new. Periods that somebody has changed stay;
 * `suggestedFor` remembers the duration that the others were suggested for.
 */
export function suggestPeriodRows(values: FormValues, { startsOn, endsOn }: Period): FormValues {
  const suggestedFor = `${startsOn}/${endsOn}`;
  const before = String(values['suggestedFor'] ?? '');
  if (before === suggestedFor) return values;
  const isPeriod = ([name]: [string, unknown]) => name.startsWith(group);
  const typed = Object.entries(values).filter(isPeriod);
  const touched = filled(typed) !== filled(Object.entries(periodRows(...splitDuration(before))));
  if (touched) return { ...values, suggestedFor };
  const others = Object.entries(values).filter((entry) => !isPeriod(entry));
  return { ...Object.fromEntries(others), suggestedFor, ...periodRows(startsOn, endsOn) };
}

function periodRows(startsOn = '', endsOn = ''): Record<string, string> {
  const isDate = (text: string) => calendarDate.safeParse(text).success;
  const periods = isDate(startsOn) && isDate(endsOn) ? suggestPeriods(startsOn, endsOn) : [];
  const fields = periods.flatMap((period, index) => [
    [`${group}${index}.startsOn`, period.startsOn],
    [`${group}${index}.endsOn`, period.endsOn],
  ]);
  return Object.fromEntries(fields) as Record<string, string>;
}

const splitDuration = (duration: string): string[] => duration.split('/');

/** What was filled in, as a text to compare. */
const filled = (entries: readonly [string, unknown][]): string =>
  JSON.stringify(entries.filter(([, value]) => value !== '').sort(([one], [other]) => one.localeCompare(other)));
