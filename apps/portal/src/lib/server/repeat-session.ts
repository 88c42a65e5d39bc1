import { instantOf, localTimeOf, repeatWeekly } from '@sens/domain/event';
import { errorText, m, type Locale } from '@sens/messages';
import type { FormValues } from '#lib/form.ts';
import { timeZonesOf } from './time-zones.ts';

/** As many as the schema of an event takes. */
export const mostSessions = 100;
const mostWeeks = 52;

type Repeated =
  | { readonly values: FormValues; readonly rows: number; readonly repeated: number }
  | { readonly issues: Readonly<Record<string, string>> };

/**
 * Adds rows to the form of an event: the chosen session week by week, at the same hours on the clock of its place.
 *
 * @param values what was posted; `repeatRow` says which row, `repeatTimes` how many more times
 * @param rows how many rows the form has
 */
export function repeatSession(locale: Locale, values: FormValues, rows: number): Repeated {
  const textOf = (name: string): string => {
    const value = values[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const row = Math.min(Number(textOf('repeatRow')) || 0, rows - 1);
  const times = Number(textOf('repeatTimes'));
  const most = Math.min(mostWeeks, mostSessions - rows);
  if (!Number.isInteger(times) || times < 1) {
    return { issues: { repeatTimes: errorText(locale, 'field.too_small', { min: 1 }) } };
  }
  if (times > most) return { issues: { repeatTimes: errorText(locale, 'field.too_big', { max: most }) } };

  const timeZone =
    textOf(`sessions.${row}.timeZone`) || textOf('timeZone') || (timeZonesOf(textOf('side'))[0] ?? 'UTC');
  const instantAt = (name: string) => {
    const local = `${textOf(`sessions.${row}.day`)}T${textOf(`sessions.${row}.${name}`)}`;
    const typed = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) && !Number.isNaN(Date.parse(`${local}Z`));
    return typed ? instantOf(local, timeZone) : null;
  };
  const [startsAt, endsAt] = [instantAt('from'), instantAt('to')];
  if (!startsAt || !endsAt)
    return { issues: { [`sessions.${row}.day`]: m.manage_event_edit_repeat_incomplete(locale) } };

  const copied = Object.entries(values).filter(
    ([name]) => name.startsWith(`sessions.${row}.`) && !/\.(id|remove)$/.test(name),
  );
  const added = repeatWeekly({ startsAt, endsAt }, times, timeZone).flatMap((span, index) => {
    const target = `sessions.${rows + index}.`;
    const [start, end] = [localTimeOf(span.startsAt, timeZone), localTimeOf(span.endsAt, timeZone)];
    return [
      ...copied.map(([name, value]) => [name.replace(`sessions.${row}.`, target), value] as const),
      [`${target}day`, start.slice(0, 10)] as const,
      [`${target}from`, start.slice(11, 16)] as const,
      [`${target}to`, end.slice(11, 16)] as const,
    ];
  });
  return {
    values: { ...values, ...Object.fromEntries(added), repeatTimes: '' },
    rows: rows + times,
    repeated: times,
  };
}
