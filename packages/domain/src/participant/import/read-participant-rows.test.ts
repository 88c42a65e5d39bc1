import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCells } from '../../../test/lists.ts';
import { DomainError } from '../../shared/error.ts';
import type { Cell } from './cell.ts';
import type { ImportRow } from './imported-person.ts';
import { readParticipantRows } from './read-participant-rows.ts';

const now = new Date('2026-11-23T00:00:00Z');
const read = (rows: Cell[][], sideCode = 'XA') => readParticipantRows(rows, { sideCode, now });
const headings = ['Ime', 'Priimek', 'E-pošta', 'Rojen', 'Organizacija', 'Opombe'];
const readOne = (...cells: Cell[]): ImportRow => read([headings, cells]).rows[0]!;

/** `6 email_missing email`, with what stood in the cell. */
const issueLines = (rows: readonly ImportRow[]) =>
  rows.flatMap(({ line, issues }) =>
    issues.map(({ code, field, value }) => [line, code, field, value].filter((part) => part !== undefined).join(' ')),
  );

const verdicts = (rows: readonly ImportRow[]) => {
  const count = (verdict: ImportRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  return { ready: count('ready'), warning: count('warning'), blocked: count('blocked') };
};

describe('the list from Pomurje', () => {
  const sheet = read(readCells('prijave-pomurje'), 'SI');

  test('its language, columns and skipped lines are found', () => {
    expect(sheet.language).toBe('sl');
    expect(sheet.columns.map(({ field }) => field)).toEqual([
      ...['givenName', 'familyName', 'gender', 'birth', 'email', 'phone', 'organisation', 'organisationKind'],
      ...['place', 'photoConsent', 'remarks'],
    ]);
    expect(sheet.skipped).toBe(3);
    expect(sheet.rows.map(({ line }) => line)).toEqual(Array.from({ length: 46 }, (_, index) => index + 3));
  });

  test('each row has its verdict and exactly its issues', () => {
    expect(verdicts(sheet.rows)).toEqual({ ready: 40, warning: 5, blocked: 1 });
    expect(issueLines(sheet.rows)).toEqual([
      '6 email_missing email',
      '10 email_invalid email ziga.kovac(at)example.org',
      '15 birth_impossible birth 31. 2. 1988',
      '18 birth_impossible birth 1888',
      '23 family_name_missing familyName Silva',
      '25 formula_text organisation =HYPERLINK("http://example.org";"Zavod")',
    ]);
  });

  test('a row is understood whole', () => {
    expect(sheet.rows[0]).toEqual({
      line: 3,
      verdict: 'ready',
      issues: [],
      person: {
        givenName: 'Dušan',
        familyName: 'Šebjanič',
        email: 'dusan.sebjanic@example.org',
        phone: '+386 31 555 000',
        gender: 'male',
        birthYear: 1994,
        organisationName: 'Socialna kuhinja Pri mostu d.o.o., so.p.',
        organisationKind: 'social_enterprise',
        place: 'Beltinci',
        photoConsent: true,
        remarks: null,
        side: 'SI',
        region: null,
      },
    });
    const person = (line: number) => sheet.rows.find((row) => row.line === line)?.person;
    expect(person(12)).toMatchObject({ givenName: 'Maja', familyName: 'Lebar', email: 'maja.lebar@example.org' });
    expect(person(33)).toMatchObject({ givenName: 'Ana Marija', familyName: 'Lebar', photoConsent: false });
    expect(person(36)?.organisationName).toBe('"Zadruga "Pri Cvetki""; Lendava');
    expect(person(38)?.remarks).toBe('alergija: oreščki;\nprosim, pokličite');
    expect(person(21)).toMatchObject({ givenName: 'Géza', gender: null });
    expect(person(15)).toMatchObject({ birthYear: null, photoConsent: null });
  });
});

describe('the list from Zala', () => {
  const sheet = read(readCells('jelentkezok-zala'), 'HU');

  test('its language, columns and skipped lines are found', () => {
    expect(sheet.language).toBe('hu');
    expect(sheet.columns.map(({ header, field }) => [header, field])).toEqual([
      ['Név', 'fullName'],
      ['Neme', 'gender'],
      ['Születési dátum', 'birth'],
      ['E-mail', 'email'],
      ['Szervezet', 'organisation'],
      ['Szervezet típusa', 'organisationKind'],
      ['Település', 'place'],
      ['Felszállás', null],
      ['Étkezés', null],
    ]);
    expect(sheet.skipped).toBe(2);
    expect(sheet.rows.map(({ line }) => line)).toEqual(Array.from({ length: 38 }, (_, index) => index + 4));
  });

  test('each row has its verdict and exactly its issues', () => {
    expect(verdicts(sheet.rows)).toEqual({ ready: 33, warning: 4, blocked: 1 });
    expect(issueLines(sheet.rows)).toEqual([
      '12 email_missing email',
      '18 birth_unreadable birth ismeretlen',
      '21 name_missing fullName',
      '27 formula_text organisation =1+1|cmd',
      '30 birth_impossible birth 45000',
    ]);
  });

  test('names, genders and dates are read the Hungarian way', () => {
    const summary = (line: number) => {
      const person = sheet.rows.find((row) => row.line === line)?.person;
      return [person?.familyName, person?.givenName, person?.gender, person?.birthYear];
    };
    expect(summary(4)).toEqual(['Tóth', 'Sándor', 'male', 1988]);
    expect(summary(6)).toEqual(['Ürge', 'Ágnes', 'female', 1964]);
    expect(summary(8)).toEqual(['Bőlené', 'Ildikó', 'female', 1990]);
    expect(summary(9)).toEqual(['Tóth', 'Tünde', 'female', 1992]);
    expect(summary(22)).toEqual(['Kiss-Vargané', 'Ildikó', 'female', 1965]);
  });
});

describe('lists like these', () => {
  test('English, with a country column and a serial number', () => {
    const sheet = read([
      ['Registrations for the study visit'],
      [],
      ['No.', 'First name', 'Last name', 'Gender', 'Date of birth', 'E-mail', 'Country', 'Photo consent'],
      [1, 'Ana', 'NOVAK', 'F', 33097, 'ana@example.org', 'Slovenia', 'Yes'],
      [2, 'Sándor', 'Tóth', 'M', '25/07/1988', 'sandor@example.org', 'Atlantis', 'maybe'],
      [3, null, null, null, null, null, null, null],
      ['Total:', 2],
    ]);
    expect(sheet.language).toBe('en');
    expect(sheet.skipped).toBe(4);
    expect(sheet.rows.map(({ person }) => [person.familyName, person.gender, person.birthYear, person.side])).toEqual([
      ['Novak', 'female', 1990, 'SI'],
      ['Tóth', 'male', 1988, 'XA'],
    ]);
    expect(issueLines(sheet.rows)).toEqual([
      '5 photo_consent_unknown photoConsent maybe',
      '5 side_unknown side Atlantis',
    ]);
  });

  test('a country that takes no part in the project is not known', () => {
    const rows = [
      ['Name', 'E-mail', 'Country'],
      ['Ana Novak', 'ana@example.org', 'Slovenia'],
      ['Anna Gruber', 'anna@example.org', 'Austria'],
    ];
    const sheet = readParticipantRows(rows, { sideCode: 'HU', sides: ['SI', 'HU'], now });
    expect(sheet.rows.map(({ person }) => person.side)).toEqual(['SI', 'HU']);
    expect(issueLines(sheet.rows)).toEqual(['3 side_unknown side Austria']);
  });

  test('in two languages at once, the header repeated for a second page', () => {
    const header = ['Priimek in ime / Név', 'Spol / Neme', 'E-pošta / E-mail', 'Kraj / Település'];
    const sheet = read([
      header,
      ['Žižek Živa', 'Ž', 'ziva@example.org', 'Lendava'],
      header,
      ['Kovácsné Szabó Ildikó', 'nő', 'ildiko@example.org', 'Lenti'],
      ['Tóth Sándor', 'F', 'sandor@example.org', 'Lenti'],
      ['Összesen', null, '2 fő'],
    ]);
    expect(sheet.skipped).toBe(2);
    expect(sheet.rows.map(({ line, person }) => [line, person.familyName, person.givenName, person.gender])).toEqual([
      [2, 'Žižek', 'Živa', 'female'],
      [4, 'Kovácsné Szabó', 'Ildikó', 'female'],
      [5, 'Tóth', 'Sándor', null],
    ]);
    expect(issueLines(sheet.rows)).toEqual(['5 gender_unknown gender F']);
  });

  test('F and N under English headings are férfi and nő', () => {
    const sheet = read([
      ['Name', 'Gender', 'E-mail'],
      ['Sándor Tóth', 'F', 'a@example.org'],
      ['Ágnes Ürge', 'N', 'b@example.org'],
    ]);
    expect(sheet.rows.map(({ person }) => person.gender)).toEqual(['male', 'female']);
  });

  test('a person called Total is no total', () => {
    const sheet = read([headings, ['Total', 'Skupaj', 'total@example.org'], ['Skupaj', 46], ['Število prijav: 46']]);
    expect(sheet.rows.map(({ person }) => person.familyName)).toEqual(['Skupaj']);
    expect(sheet.skipped).toBe(2);
  });
});

describe('hostile rows', () => {
  test('a name of ten thousand characters is blocked, and what is shown of it is short', () => {
    const row = readOne('A'.repeat(10_000), 'Novak', 'a@example.org');
    expect(row.verdict).toBe('blocked');
    expect(row.issues.map(({ code, value }) => [code, value?.length])).toEqual([['name_too_long', 81]]);
    expect(readOne('Ana', 'Ž'.repeat(101), 'a@example.org').issues.map(({ code }) => code)).toEqual(['name_too_long']);
  });

  test('hidden characters are taken out and mentioned', () => {
    const row = readOne('A\u202Ena\u0000', 'No\u200Bvak', 'a@example.org', null, 'Za\uFEFFvod', 'a\u0007b');
    expect(row.person).toMatchObject({
      givenName: 'Ana',
      familyName: 'Novak',
      organisationName: 'Zavod',
      remarks: 'ab',
    });
    expect(issueLines([row])).toEqual([
      '2 hidden_characters givenName Ana',
      '2 hidden_characters familyName Novak',
      '2 hidden_characters remarks ab',
    ]);
  });

  test('markup, formulas and placeholders are kept as text and mentioned', () => {
    expect(readOne('<b>Ana</b>', 'Novak', 'a@example.org').issues.map(({ code }) => code)).toEqual(['name_unusual']);
    expect(readOne('Ana', '=cmd|x', 'a@example.org').issues.map(({ code }) => code)).toEqual(['formula_text']);
    expect(readOne('{{name}}', 'Novak', 'a@example.org').issues.map(({ code }) => code)).toEqual(['name_unusual']);
    const remark = readOne('Ana', 'Novak', 'a@example.org', null, null, '- vegetarijanka (strogo)');
    expect(remark.verdict).toBe('ready');
  });

  test.each<[string, Cell[], string[]]>([
    ['nothing but an address', ['', ' ', 'a@example.org'], ['name_missing']],
    ['dashes for a name', ['-', '—', 'a@example.org'], ['name_missing']],
    ['a title for a name', ['Ana', '...', 'a@example.org'], ['family_name_missing']],
    ['no given name', [null, 'Novak', 'a@example.org'], ['given_name_missing']],
    ['two addresses', ['Ana', 'Novak', 'a@example.org; b@example.org'], ['email_several']],
    ['a header injected', ['Ana', 'Novak', 'a@example.org\r\nBcc: b@example.org'], ['email_several']],
    ['an organisation as long as a book', ['Ana', 'Novak', 'a@example.org', null, 'x'.repeat(301)], ['text_too_long']],
    [
      'more cells than the header',
      ['Ana', 'Novak', 'a@example.org', null, null, null, 'oops'],
      ['cells_beyond_header'],
    ],
    ['a truth value for a birth date', ['Ana', 'Novak', 'a@example.org', true], ['birth_unreadable']],
    ['a broken date', ['Ana', 'Novak', 'a@example.org', new Date(Number.NaN)], []],
    ['__proto__', ['__proto__', 'constructor', 'a@example.org', '__proto__'], ['birth_unreadable']],
  ])('%s', (_, cells, codes) => expect(readOne(...cells).issues.map(({ code }) => code)).toEqual(codes));

  test('no header, no rows', () => {
    expect(() => read([['Ana', 'Novak']])).toThrow(new DomainError('import.header_missing', {}));
    expect(() => read([])).toThrow(new DomainError('import.header_missing', {}));
    expect(read([headings])).toMatchObject({ rows: [], skipped: 0 });
  });

  test('five thousand rows', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ['Ana', 'Novak', `ana${index}@example.org`, 1980]);
    expect(verdicts(read([headings, ...rows]).rows)).toEqual({ ready: 5000, warning: 0, blocked: 0 });
  });

  test('whatever the cells, every line is a row or skipped, and survives JSON and a database', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom<Cell>(null, true, '', '\u0000', '\uD800', 'Skupaj: 3', '=1+1', 'dr.', ',', 'Kovácsné', '-'),
      fc.double(),
      fc.date({ noInvalidDate: false }),
    );
    const names = fc.constantFrom<Cell[]>(headings, ['Név', 'E-mail', 'Neme', 'Ország', 'Telefon', 'Fotózás']);
    fc.assert(
      fc.property(names, fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), (header, rows) => {
        const sheet = read([['Seznam'], header, ...rows]);
        expect(sheet.rows.length + sheet.skipped).toBe(rows.length + 1);
        const text = JSON.stringify(sheet);
        expect(JSON.parse(text)).toEqual(sheet);
        // PostgreSQL's jsonb takes neither NUL nor half a surrogate pair.
        expect(text).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      }),
      { numRuns: 500 },
    );
  });
});
