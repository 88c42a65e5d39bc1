// No schema here: pages that only show texts must not load the schema library.

/** A text in the content languages of its project, by BCP 47 language code: `{ "sl": "Delavnica", "hu": "Műhelymunka" }`. */
export type Localised = Readonly<Record<string, string>>;

/**
 * The text in the wanted language, else in the first of the other languages that has one.
 * Whoever shows the result in a page of another language should mark it with `languageOf`.
 */
export function localise(text: Localised, wanted: string): string {
  return text[languageOf(text, wanted)] ?? '';
}

/** The language in which `localise` answers: the wanted one where it is there, else the first that is. */
export function languageOf(text: Localised, wanted: string): string {
  if (text[wanted]?.trim()) return wanted;
  return Object.keys(text).find((language) => text[language]?.trim()) ?? wanted;
}

/** The languages of a project in which a text is still missing, in the project's order. */
export function missingLanguages(text: Localised, languages: readonly string[]): string[] {
  return languages.filter((language) => !text[language]?.trim());
}
