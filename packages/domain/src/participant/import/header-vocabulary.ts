import type { ListLanguage } from './list-language.ts';
import type { ParticipantField } from './participant-field.ts';

/**
 * Headings as offices write them, folded. A phrase is the whole heading (apart from filler words) unless it carries a
 * star; then it is enough that each of its words, or stems before a star, occurs. `ignored` keeps columns out that
 * share words with a field: a place of birth is no place, a mother's name no name.
 */
type Vocabulary = Readonly<Record<ParticipantField | 'ignored', Readonly<Record<ListLanguage, readonly string[]>>>>;

export const headerVocabulary: Vocabulary = {
  givenName: {
    sl: ['ime', 'osebno ime'],
    hu: ['keresztnev*', 'utonev*', 'kereszt nev'],
    en: ['first name*', 'given name*', 'forename*'],
  },
  familyName: {
    sl: ['priimek*', 'druzinsko ime'],
    hu: ['vezeteknev*', 'csaladi nev*', 'csaladnev*'],
    en: ['surname*', 'last name*', 'family name*'],
  },
  fullName: {
    sl: ['ime* priimek*', 'udelezenec', 'udelezenka', 'udelezenec ka', 'polno ime', 'prijavljeni'],
    hu: ['nev', 'neve', 'teljes nev*', 'vezetek* kereszt*', 'csaladi uto*', 'vezetek* uto*', 'resztvevo'],
    en: ['name', 'full name*', 'name surname*', 'first last name*', 'first* surname*', 'participant', 'attendee'],
  },
  gender: { sl: ['spol*'], hu: ['nem', 'neme'], en: ['gender*', 'sex', 'm f'] },
  birth: {
    sl: ['rojen*', 'rojst*', 'letnik*'],
    hu: ['szulet*', 'szul*'],
    en: ['birth*', 'born*', 'dob', 'date birth*', 'year birth*'],
  },
  email: {
    sl: ['e post*', 'epost*', 'elektronsk* post*', 'elektronsk* naslov*', 'mail*'],
    hu: ['drotposta*', 'emil', 'e mail* cim*', 'email* cim*', 'villanyposta*'],
    en: ['e mail*', 'email*'],
  },
  phone: {
    sl: ['telefon*', 'tel', 'tel st', 'gsm*', 'mobi*', 'kontaktna stevilka*'],
    hu: ['telefon*', 'tel', 'tel szam', 'mobil*'],
    en: ['phone*', 'telephone*', 'mobile*', 'cell'],
  },
  organisation: {
    sl: ['organizacij*', 'ustanova', 'podjetje*', 'zavod', 'delodajal*', 'institucij*', 'drustvo'],
    hu: [
      'szervezet*',
      'munkahely*',
      'intezmeny*',
      'ceg',
      'cegnev',
      'ceg* nev*',
      'kepviselt szervezet*',
      'szervezet* nev*',
    ],
    en: ['organisation*', 'organization*', 'company*', 'employer*', 'institution*', 'affiliation'],
  },
  organisationKind: {
    sl: ['vrsta organizacij*', 'tip organizacij*', 'oblika organizacij*', 'pravn* oblik*', 'vrsta ustanov*'],
    hu: ['szervezet* tipus*', 'szervezet* forma*', 'jogi form*', 'intezmeny* tipus*', 'szervezeti forma*'],
    en: ['organisation* type*', 'organization* type*', 'kind organisation*', 'kind organization*', 'legal form*'],
  },
  place: {
    sl: ['kraj', 'kraj bivalis*', 'kraj bivanj*', 'naselje*', 'mesto', 'obcina', 'obcina bivalis*', 'prebivalis*'],
    hu: ['telepules*', 'lakohely*', 'varos', 'helyseg', 'lakhely*'],
    en: ['place', 'town*', 'city*', 'place residence*', 'municipality', 'residence'],
  },
  photoConsent: {
    sl: ['fotograf*', 'slikanj*', 'objav* foto*', 'soglas* foto*', 'soglas* fotograf*'],
    hu: ['foto*', 'fenykep*', 'kepfelvetel*', 'hozzajarul* foto*'],
    en: ['photo*', 'image* consent*', 'photo* consent*'],
  },
  remarks: {
    sl: ['opomb*', 'pripomb*', 'opazk*', 'posebnosti'],
    hu: ['megjegyzes*', 'egyeb'],
    en: ['remark*', 'comment*', 'note', 'notes'],
  },
  side: { sl: ['drzava*', 'stran'], hu: ['orszag*', 'oldal'], en: ['country*', 'side'] },
  region: {
    sl: ['regija*', 'statisticn* regij*', 'nuts 3'],
    hu: ['regio*', 'megye*', 'varmegye*', 'nuts 3'],
    en: ['region*', 'county*', 'nuts 3'],
  },
  ignored: {
    sl: ['kraj* rojst*', 'ime* mater*', 'ime* ocet*', 'datum* prijav*', 'deklisk*', 'naziv dogodk*', 'ime dogodk*'],
    hu: ['szulet* hely*', 'szul* hely*', 'anyja*', 'anya* nev*', 'jelentkez* datum*', 'szulet* nev*', 'leanykori*'],
    en: ['place birth*', 'mother*', 'maiden*', 'birth* place*', 'registration date*', 'event name*', 'birthplace*'],
  },
};

/** Words that add nothing to a heading: *Ime udeleženca*, *A résztvevő neve*, *Your name*. */
export const fillerWords: ReadonlySet<string> = new Set(
  [
    'in ter vase vas udelezenca udelezenke udelezencev prijavljenega osebe oz ali',
    'a az es on resztvevo resztvevok jelentkezo jelentkezok',
    'and or of the your s participant participants',
  ]
    .join(' ')
    .split(' '),
);
