import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectNameOrder } from './detect-name-order.ts';
import { splitFullName, type NameOrder } from './split-full-name.ts';

const split = (fullName: string, order: NameOrder) => {
  const { givenName, familyName, title } = splitFullName(fullName, order);
  return [familyName, givenName, title];
};

test.each([
  ['Tóth Sándor', 'Tóth', 'Sándor', null],
  ['dr. Tóth Tünde', 'Tóth', 'Tünde', 'dr.'],
  ['Nagy Anna Mária', 'Nagy', 'Anna Mária', null],
  ['Őriné Ildikó', 'Őriné', 'Ildikó', null],
  ['Kiss-Vargané Ildikó', 'Kiss-Vargané', 'Ildikó', null],
  ['Kovács Jánosné', 'Kovács', 'Jánosné', null],
  ['Kovácsné Szabó Ildikó', 'Kovácsné Szabó', 'Ildikó', null],
  ['Kovácsné Szabó Ildikó Anna', 'Kovácsné Szabó', 'Ildikó Anna', null],
  ['Kovács Jánosné Szabó Ildikó', 'Kovács Jánosné Szabó', 'Ildikó', null],
  ['özv. Kovács Jánosné', 'Kovács', 'Jánosné', 'özv.'],
  ['Kovács René Péter', 'Kovács', 'René Péter', null],
  ['TÓTH SÁNDOR', 'Tóth', 'Sándor', null],
  ['Gönczöl Gergő ', 'Gönczöl', 'Gergő', null],
  ['Tóth', 'Tóth', '', null],
  ['', '', '', null],
])('family first: %j', (fullName, familyName, givenName, title) => {
  expect(split(fullName, 'family_first')).toEqual([familyName, givenName, title]);
});

test.each([
  ['Ana Novak', 'Novak', 'Ana', null],
  ['Marija Ana Šiftar', 'Šiftar', 'Marija Ana', null],
  ['mag. Ana Novak, univ. dipl. ekon.', 'Novak', 'Ana', 'mag. univ. dipl. ekon.'],
  ['Novak, Ana', 'Novak', 'Ana', null],
  ['NOVAK KOVAČ Ana', 'Novak Kovač', 'Ana', null],
  ['Ana NAGY-ŽIŽEK', 'Nagy-Žižek', 'Ana', null],
  ['ANA NOVAK', 'Novak', 'Ana', null],
  ['A. Novak', 'Novak', 'A.', null],
  ['Ana', '', 'Ana', null],
])('given first: %j', (fullName, familyName, givenName, title) => {
  expect(split(fullName, 'given_first')).toEqual([familyName, givenName, title]);
});

test('no word of a name is lost or made up', () => {
  const word = fc.constantFrom('Ana', 'Kovácsné', 'Nagy-Žižek', 'NOVAK', 'Jánosné', 'dr.', 'Szabó', 'René');
  const order = fc.constantFrom<NameOrder>('family_first', 'given_first');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), order, (words, nameOrder) => {
      const { givenName, familyName, title } = splitFullName(words.join(' '), nameOrder);
      const parts = [givenName, familyName, title ?? ''].join(' ').split(' ').filter(Boolean);
      const lower = (text: string) => text.toLowerCase();
      expect(parts.map(lower).sort()).toEqual(words.map(lower).sort());
    }),
  );
});

describe('the order of a list', () => {
  test.each([
    ['Név', 'hu', [], 'family_first'],
    ['Ime in priimek', 'sl', [], 'given_first'],
    ['Priimek in ime', 'sl', [], 'family_first'],
    ['Name and surname', 'en', [], 'given_first'],
    ['Surname and name', 'en', [], 'family_first'],
    ['Last name, first name', 'en', [], 'family_first'],
    ['First name / last name', 'en', [], 'given_first'],
    ['Családi és utónév', 'hu', [], 'family_first'],
    ['Name', 'en', ['Ana Novak'], 'given_first'],
    ['Name', 'en', ['Tóth Sándor', 'Kovácsné Ildikó'], 'family_first'],
    ['Ime', 'sl', ['Jánosné'], 'given_first'],
  ] as const)('%s (%s) is read from heading, language or rows', (header, language, names, order) => {
    expect(detectNameOrder(header, language, names)).toBe(order);
  });
});
