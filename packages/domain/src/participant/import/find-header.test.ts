import { expect, test } from 'vitest';
import { DomainError } from '../../shared/error.ts';
import type { Cell } from './cell.ts';
import { findHeader } from './find-header.ts';
import { recogniseHeader } from './recognise-header.ts';

test.each([
  ['Ime', 'givenName'],
  ['1. Ime*', 'givenName'],
  ['Keresztnév', 'givenName'],
  ['PRIIMEK', 'familyName'],
  ['Vezetéknév', 'familyName'],
  ['Last name', 'familyName'],
  ['Ime in priimek', 'fullName'],
  ['Priimek in ime udeleženca', 'fullName'],
  ['Név', 'fullName'],
  ['A résztvevő neve', 'fullName'],
  ['Vezetéknév és keresztnév', 'fullName'],
  ['First and last name', 'fullName'],
  ['Név / Ime / Name', 'fullName'],
  ['Spol (m/ž)', 'gender'],
  ['Neme', 'gender'],
  ['Rojen(a)', 'birth'],
  ['Datum rojstva', 'birth'],
  ['Születési dátum', 'birth'],
  ['Date of birth', 'birth'],
  ['E-pošta', 'email'],
  ['E-poštni naslov / E-mail cím', 'email'],
  ['Elektronski naslov', 'email'],
  ['E-mail', 'email'],
  ['Telefonszám', 'phone'],
  ['GSM', 'phone'],
  ['Organizacija', 'organisation'],
  ['Ime organizacije', 'organisation'],
  ['Szervezet neve', 'organisation'],
  ['Vrsta organizacije', 'organisationKind'],
  ['Szervezet típusa', 'organisationKind'],
  ['Type of organisation', 'organisationKind'],
  ['Kraj', 'place'],
  ['Település', 'place'],
  ['Soglaša s fotografiranjem', 'photoConsent'],
  ['Fotózáshoz hozzájárul', 'photoConsent'],
  ['Photo consent', 'photoConsent'],
  ['Opombe', 'remarks'],
  ['Megjegyzés', 'remarks'],
  ['Država', 'side'],
  ['Ország', 'side'],
  ['Kraj rojstva', null],
  ['Születési hely', null],
  ['Anyja neve', null],
  ['Place of birth', null],
  ['Datum prijave', null],
  ['Felszállás', null],
  ['Étkezés', null],
  ['Zap. št.', null],
  ['Podpis', null],
  ['', null],
] as const)('the heading %j is %s', (header, field) => expect(recogniseHeader(header)?.field ?? null).toBe(field));

const fieldsOf = (rows: Cell[][]) => findHeader(rows).columns.map(({ field }) => field);

test('the header is found below a title, with its language and the columns that are not imported', () => {
  const rows: Cell[][] = [
    ['Tanulmányút – jelentkezők', null],
    [],
    [null, 'Ssz.', 'Név', 'E-mail', 'Felszállás'],
    [null, 1, 'Tóth Sándor', 'toth@example.org', 'Lenti'],
  ];
  expect(findHeader(rows)).toEqual({
    rowIndex: 2,
    language: 'hu',
    columns: [
      { index: 1, header: 'Ssz.', field: null },
      { index: 2, header: 'Név', field: 'fullName' },
      { index: 3, header: 'E-mail', field: 'email' },
      { index: 4, header: 'Felszállás', field: null },
    ],
  });
});

test('a lone Ime or Name is the full name; beside a family name it is the given name', () => {
  expect(fieldsOf([['Ime', 'E-pošta']])).toEqual(['fullName', 'email']);
  expect(fieldsOf([['Ime', 'Priimek']])).toEqual(['givenName', 'familyName']);
  expect(fieldsOf([['Name', 'Surname']])).toEqual(['givenName', 'familyName']);
});

test('of two columns for one field the first is read and the second listed', () => {
  expect(fieldsOf([['Ime in priimek', 'Telefon', 'GSM']])).toEqual(['fullName', 'phone', null]);
});

test('a title that is a heading too does not win over the header', () => {
  expect(findHeader([['Participants'], ['Name', 'E-mail'], ['Ana Novak', 'ana@example.org']]).rowIndex).toBe(1);
});

test.each([
  ['sl', ['Ime', 'Priimek', 'Telefon']],
  ['hu', ['Név', 'Telefon', 'E-mail']],
  ['en', ['Name', 'E-mail', 'Organisation']],
  ['hu', ['Név', 'E-mail']],
  ['sl', ['Ime / Név', 'Priimek / Vezetéknév', 'Kraj']],
] as const)('the language is %s for %j', (language, headers) => {
  expect(findHeader([[...headers]]).language).toBe(language);
});

test.each<[string, Cell[][]]>([
  ['an empty sheet', []],
  ['blank rows', [[], [null], ['', ' ']]],
  ['rows without headings', [['Ana', 'Novak', 'ana@example.org']]],
  ['headings without a name', [['E-pošta', 'Telefon', 'Kraj']]],
  ['a header further down than anybody looks', [...Array.from({ length: 20 }, () => ['–']), ['Ime', 'Priimek']]],
  [
    'numbers',
    [
      [1, 2, 3],
      [new Date(0), true],
    ],
  ],
])('%s has no header', (_, rows) => {
  expect(() => findHeader(rows)).toThrow(new DomainError('import.header_missing', {}));
});
