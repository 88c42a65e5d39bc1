import type { CountingRule } from '../counting-rule.ts';
import { rule, type IndicatorDefinition } from '../definition.ts';

const source = {
  sl: 'Uredba (EU) 2021/1057, Priloga I: skupni kazalniki ESS+',
  hu: 'Az (EU) 2021/1057 rendelet I. melléklete: az ESZA+ közös mutatói',
  en: 'Regulation (EU) 2021/1057, Annex I: common indicators of the ESF+',
};

const ofAge = (ageBand: CountingRule['ageBands'][number]): CountingRule =>
  rule({ unit: 'participants', ageBands: [ageBand], wants: ['gender', 'ageBand'] });

const byAge = {
  sl: 'Šteje starost ob prvi udeležbi. Kdor ni navedel letnice rojstva, šteje samo pri EECO01.',
  hu: 'Az első részvételkori életkor számít. Aki nem adta meg a születési évét, csak az EECO01 mutatónál számít.',
  en: 'The age at the first participation counts. Whoever gave no year of birth counts for EECO01 alone.',
};

/**
 * Common output indicators of the ESF+ that follow from what people say when they register. The others are typed
 * in: see `esf-plus-typed.ts`.
 */
export const esfPlus: readonly IndicatorDefinition[] = [
  {
    ...{ code: 'EECO01', version: 1, framework: 'esf_plus', source },
    name: {
      sl: 'Udeleženke in udeleženci skupaj',
      hu: 'Résztvevők összesen',
      en: 'Total number of participants',
    },
    explanation: {
      sl: 'Vsaka oseba šteje enkrat, na dan prve udeležbe, tudi če kakšen podatek manjka. Ponovni vstop ne šteje.',
      hu: 'Minden személy egyszer számít, az első részvétel napján, akkor is, ha valamelyik adata hiányzik. Az újbóli belépés nem számít.',
      en: 'Each person counts once, on the day of their first participation, even where something is not known of them. Coming again does not count.',
    },
    rule: rule({ unit: 'participants', wants: ['gender', 'ageBand'] }),
  },
  {
    ...{ code: 'EECO06', version: 1, framework: 'esf_plus', source, explanation: byAge, rule: ofAge('under_18') },
    name: { sl: 'Otroci, mlajši od 18 let', hu: '18 év alatti gyermekek', en: 'Children below 18 years of age' },
  },
  {
    ...{ code: 'EECO07', version: 1, framework: 'esf_plus', source, explanation: byAge, rule: ofAge('18_29') },
    name: { sl: 'Mladi, stari od 18 do 29 let', hu: '18–29 éves fiatalok', en: 'Young people aged 18 to 29' },
  },
  {
    ...{ code: 'EECO08', version: 1, framework: 'esf_plus', source, explanation: byAge, rule: ofAge('55_plus') },
    name: {
      sl: 'Udeleženke in udeleženci, stari 55 let ali več',
      hu: '55 éves és idősebb résztvevők',
      en: 'Participants aged 55 and more',
    },
  },
];
