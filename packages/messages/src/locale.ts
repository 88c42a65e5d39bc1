import { locales, type Locale } from './generated/locales.ts';

export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}

/**
 * The language to answer in for an Accept-Language header (RFC 9110, section 12.5.4): the reader's most wanted
 * language that we have, else English.
 */
export function negotiateLocale(acceptLanguage: string | null | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 1000)
    .split(',')
    .map((item) => {
      const [range = '', ...params] = item.trim().toLowerCase().split(';');
      const weight = params.map((param) => /^\s*q=([0-9.]+)/.exec(param)?.[1]).find(Boolean);
      return { language: range.trim().split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) if (isLocale(language)) return language;
  return 'en';
}

/** A stored language code as one of ours: people's languages outlive the languages a server is built with. */
export function toLocale(language: string): Locale {
  return isLocale(language) ? language : 'en';
}
