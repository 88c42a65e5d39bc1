import type { Localised } from '../../shared/localise.ts';
import { rule, type IndicatorDefinition } from '../definition.ts';

const source = {
  sl: 'Uredba (EU) 2021/1057, Priloga I: skupni kazalniki ESS+',
  hu: 'Az (EU) 2021/1057 rendelet I. melléklete: az ESZA+ közös mutatói',
  en: 'Regulation (EU) 2021/1057, Annex I: common indicators of the ESF+',
};

const explanation = {
  sl: 'Za ta kazalnik so potrebni podatki, po katerih ob prijavi ne sprašujemo. Vodja projekta vrednost vpiše za vsako obdobje in navede vir.',
  hu: 'Ehhez a mutatóhoz olyan adatok kellenek, amelyeket a jelentkezéskor nem kérünk. Az értéket a projektvezető írja be időszakonként, a forrás megjelölésével.',
  en: 'This indicator needs data that people are not asked for when they register. The project manager types the value in for each period and says where it comes from.',
};

const names: readonly (readonly [code: string, name: Localised])[] = [
  [
    'EECO02',
    {
      sl: 'Brezposelni, tudi dolgotrajno',
      hu: 'Munkanélküliek, a tartós munkanélkülieket is beleértve',
      en: 'Unemployed, including long-term unemployed',
    },
  ],
  ['EECO03', { sl: 'Dolgotrajno brezposelni', hu: 'Tartós munkanélküliek', en: 'Long-term unemployed' }],
  ['EECO04', { sl: 'Neaktivni', hu: 'Inaktívak', en: 'Inactive' }],
  [
    'EECO05',
    {
      sl: 'Zaposleni, tudi samozaposleni',
      hu: 'Foglalkoztatottak, az önfoglalkoztatókat is beleértve',
      en: 'Employed, including self-employed',
    },
  ],
  [
    'EECO09',
    {
      sl: 'Z nižjo sekundarno izobrazbo ali manj (ISCED 0–2)',
      hu: 'Legfeljebb alsó középfokú végzettségűek (ISCED 0–2)',
      en: 'With lower secondary education or less (ISCED 0–2)',
    },
  ],
  [
    'EECO10',
    {
      sl: 'Z višjo sekundarno (ISCED 3) ali posekundarno izobrazbo (ISCED 4)',
      hu: 'Felső középfokú (ISCED 3) vagy posztszekunder végzettségűek (ISCED 4)',
      en: 'With upper secondary (ISCED 3) or post-secondary education (ISCED 4)',
    },
  ],
  [
    'EECO11',
    {
      sl: 'S terciarno izobrazbo (ISCED 5–8)',
      hu: 'Felsőfokú végzettségűek (ISCED 5–8)',
      en: 'With tertiary education (ISCED 5–8)',
    },
  ],
  [
    'EECO12',
    {
      sl: 'Udeleženke in udeleženci z invalidnostmi',
      hu: 'Fogyatékossággal élő résztvevők',
      en: 'Participants with disabilities',
    },
  ],
  [
    'EECO13',
    { sl: 'Državljani tretjih držav', hu: 'Harmadik országbeli állampolgárok', en: 'Third-country nationals' },
  ],
  [
    'EECO14',
    {
      sl: 'Udeleženke in udeleženci tujega rodu',
      hu: 'Külföldi hátterű résztvevők',
      en: 'Participants with a foreign background',
    },
  ],
  [
    'EECO15',
    {
      sl: 'Manjšine, tudi marginalizirane skupnosti, kot so Romi',
      hu: 'Kisebbségek, a marginalizált közösségeket, például a romákat is beleértve',
      en: 'Minorities, including marginalised communities such as Roma people',
    },
  ],
  [
    'EECO16',
    {
      sl: 'Brezdomci ali osebe, ki jih je prizadela stanovanjska izključenost',
      hu: 'Hajléktalanok vagy lakhatási kirekesztettséggel érintettek',
      en: 'Homeless or affected by housing exclusion',
    },
  ],
  [
    'EECO17',
    {
      sl: 'Udeleženke in udeleženci s podeželja',
      hu: 'Vidéki térségekből származó résztvevők',
      en: 'Participants from rural areas',
    },
  ],
  [
    'EECO18',
    {
      sl: 'Podprte javne uprave ali javne službe',
      hu: 'Támogatott közigazgatási szervek vagy közszolgáltatók',
      en: 'Supported public administrations or public services',
    },
  ],
  [
    'EECO19',
    {
      sl: 'Podprta mikro, mala in srednja podjetja, tudi zadruge in socialna podjetja',
      hu: 'Támogatott mikro-, kis- és középvállalkozások, a szövetkezeteket és a társadalmi vállalkozásokat is beleértve',
      en: 'Supported micro, small and medium-sized enterprises, including cooperative and social enterprises',
    },
  ],
  [
    'EECR01',
    {
      sl: 'Udeleženke in udeleženci, ki ob izhodu iščejo zaposlitev',
      hu: 'A kilépéskor álláskereső résztvevők',
      en: 'Participants engaged in job searching upon leaving',
    },
  ],
  [
    'EECR02',
    {
      sl: 'Udeleženke in udeleženci, ki se ob izhodu izobražujejo ali usposabljajo',
      hu: 'A kilépéskor oktatásban vagy képzésben részt vevők',
      en: 'Participants in education or training upon leaving',
    },
  ],
  [
    'EECR03',
    {
      sl: 'Udeleženke in udeleženci, ki ob izhodu pridobijo kvalifikacijo',
      hu: 'A kilépéskor képesítést szerző résztvevők',
      en: 'Participants gaining a qualification upon leaving',
    },
  ],
  [
    'EECR04',
    {
      sl: 'Udeleženke in udeleženci, ki so ob izhodu zaposleni ali samozaposleni',
      hu: 'A kilépéskor foglalkoztatott vagy önfoglalkoztató résztvevők',
      en: 'Participants in employment, including self-employment, upon leaving',
    },
  ],
  [
    'EECR05',
    {
      sl: 'Udeleženke in udeleženci, ki so šest mesecev po izhodu zaposleni ali samozaposleni',
      hu: 'A kilépés után hat hónappal foglalkoztatott vagy önfoglalkoztató résztvevők',
      en: 'Participants in employment, including self-employment, six months after leaving',
    },
  ],
  [
    'EECR06',
    {
      sl: 'Udeleženke in udeleženci z boljšim položajem na trgu dela šest mesecev po izhodu',
      hu: 'A kilépés után hat hónappal jobb munkaerőpiaci helyzetben lévő résztvevők',
      en: 'Participants with an improved labour market situation six months after leaving',
    },
  ],
];

/**
 * Common indicators of the ESF+ that ask for employment, education, special categories of data, or how people fare after
 * leaving. A project must first have a ground to ask for these; the suite does not, and their values are typed in.
 */
export const esfPlusTyped: readonly IndicatorDefinition[] = names.map(([code, name]) => ({
  ...{ code, version: 1, framework: 'esf_plus', name, explanation, source },
  rule: rule({ unit: 'typed' }),
}));
