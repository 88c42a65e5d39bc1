import { m, type Locale } from '@sens/messages';

const names = new Map<Locale, Intl.DisplayNames>();

/** The name of a language in the language of the page: `hu` is `madžarščina` on a Slovenian page. */
export function languageName(locale: Locale, code: string): string {
  let known = names.get(locale);
  // Making one takes longer than rendering the card it is for.
  if (!known) {
    known = new Intl.DisplayNames(m.language_tag(locale), { type: 'language', fallback: 'code' });
    names.set(locale, known);
  }
  return known.of(code) ?? code;
}

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
