import { contentLanguageCodes, countryCodes } from '@sens/domain/project';
import { compareText, locales, m, type Locale } from '@sens/messages';
import type { Option } from '#lib/components/options.ts';
import { languageName } from '#lib/language-name.ts';

const countriesOf = new Map<Locale, readonly Option[]>();

/** Every country, sorted in the language of the page. Made once: browsers may know other names. */
export function countryOptions(locale: Locale): readonly Option[] {
  let countries = countriesOf.get(locale);
  if (!countries) {
    const names = new Intl.DisplayNames(m.language_tag(locale), { type: 'region', fallback: 'code' });
    countries = sorted(
      locale,
      countryCodes.map((value) => ({ value, label: names.of(value) ?? value })),
    );
    countriesOf.set(locale, countries);
  }
  return countries;
}

/** The languages of the suite first, because people read its pages in them; then all others. */
export function contentLanguageOptions(locale: Locale): { usual: readonly Option[]; more: readonly Option[] } {
  const options = sorted(
    locale,
    contentLanguageCodes.map((value) => ({ value, label: languageName(locale, value) })),
  );
  const isUsual = ({ value }: Option) => locales.some((known) => known === value);
  return { usual: options.filter(isUsual), more: options.filter((option) => !isUsual(option)) };
}

const sorted = (locale: Locale, options: readonly Option[]): Option[] =>
  options.toSorted((one, other) => compareText(locale, one.label, other.label));
