import * as m from './generated/messages.ts';
import type { Locale } from './generated/locales.ts';

/** Making an Intl formatter is far dearer than using one, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${timeZone}|${JSON.stringify(options)}`;
  let format = formatters.get(key);
  if (!format)
    formatters.set(key, (format = new Intl.DateTimeFormat(m.language_tag(locale), { ...options, timeZone })));
  return format;
}

const dateOptions = (locale: Locale): Intl.DateTimeFormatOptions => {
  const style = m.language_month_style(locale) as 'numeric' | '2-digit' | 'long';
  return { year: 'numeric', month: style, day: style === '2-digit' ? '2-digit' : 'numeric' };
};

/** An instant (ISO 8601 text or Date) or a calendar date (`2026-11-23`). */
export type Moment = string | Date;

/** A calendar date has no zone of its own; it is read and shown in UTC so that it stays the same day. */
function read(moment: Moment, timeZone: string): [Date, string] {
  if (typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment)) return [new Date(moment), 'UTC'];
  return [new Date(moment), timeZone];
}

/** `23. 11. 2026`, `2026. 11. 23.`, `23 November 2026`. */
export function formatDate(locale: Locale, moment: Moment, timeZone = 'UTC'): string {
  const [date, zone] = read(moment, timeZone);
  return formatter(locale, zone, dateOptions(locale)).format(date);
}

/** The date with its weekday: `ponedeljek, 23. 11. 2026`. */
export function formatDay(locale: Locale, moment: Moment, timeZone = 'UTC'): string {
  const [date, zone] = read(moment, timeZone);
  return formatter(locale, zone, { weekday: 'long', ...dateOptions(locale) }).format(date);
}

/** The weekday alone, short: `pon.`, `H`, `Mon`. */
export function formatWeekday(locale: Locale, moment: Moment, timeZone = 'UTC'): string {
  const [date, zone] = read(moment, timeZone);
  return formatter(locale, zone, { weekday: 'short' }).format(date);
}

/** What engines tell about the weeks of a language, some as a method, older ones as a property, some not at all. */
interface WeekTeller {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** The day on which the language's weeks begin, 1 for Monday to 7 for Sunday; Monday (ISO 8601) where nothing tells. */
export function firstWeekday(locale: Locale): number {
  const tag: Intl.Locale & WeekTeller = new Intl.Locale(m.language_tag(locale));
  return (tag.getWeekInfo?.() ?? tag.weekInfo)?.firstDay ?? 1;
}

/** The month and year: `november 2026`, `2026. november`, `November 2026`. */
export function formatMonth(locale: Locale, moment: Moment, timeZone = 'UTC'): string {
  const [date, zone] = read(moment, timeZone);
  return formatter(locale, zone, { month: 'long', year: 'numeric' }).format(date);
}

/** `09:30`, always with 24 hours. */
export function formatTime(locale: Locale, moment: Moment, timeZone = 'UTC'): string {
  const [date, zone] = read(moment, timeZone);
  return formatter(locale, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date);
}

export function formatDateTime(locale: Locale, moment: Moment, timeZone = 'UTC'): string {
  return `${formatDate(locale, moment, timeZone)} ${formatTime(locale, moment, timeZone)}`;
}

/**
 * From one day to another; what both have in common stands once: `7.–8. 12. 2026`, `2026. 12. 07–08.`,
 * `7 – 8 December 2026`.
 */
export function formatDateRange(locale: Locale, from: Moment, to: Moment, timeZone = 'UTC'): string {
  const [first, zone] = read(from, timeZone);
  const [last] = read(to, timeZone);
  const range = formatter(locale, zone, dateOptions(locale)).formatRange(first, last);
  // Versions of ICU differ in their thin spaces; fonts for print lack some of them.
  return range.replace(/[\u2009\u202f]/g, ' ');
}

const numberFormatters = new Map<string, Intl.NumberFormat>();

function numberFormatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}|${JSON.stringify(options)}`;
  let format = numberFormatters.get(key);
  if (!format) numberFormatters.set(key, (format = new Intl.NumberFormat(m.language_tag(locale), options)));
  return format;
}

export const formatNumber = (locale: Locale, value: number): string =>
  numberFormatter(locale, { maximumFractionDigits: 2 }).format(value);

/** Money from hundredths of a currency (ISO 4217), exact to the last: `1.234,50 €`, `€1,234.50`. */
export function formatMoney(locale: Locale, hundredths: number, currency: string): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return numberFormatter(locale, { style: 'currency', currency, ...digits }).format(hundredths / 100);
}

/** The same without the currency and without marks between thousands, as a field shows what was typed: `1234,50`. */
export const formatAmount = (locale: Locale, hundredths: number): string =>
  numberFormatter(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false }).format(
    hundredths / 100,
  );

/** A share from 0 to 1 as whole percent. */
export const formatPercent = (locale: Locale, share: number): string =>
  numberFormatter(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** Minutes as hours: 90 is `1,5`. */
export const formatHours = (locale: Locale, minutes: number): string => formatNumber(locale, minutes / 60);

const regionNames = new Map<Locale, Intl.DisplayNames>();

/** The name of a country or another region by its ISO 3166 code, in the language of the page. */
export function formatRegion(locale: Locale, code: string): string {
  let names = regionNames.get(locale);
  if (!names) {
    names = new Intl.DisplayNames(m.language_tag(locale), { type: 'region', fallback: 'code' });
    regionNames.set(locale, names);
  }
  return names.of(code) ?? code;
}

/** A person's name in the order the language uses: Hungarian puts the family name first. */
export function personName(locale: Locale, person: { givenName: string; familyName: string }): string {
  const { givenName, familyName } = person;
  const parts = m.language_name_order(locale) === 'family_first' ? [familyName, givenName] : [givenName, familyName];
  return parts.filter(Boolean).join(' ');
}

const collators = new Map<Locale, Intl.Collator>();

/** Compares texts as the language sorts them: č after c, ö after o, digits by value. */
export function compareText(locale: Locale, a: string, b: string): number {
  let collator = collators.get(locale);
  if (!collator) collators.set(locale, (collator = new Intl.Collator(m.language_tag(locale), { numeric: true })));
  return collator.compare(a, b);
}

/** What separates columns in the CSV files that a spreadsheet program of this language opens by itself. */
export const csvSeparator = (locale: Locale): ',' | ';' => (m.language_csv_separator(locale) === ';' ? ';' : ',');
