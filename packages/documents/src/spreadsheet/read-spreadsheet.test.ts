import { DomainError } from '@sens/domain';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeWorkbook } from '../../test/make-workbook.ts';
import { makeZip } from '../../test/make-zip.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

const fixture = (name: string) => readFileSync(new URL(`../../test/fixtures/${name}`, import.meta.url));
const rowsOf = async (bytes: Uint8Array) => (await readSpreadsheet(bytes, 'list.csv')).sheets[0]!.rows;
const utf8 = (text: string) => Buffer.from(text);

async function problemOf(bytes: Uint8Array) {
  try {
    await readSpreadsheet(bytes, 'list.xlsx');
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, params: error.params };
    throw error;
  }
  return null;
}
const unreadable = { code: 'import.file_unreadable', params: {} };

describe('lists as offices keep them', () => {
  test('Windows-1250 with semicolons, a title line and line breaks in cells', async () => {
    const { sheets } = await readSpreadsheet(fixture('prijave-pomurje.csv'), 'C:\\Prijave\\prijave-pomurje.csv');
    const [sheet] = sheets;
    const rows = sheet!.rows;
    expect([sheets.length, sheet!.name, rows.length]).toEqual([1, 'prijave-pomurje', 50]);
    expect(rows[0]).toEqual(['Prijavnica za usposabljanje mentorjev – zbrano do petka']);
    expect(rows[1]).toEqual(
      'Ime,Priimek,Spol,Rojen(a),E-pošta,Telefon,Organizacija,Vrsta organizacije,Kraj,Soglaša s fotografiranjem,Opombe'.split(
        ',',
      ),
    );
    expect(rows[3]).toEqual([
      'Lidija',
      'Čizmazija',
      'Ž',
      '1955',
      'lidija.cizmazija@example.org',
      null,
      'Socialna kuhinja Pri mostu d.o.o., so.p.',
      'soc. podjetje',
      'Beltinci',
      'da',
      'vegetarijanec',
    ]);
    expect(rows[12]!.slice(0, 2)).toEqual(['Maja', 'Győrfi']);
    expect(rows[24]![6]).toBe('=HYPERLINK("http://example.org";"Zavod")');
    expect(rows[35]![6]).toBe('"Zadruga "Pri Cvetki""; Lendava');
    expect(rows[37]![10]).toBe('alergija: oreščki;\nprosim, pokličite');
    expect(rows[48]).toEqual([]);
    expect(rows[49]).toEqual(['Skupaj: 46']);
  });

  test('a workbook with a merged title, dates beside texts and numbers, a hyperlink and an empty sheet', async () => {
    const { sheets } = await readSpreadsheet(fixture('jelentkezok-zala.xlsx'), 'jelentkezok-zala.xlsx');
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Jelentkezők', 41],
      ['Munka2', 0],
    ]);
    const rows = sheets[0]!.rows;
    expect(rows[0]).toEqual(['Tanulmányút – jelentkezők (Zala)']);
    expect(rows[1]).toEqual([]);
    expect(rows[2]).toEqual([
      'Név',
      'Neme',
      'Születési dátum',
      'E-mail',
      'Szervezet',
      'Szervezet típusa',
      'Település',
      'Felszállás',
      'Étkezés',
    ]);
    expect(rows[3]!.slice(0, 4)).toEqual(['Tóth Sándor', 'F', '1988. 07. 25.', 'toth.sandor@example.org']);
    expect(rows[4]!.slice(0, 3)).toEqual(['Kovács Bálint', 'férfi', 1961]);
    expect(rows[7]!.slice(0, 3)).toEqual(['Bőlené Ildikó', 'nő', new Date('1990-08-12')]);
    expect(rows[26]![4]).toBe('=1+1|cmd');
    expect(rows[29]![2]).toBe(45000);
  });
});

