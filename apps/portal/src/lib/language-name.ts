import { m, type Locale } from '@sens/messages';

/** The name of a language in the language of the page: `hu` is `madžarščina` on a Slovenian page. */
export const languageName = (locale: Locale, code: string): string =>
  new Intl.DisplayNames(m.language_tag(locale), { type: 'language', fallback: 'code' }).of(code) ?? code;

/** The labels of a text in several languages, by field path: `title` and `title.sl`, `title.hu` … */
export const localisedLabels = (
  locale: Locale,
  name: string,
  label: string,
  languages: readonly string[],
): Record<string, string> => ({
  [name]: label,
  ...Object.fromEntries(
    languages.map((language) => [`${name}.${language}`, `${label} (${languageName(locale, language)})`]),
  ),
});
