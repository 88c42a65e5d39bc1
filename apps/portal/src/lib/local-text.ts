import { languageOf, localise, type Localised } from '@sens/domain';

/** A text ready to be shown, and its language where that is not the page's: `<p lang={text.lang}>{text.text}</p>`. */
export interface LocalText {
  readonly text: string;
  readonly lang?: string;
}

/** A translated text in the page's language, else in one that it has. Sending one language keeps pages small. */
export function localText(text: Localised, wanted: string): LocalText {
  const lang = languageOf(text, wanted);
  return lang === wanted ? { text: localise(text, wanted) } : { text: localise(text, wanted), lang };
}
