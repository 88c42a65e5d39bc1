import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldText } from '../participant/normalise-name.ts';
import { searchTerms } from './search-terms.ts';

/** As the database looks a term up: in folded words with a space on either side of each. */
function finds(search: string, text: string): boolean {
  const folded = ` ${foldText(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return searchTerms(search).every(({ stem, inside }) => folded.includes(inside ? stem : ` ${stem}`));
}

describe('a form of a word finds another', () => {
  it.each([
    // Slovenian: cases, dual, plural, the e that comes and goes.
    ...[
      ['zadruga', 'Zadruge za vas'],
      ['zadrugah', 'Zadruge za vas'],
      ['zadrug', 'Zadruge za vas'],
      ['vasi', 'Zadruge za vas'],
    ],
    ...[
      ['zgodbo socialnih podjetij', 'Zgodba socialnega podjetja'],
      ['zgodb', 'Zgodba'],
      ['socialen', 'socialna'],
    ],
    ...[
      ['mentorjem', 'Usposabljanje mentorjev'],
      ['mentor', 'Usposabljanje mentorjev'],
      ['usposabljanj', 'Usposabljanje'],
    ],
    ...[
      ['narocilih', 'Javna naročila'],
      ['orodij', 'Digitalna orodja'],
      ['delavnicami', 'Delavnica'],
      ['sestanka', 'Sestanek'],
    ],
    ...[
      ['udeležencev', 'udeleženec'],
      ['skupnostmi', 'Energetske skupnosti'],
      ['srečanj', 'Srečanje mentorske mreže'],
    ],
    // Hungarian: plurals, cases and possessives one after the other, compounds.
    ...[
      ['szövetkezetekről', 'Szövetkezetek a faluért'],
      ['szovetkezeteinkben', 'Szövetkezetek'],
      ['képzéssel', 'Mentorképzés'],
    ],
    ...[
      ['közbeszerzéseken', 'Közbeszerzés társadalmi céllal'],
      ['hálózat', 'A mentorhálózat találkozója'],
    ],
    ...[
      ['munkahelyen', 'Befogadó munkahelyek'],
      ['történetek', 'Egy társadalmi vállalkozás története'],
    ],
    ...[
      ['eszközökkel', 'Digitális eszközök'],
      ['műhelymunkák', 'Műhelymunka'],
      ['tanulmányúton', 'Tanulmányút'],
    ],
    // English
    ...[
      ['stories', 'The story'],
      ['workplace', 'Inclusive workplaces'],
      ['tools', 'Digital tool'],
      ['visiting', 'Study visit'],
    ],
  ])('%s: %s', (search, text) => {
    expect(finds(search, text)).toBe(true);
  });
});

it.each([
  ['art', 'Partner'],
  ['zadruga čebel', 'Zadruge za vas'],
  ['obisk', 'obist'],
  ['2027', '2028'],
])('%s does not find %s', (search, text) => {
  expect(finds(search, text)).toBe(false);
});

test('accents, case and punctuation make no difference', () => {
  expect(searchTerms('  „ŠTUDIJSKI“ obisk: Göcsej! ')).toEqual(searchTerms('studijski obisk gocsej'));
});

test('small words are left out, unless there are no others', () => {
  expect(searchTerms('zgodba o podjetju in za vas').map(({ stem }) => stem)).toEqual(['zgod', 'podje', 'vas']);
  expect(searchTerms('in').map(({ stem }) => stem)).toEqual(['in']);
  expect(searchTerms('!? —')).toEqual([]);
});

test.each([
  ['delavnice', ['workshop']],
  ['műhelymunkán', ['workshop']],
  ['Trainings', ['training']],
  ['obiskih', ['study_visit']],
  ['čebele', []],
])('%s names the kinds %j', (search, kinds) => {
  expect(searchTerms(search).map((term) => term.kinds)).toEqual([kinds]);
});

test('a stem is a beginning of the word of at least three letters, so that the word itself is found', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcčdđeéghijklmnoőprsštuűvzž09'), minLength: 1 }), (word) => {
      const [term] = searchTerms(word);
      const folded = foldText(word);
      expect(folded.startsWith(term!.stem)).toBe(true);
      expect(term!.stem.length).toBeGreaterThanOrEqual(Math.min(3, folded.length));
      expect(finds(word, word)).toBe(true);
    }),
  );
});

test('whatever is typed, terms are letters and digits alone, and few', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (search) => {
      const terms = searchTerms(search);
      expect(terms.length).toBeLessThanOrEqual(8);
      expect(terms.filter(({ stem }) => /[%_\\'"\s]/.test(stem) || stem === '')).toEqual([]);
    }),
  );
});
