import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { exampleFacts } from '../../test/example-facts.ts';
import { inspect, textOf } from '../../test/pdf-tools.ts';
import { flatten, readPdf, tagTree } from '../../test/read-pdf.ts';
import { makeDemoKey, readPemKey } from '../seal/index.ts';
import type { CertificateFacts } from './certificate-facts.ts';
import { renderCertificate } from './render-certificate.ts';

const pem = await makeDemoKey('A key of the tests', new Date('2026-11-01T00:00:00Z'));
const seal = { key: readPemKey(pem.key, pem.certificate), at: new Date('2026-11-23T10:00:00Z') };
const picture = await sharp({ create: { width: 300, height: 100, channels: 3, background: '#20304a' } })
  .png()
  .toBuffer();

const holder = { givenName: 'Čilo Živa Šašo', familyName: 'Đurić-Győrfi Űrbán' };
const signed = { name: 'Živa Primer', role: 'vodja projekta', picture };
const hungarian = { ...exampleFacts, holder, locale: 'hu' } as const;
const looks: [string, CertificateFacts][] = [
  ['strip', { ...exampleFacts, holder }],
  [
    'portrait',
    { ...exampleFacts, holder, layout: 'portrait', signatories: [signed, signed, signed], parallel: hungarian },
  ],
  [
    'formal',
    { ...exampleFacts, holder, layout: 'formal', logos: [picture], signatories: [signed], parallel: hungarian },
  ],
];

/*
 * No validator of PDF/A and PDF/UA can be had here, so what the standards ask is looked up one by one: ISO 19005-2
 * (level A) and ISO 14289-1.
 */
describe.each(looks)('the certificate laid out as %s, sealed', async (_, facts) => {
  const pdf = await renderCertificate(facts, seal);
  const { root, follow, list, all, trailer } = readPdf(pdf);
  const tags = tagTree(pdf);
  const every = flatten(tags);

  test('is sound, and readers say that the seal is valid', () => {
    expect(inspect(pdf, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
    const signature = inspect(pdf, 'pdfsig', '-nocert', 'FILE');
    expect(signature).toContain('Signature is Valid');
    expect(signature).toContain('ETSI.CAdES.detached');
    expect(signature).toContain('A key of the tests');
    expect(signature).toContain('Total document signed');
  });

  test('says language, title, tags and colour space of the whole document', () => {
    expect(root['/Lang']).toBe('u:sl-SI');
    expect(follow(root['/MarkInfo'])['/Marked']).toBe(true);
    expect(follow(root['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true);
    const [intent] = list(root['/OutputIntents']).map(follow);
    expect(intent).toMatchObject({ '/S': '/GTS_PDFA1', '/OutputConditionIdentifier': 'u:sRGB IEC61966-2.1' });
    expect(follow(intent!['/DestOutputProfile'])['/N']).toBe(3);
    expect(list(trailer['/ID'])).toHaveLength(2);
    const xmp = inspect(pdf, 'pdfinfo', '-meta', 'FILE');
    for (const said of ['<pdfaid:part>2<', '<pdfaid:conformance>A<', '<pdfuaid:part>1<', 'Đurić-Győrfi Űrbán']) {
      expect(xmp).toContain(said);
    }
  });

  test('has nothing that the archive forbids', () => {
    expect(trailer['/Encrypt']).toBeUndefined();
    const dictionaries = all.filter((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
    const keys = new Set(dictionaries.flatMap((value) => Object.keys(value as object)));
    expect(
      [...keys].filter((key) => ['/JS', '/JavaScript', '/AA', '/OpenAction', '/EF', '/XFA'].includes(key)),
    ).toEqual([]);
    expect(dictionaries.filter((value) => Object.values(value as object).includes('/JavaScript'))).toEqual([]);
  });

  test('embeds each font with what its letters mean, and gives the letters of both sides back', () => {
    const [, , ...fonts] = inspect(pdf, 'pdffonts', 'FILE').trim().split('\n');
    expect(fonts.length).toBe(2);
    for (const font of fonts) expect(font).toMatch(/Identity-H\s+yes yes yes/);
    const text = textOf(pdf).normalize('NFKC').replaceAll(' ', '');
    for (const word of ['Čilo', 'Živa', 'Šašo', 'Đurić-Győrfi', 'Űrbán']) expect(text).toContain(word);
  });

  test('is read in the order of the page: one tree, headings first, no text outside it', () => {
    expect(tags.map(({ tag }) => tag)).toEqual(['Document']);
    const names = every.map(({ tag }) => tag);
    expect(names[1]).toBe('Figure');
    expect(names.filter((name) => name === 'H1').length).toBe(facts.parallel ? 4 : 2);
    expect(names.indexOf('H1')).toBeLessThan(names.indexOf('Link'));
    expect(names.indexOf('Link')).toBeLessThan(names.indexOf('Form'));
    expect(names.indexOf('Form')).toBeLessThan(names.indexOf('Table'));
    const known = ['Document', 'Sect', 'H1', 'H2', 'P', 'Figure', 'Link', 'Form', 'Table', 'TR', 'TH', 'TD'];
    expect([...new Set(names)].filter((name) => !known.includes(name))).toEqual([]);
    // Another language is marked where it begins.
    const languages = every.filter(({ tag }) => tag === 'Sect').map(({ entries }) => entries['/Lang']);
    expect(new Set(languages)).toEqual(new Set(facts.parallel ? ['u:hu-HU'] : []));
  });

  test('has tables with header cells, and pictures with words and places', () => {
    const cells = every.filter(({ tag }) => tag === 'TH');
    const scopes = cells.map(({ entries }) => follow(entries['/A'])['/Scope']);
    expect(new Set(scopes)).toEqual(new Set(['/Row', '/Column']));
    for (const { children } of every.filter(({ tag }) => tag === 'TR')) {
      expect(children[0]!.tag).toBe('TH');
      expect(children.every(({ tag }) => tag === 'TH' || tag === 'TD')).toBe(true);
    }
    for (const { entries } of every.filter(({ tag }) => tag === 'Figure')) {
      expect(entries['/Alt']).toMatch(/^u:.+/);
      expect(list(follow(entries['/A'])['/BBox'])).toHaveLength(4);
    }
  });

  test('has annotations that are in the tree and say what they are; tabs follow it', () => {
    const pages = list(follow(root['/Pages'])['/Kids']).map(follow);
    expect(pages.every((page) => page['/Tabs'] === '/S')).toBe(true);
    const annotations = pages.flatMap((page) => list(page['/Annots']).map(follow));
    expect(annotations.map((annotation) => annotation['/Subtype'])).toContain('/Widget');
    for (const annotation of annotations) {
      expect(typeof annotation['/StructParent']).toBe('number');
      expect(Number(annotation['/F']) & 4).toBe(4);
      expect(annotation[annotation['/Subtype'] === '/Widget' ? '/TU' : '/Contents']).toMatch(/^u:.+/);
    }
  });
});

describe('the seal', () => {
  test('breaks with a single byte', async () => {
    const pdf = Buffer.from(await renderCertificate(exampleFacts, seal));
    pdf[1000]! ^= 1;
    expect(inspect(pdf, 'pdfsig', '-nocert', 'FILE')).toContain('Digest Mismatch');
  });

  test('is not there without a key, and then the document has no form', async () => {
    expect(readPdf(await renderCertificate(exampleFacts)).root['/AcroForm']).toBeUndefined();
  });
});
