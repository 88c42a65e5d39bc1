import { foldText } from '../../participant/normalise-name.ts';

/**
 * A time as a log has it: an instant, what a clock on a wall showed (`2026-11-23T09:02:11`), or its hour alone
 * (`09:02:11`).
 */
export type LogTime =
  | { readonly kind: 'instant'; readonly at: Date }
  | { readonly kind: 'wall'; readonly local: string }
  | { readonly kind: 'hour'; readonly hour: string };

/** How dates with slashes are to be read; the other notations say it themselves. */
export type DateOrder = 'month_first' | 'day_first';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const clock = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?/;
const halfOfDay = /(?<=^|[\s\d,])(a\.?m\.?|p\.?m\.?|de\.?|du\.?|dop\.?|pop\.?)(?=$|[\s,])/;
const zone = /(?<=:\d{2}(?:[.,]\d{1,9})?(?: [ap]m)?)\s*(z|utc|gmt|(?:utc|gmt)?[+-]\d{2}:?\d{2})$/;
const yearFirst = /(?<!\d)(\d{4})[-./]\s?(\d{1,2})[-./]\s?(\d{1,2})\.?(?!\d)/;
const yearLast = /(?<!\d)(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)\.?/;
const monthNamed = /([a-z]{3,9})\.? (\d{1,2}),? (\d{4})/;
const dayNamed = /(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})/;

/**
 * Reads a time as Zoom, Teams, Meet and BigBlueButton write it, in ISO 8601, with twelve hours, or as Slovenian and
 * Hungarian Windows write it.
 *
 * @returns null when it is no time of a day, or one that does not exist
 */
export function readLogTime(text: string, order: DateOrder): LogTime | null {
  let rest = foldText(text.slice(0, 100)).replace(/(\d)t(\d)/, '$1 $2');
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  const offset = take(zone)?.[1];
  const time = take(clock);
  const half = take(halfOfDay)?.[1];
  const day = takeDate(take, order);
  if (!time || day === 'impossible' || rest.replace(/[\s,]|\b(?:ob|at)\b/g, '') !== '') return null;
  const hour = hourOf(time, half);
  if (hour === null) return null;
  if (day === null) return offset === undefined ? { kind: 'hour', hour } : null;
  const local = `${day}T${hour}`;
  if (offset === undefined) return { kind: 'wall', local };
  const at = new Date(`${local}${isoOffset(offset)}`);
  return Number.isNaN(at.getTime()) ? null : { kind: 'instant', at };
}

/** `utc+0100` is `+01:00`. */
const isoOffset = (offset: string): string =>
  /^(?:z|utc|gmt)$/.test(offset) ? 'Z' : offset.replace(/^(?:utc|gmt)/, '').replace(/(\d{2}):?(\d{2})$/, '$1:$2');

function hourOf([, hours = '', minutes = '', seconds = '00']: RegExpExecArray, half?: string): string | null {
  const afternoon = half !== undefined && /^(?:p\.?m|du|pop)/.test(half);
  const shown = Number(hours);
  if (half !== undefined && (shown < 1 || shown > 12)) return null;
  const hour = half === undefined ? shown : (shown % 12) + (afternoon ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return [String(hour).padStart(2, '0'), minutes, seconds].join(':');
}

/** The date as `2026-11-23`; null where there is none. */
function takeDate(take: (pattern: RegExp) => RegExpExecArray | null, order: DateOrder): string | null {
  const iso = take(yearFirst);
  if (iso) return date(iso[1]!, iso[2]!, iso[3]!);
  const numbers = take(yearLast);
  if (numbers) {
    const [, one = '', mark, two = '', year = ''] = numbers;
    const dayFirst = mark === '.' || Number(one) > 12 || (order === 'day_first' && Number(two) <= 12);
    const full = year.length === 2 ? `20${year}` : year;
    return dayFirst ? date(full, two, one) : date(full, one, two);
  }
  const named = take(monthNamed);
  if (named) return date(named[3]!, monthOf(named[1]!), named[2]!);
  const other = take(dayNamed);
  return other ? date(other[3]!, monthOf(other[2]!), other[1]!) : null;
}

const monthOf = (name: string): string => String(months.indexOf(name.slice(0, 3)) + 1);

function date(year: string, month: string, day: string): string {
  const text = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const at = new Date(`${text}T00:00:00Z`);
  // 30 February, or a month without a name.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : 'impossible';
}