describe('text files', () => {
  const expected = [
    ['Ime', 'Kraj'],
    ['Žiga', 'Őriszentpéter, Čakovec'],
  ];
  const text = 'Ime;Kraj\r\nŽiga;"Őriszentpéter, Čakovec"\r\n';
  const utf16 = Buffer.from(text, 'utf16le');

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-16, little end first, with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first, with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ['a line that names the separator', utf8(`sep=;\r\n${text}`)],
    ['tabs', utf8(text.replaceAll(';', '\t'))],
    ['commas', utf8(text.replaceAll(';', ','))],
    ['old Mac line ends', utf8(text.replaceAll('\r\n', '\r'))],
  ])('%s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(expected);
  });

  test('the separator is the one that all lines share, not the one in the sentences', async () => {
    const lines = [
      'Ime;Opomba',
      'Ana;rada pride, če bo prostor, sicer ne',
      'Bor;brez glutena, mleka',
      'Cvetka;',
      'Dana;',
    ];
    expect((await rowsOf(utf8(lines.join('\n'))))[1]).toEqual(['Ana', 'rada pride, če bo prostor, sicer ne']);
  });

  test('one column, empty lines between, empty lines and cells at the end', async () => {
    expect(await rowsOf(utf8('e-mail\n\nana@example.org\n , \n\n\n'))).toEqual([['e-mail'], [], ['ana@example.org']]);
  });

  test.each([
    ['a quotation mark that is never closed', utf8('Ime;Kraj\n"Ana;Lendava\nBor;Lenti')],
    ['a page', utf8('\n <!DOCTYPE html><table><tr><td>Ana</td></tr></table>')],
    ['an XML spreadsheet', utf8('<?xml version="1.0"?><Workbook/>')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['an old .xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)])],
  ])('%s cannot be read', async (_, bytes) => {
    expect(await problemOf(bytes)).toEqual(unreadable);
  });

  test.each([
    ['nothing', utf8('')],
    ['blank lines', utf8('\n;;\n  ;\n')],
    ['a mark alone', utf8('\uFEFF')],
  ])('%s is empty', async (_, bytes) => {
    expect(await problemOf(bytes)).toEqual({ code: 'import.file_empty', params: {} });
  });

  test('5,000 rows are read, 5,001 are too many', async () => {
    const lines = (count: number) => utf8('Ana;1\n\n'.repeat(count));
    expect((await rowsOf(lines(5000))).filter((row) => row.length > 0)).toHaveLength(5000);
    expect(await problemOf(lines(5001))).toEqual({ code: 'import.too_many_rows', params: { max: 5000 } });
  });
});

describe('workbooks', () => {
  const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;

  test('cells are what they show', async () => {
    const cells =
      '<c r="A1" t="inlineStr"><is><t>besedilo</t></is></c><c r="B1"><v>1.5</v></c><c r="C1" s="1"><v>45000.75</v></c>' +
      '<c r="D1" t="b"><v>1</v></c><c r="E1"><f>1+1</f><v>2</v></c><c r="F1" t="str"><f>A1</f><v>iz formule</v></c>' +
      '<c r="G1" s="2"><v>45000</v></c><c r="H1" t="inlineStr"><is><r><t>dva </t></r><r><t>dela</t></r></is></c><c r="J1" s="1"/>';
    const merge = '<mergeCells count="1"><mergeCell ref="A3:C4"/></mergeCells>';
    const merged = row(3, '<c r="A3"><v>7</v></c><c r="B3"/><c r="C3"/>') + row(4, '<c r="A4"/><c r="D4"><v>8</v></c>');
    expect(await rowsOf(makeWorkbook(row(1, cells) + merged, merge))).toEqual([
      ['besedilo', 1.5, new Date('2023-03-15'), true, 2, 'iz formule', 45000, 'dva dela'],
      [],
      [7],
      [null, null, null, 8],
    ]);
  });

  test('a hyperlink reads as its text', async () => {
    const cell = '<c r="A1" t="inlineStr"><is><t>ana@example.org</t></is></c>';
    const link = '<hyperlinks><hyperlink ref="A1" location="mailto:other@example.org"/></hyperlinks>';
    expect(await rowsOf(makeWorkbook(row(1, cell), link))).toEqual([['ana@example.org']]);
  });

  test('more than 5,000 filled rows are too many, and a row far below does not fill memory', async () => {
    const filled = (count: number) =>
      Array.from({ length: count }, (_, index) => row(index + 1, `<c r="A${index + 1}"><v>${index}</v></c>`)).join('');
    expect(await rowsOf(makeWorkbook(filled(5000)))).toHaveLength(5000);
    const tooMany = { code: 'import.too_many_rows', params: { max: 5000 } };
    expect(await problemOf(makeWorkbook(filled(5001)))).toEqual(tooMany);
    expect(await problemOf(makeWorkbook(row(1048576, '<c r="XFD1048576"><v>1</v></c>')))).toEqual(tooMany);
    expect(await problemOf(makeWorkbook(row(1, '<c r="XFD1"><v>1</v></c>')))).toEqual(unreadable);
  });

  test('an empty workbook is empty', async () => {
    expect(await problemOf(makeWorkbook(''))).toEqual({ code: 'import.file_empty', params: {} });
  });

  const bomb = row(1, `<c r="A1" t="inlineStr"><is><t>${'0'.repeat(60 * 1024 * 1024)}</t></is></c>`);
  test.each([
    ['an archive that unpacks to more than 50 MB', () => makeWorkbook(bomb)],
    [
      'one that unpacks to a hundred times its size',
      () => makeWorkbook(row(1, `<c r="A1"><v>${'0'.repeat(9_000_000)}</v></c>`)),
    ],
    ['one that lies about its size', () => makeWorkbook(bomb, '', 1000)],
    ['one that names no size', () => makeWorkbook(bomb, '', 0)],
    ['one that claims 4 GB', () => makeWorkbook('', '', 0xffffffff)],
    ['a truncated one', () => fixture('jelentkezok-zala.xlsx').subarray(0, 9000)],
    ['an archive of something else', () => makeZip([{ name: 'word/document.xml', content: utf8('<w/>') }])],
    ['an archive of nothing', () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(100)])],
  ])('%s cannot be read', async (_, make) => {
    const before = process.memoryUsage().rss;
    expect(await problemOf(make())).toEqual(unreadable);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });
});
