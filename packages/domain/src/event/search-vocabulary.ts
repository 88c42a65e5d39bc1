import type { EventKind } from './event.ts';

// Everything here is folded: lower case without accents.

/** Words that say nothing about an event. They are left out of a search unless it has no others. */
export const smallWords: ReadonlySet<string> = new Set(
  [
    [
      'in',
      'na',
      'za',
      'pri',
      'pod',
      'nad',
      'med',
      'ob',
      'od',
      'do',
      'iz',
      'po',
      'ali',
      'ter',
      'kako',
      'kaj',
      'je',
      'so',
    ],
    ['az', 'egy', 'es', 'vagy', 'hogy', 'hogyan', 'mi', 'van', 'meg', 'is'],
    ['the', 'an', 'and', 'or', 'of', 'for', 'to', 'on', 'at', 'by', 'with', 'how', 'what', 'is', 'are'],
  ].flat(),
);

/** What people call the kinds of event, which need not stand in a title. */
export const kindWords: Readonly<Record<EventKind, readonly string[]>> = {
  training: ['usposabljanje', 'izobrazevanje', 'kepzes', 'training'],
  workshop: ['delavnica', 'muhelymunka', 'workshop'],
  study_visit: ['studijski', 'obisk', 'tanulmanyut', 'study', 'visit'],
};

const slovenian = [
  ...['nega', 'nemu', 'nimi', 'nih', 'nim', 'no', 'na', 'ne', 'ni', 'en', 'ega', 'emu', 'imi', 'ih', 'im', 'em'],
  ...['ami', 'ama', 'ema', 'oma', 'ima', 'ah', 'eh', 'am', 'om', 'ov', 'ev', 'ovi', 'ova', 'ove', 'mi', 'ma'],
  ...['ja', 'je', 'ji', 'jo', 'ju', 'ij', 'jem', 'jev', 'jih', 'jami'],
  // The e that comes and goes: sestanek, sestanka; udeleženec, udeleženca.
  ...['ek', 'ka', 'ku', 'ki', 'ke', 'kov', 'kom', 'kih', 'ec', 'ca', 'cu', 'ci', 'ce', 'cev', 'cem', 'cih'],
];
const hungarian = [
  ...['ban', 'ben', 'bol', 'rol', 'tol', 'nak', 'nek', 'val', 'vel', 'hoz', 'hez', 'ert', 'kent', 'kor'],
  ...['ba', 'be', 'ra', 're', 'ig', 'on', 'en', 'at', 'et', 'ot', 'ok', 'ek', 'ak', 'kat', 'ket', 'kot'],
  ...['unk', 'ink', 'aink', 'eink', 'jaink', 'jeink', 'juk', 'uk', 'aik', 'eik', 'jaik', 'jeik', 'ai', 'ei'],
  ...['jai', 'jei', 'ja', 'je', 'am', 'em', 'om', 'ad', 'ed', 'od', 'tok', 'tek'],
];
const english = ['ies', 'ied', 'ing', 'ings', 'ed', 'es', 'ers'];

/** Endings of two letters and more, the longest first. */
export const endings: readonly string[] = [...new Set([...slovenian, ...hungarian, ...english])].sort(
  (one, other) => other.length - one.length,
);

/**
 * Endings of one letter: Slovenian cases, a Hungarian possessive, adjective, plural, accusative and place, an English
 * plural. Consonants end a word only after the sounds that they follow in Hungarian, so that `obisk` keeps its k.
 */
export const shortEnding = /(?:[aeiouy]|(?<=[aeiou])[kn]|(?<=[aeiouylrnsz])t|(?<=[^s])s)$/;

/** Hungarian `-val, -vel` takes on the consonant before it: képzés, képzéssel. */
export const doubledEnding = /(?<=([b-df-hj-np-tv-z]))\1[ae]l$/;
