import type { Locale } from '@sens/messages';

const authority = 'http://publications.europa.eu/resource/authority';

/** Three letters for two (ISO 3166-1), of Europe and what borders on it: the authority tables use the long ones. */
const countries: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AL:ALB AD:AND AT:AUT BA:BIH BE:BEL BG:BGR BY:BLR CH:CHE CY:CYP CZ:CZE DE:DEU DK:DNK EE:EST ES:ESP FI:FIN FR:FRA ' +
    'GB:GBR GE:GEO GR:GRC HR:HRV HU:HUN IE:IRL IS:ISL IT:ITA LI:LIE LT:LTU LU:LUX LV:LVA MC:MCO MD:MDA ME:MNE MK:MKD ' +
    'MT:MLT NL:NLD NO:NOR PL:POL PT:PRT RO:ROU RS:SRB SE:SWE SI:SVN SK:SVK SM:SMR TR:TUR UA:UKR VA:VAT'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const languages: Readonly<Record<Locale, string>> = { sl: 'SLV', hu: 'HUN', en: 'ENG' };

/** A term of a published vocabulary. */
export const concept = (id: string, scheme: string) => ({
  ...{ id, type: 'Concept' },
  inScheme: { id: scheme, type: 'ConceptScheme' },
});

/** @returns null for a country that the table does not hold */
export function countryConcept(code: string | null) {
  const long = code && countries[code];
  return long ? concept(`${authority}/country/${long}`, `${authority}/country`) : null;
}

export const languageConcept = (locale: Locale) =>
  concept(`${authority}/language/${languages[locale]}`, `${authority}/language`);

export const pngConcept = concept(`${authority}/file-type/PNG`, `${authority}/file-type`);

/** A term of the vocabularies of Europass: `eqf`, `credential` and so on. */
export const europassConcept = (vocabulary: string, term: string | number) =>
  concept(`http://data.europa.eu/snb/${vocabulary}/${term}`, `http://data.europa.eu/snb/${vocabulary}/25831c2`);
