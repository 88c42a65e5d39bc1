import type { Locale } from './generated/locales.ts';
export type { Locale };

const numbers = new Map<string, Intl.NumberFormat>();
const rules = new Map<string, Intl.PluralRules>();

/** Numbers as the language writes them: 1.234,5 (sl), 1 234,5 (hu), 1,234.5 (en). */
export function n(locale: Locale, value: number): string {
  let format = numbers.get(locale);
  if (!format) numbers.set(locale, (format = new Intl.NumberFormat(locale)));
  return format.format(value);
}

function category(locale: Locale, value: number, type: 'cardinal' | 'ordinal'): Intl.LDMLPluralRule {
  const key = `${locale}/${type}`;
  let rule = rules.get(key);
  if (!rule) rules.set(key, (rule = new Intl.PluralRules(locale, { type })));
  return rule.select(value);
}

/** The plural category of a count: Slovenian has one, two, few and other. */
export const cardinal = (locale: Locale, value: number) => category(locale, value, 'cardinal');

/** The category of a rank: 1st, 2nd, 3rd. */
export const ordinal = (locale: Locale, value: number) => category(locale, value, 'ordinal');
