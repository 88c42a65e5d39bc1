import { m, type Locale } from '@sens/messages';

/** The name of a language in the language of the page: `hu` is `madžarščina` on a Slovenian page. */
export const languageName = (locale: Locale, code: string): string =>
  new Intl.DisplayNames(m.language_tag(locale), { type: 'language', fallback: 'code' }).of(code) ?? code;
