import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { exampleFacts, onePageFacts } from '../../test/example-facts.ts';
import { inspect, textOf } from '../../test/pdf-tools.ts';
import type { CertificateFacts } from './certificate-facts.ts';
import { renderCertificate } from './render-certificate.ts';

const completion = await renderCertificate(exampleFacts);

const infoOf = (pdf: Uint8Array) =>
  Object.fromEntries(
    inspect(pdf, 'pdfinfo', 'FILE')
      .split('\n')
      .map((line) => line.split(/:\s+/, 2) as [string, string]),
  );

describe('what it says', () => {
  test('in Slovenian, with the modules and the funding statement of 2014-2020', () => {
    const text = textOf(completion);
    for (const part of [
      'POTRDILO O ZAKLJUČENEM USPOSABLJANJU',
      'Št. SENS-2026-0042',
      'Marjeta Žižek Novak',
      'Usposabljanje mentorjev za socialno podjetništvo',
      'Evropska unija, Evropski sklad za',
      'regionalni razvoj',
      '22,5 od 24',
      'Pravne oblike v Sloveniji in na 4 Primerja pravne oblike na obeh straneh meje. Madžarskem',
      'Priloga k potrdilu',
      'Država izdajatelja Slovenija',
      '50 ur (kontaktno delo: 24 h, praksa: 18 h, študijski obisk: 8 h) · 2 ECTS',
      '5. raven evropskega ogrodja kvalifikacij (EOK)',
      'praktična naloga – opravljeno, 87,5 točk',
      'v živo',
      'kolegialnem opazovanju',
      'Čezmejno sodelovanje 2 Načrtuje skupno dejavnost z organizacijo z druge strani meje.',
      'Zala Zöld Szíve Vidékfejlesztési Egyesület',
      'vodja projekta',
      '23. 11. 2026',
      'Projekt Mednarodna mentorska mreža za socialno podjetništvo (SENS Network), št. SIHU 167',
    ]) {
      expect(text).toContain(part);
    }
    expect(text.replaceAll(' ', '')).toContain('01J9ZK7Q4M2V8X3T5R6W7Y8Z9A');
  });

  test.each([
    ['sl', 'attendance', 'POTRDILO O UDELEŽBI', 'Đurđa Őry-Škrűbej', 'Sofinancira Evropska unija', '23. 11. 2026'],
    [
      'hu',
      'attendance',
      'RÉSZVÉTELI IGAZOLÁS',
      'Őry-Škrűbej Đurđa',
      'Az Európai Unió társfinanszírozásával',
      '2026. 11. 23.',
    ],
    [
      'hu',
      'completion',
      'IGAZOLÁS A KÉPZÉS ELVÉGZÉSÉRŐL',
      'Őry-Škrűbej Đurđa',
      'Az Európai Unió társfinanszírozásával',
      '2026. 11. 23.',
    ],
    [
      'en',
      'attendance',
      'CERTIFICATE OF ATTENDANCE',
      'Đurđa Őry-Škrűbej',
      'Co-funded by the European Union',
      '23 November 2026',
    ],
    [
      'en',
      'completion',
      'CERTIFICATE OF COMPLETION',
      'Đurđa Őry-Škrűbej',
      'Co-funded by the European Union',
      '23 November 2026',
    ],
  ] as const)('in %s, of %s: %s', async (locale, kind, title, name, statement, date) => {
    const pdf = await renderCertificate({
      ...exampleFacts,
      locale,
      kind,
      holder: { givenName: 'Đurđa', familyName: 'Őry-Škrűbej' },
      project: { ...exampleFacts.project, fundingPeriod: '2021-2027' },
    });
    const text = textOf(pdf);
    for (const part of [title, name, statement, date]) expect(text).toContain(part);
  });
});

describe('the file', () => {
  test('is sound, of one page and a supplement, and at most 20 KB', () => {
    expect(inspect(completion, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
    expect(infoOf(completion)['Pages']).toBe('2');
    expect(completion.length).toBeLessThanOrEqual(20_000);
  });

  test('is tagged, with title, language and the markers of PDF/A-2a and PDF/UA-1', () => {
    expect(infoOf(completion)).toMatchObject({
      Title: 'Potrdilo o zaključenem usposabljanju SENS-2026-0042 – Marjeta Žižek Novak',
      Tagged: 'yes',
      'Page size': '841.89 x 595.28 pts (A4)',
    });
    const catalog = JSON.parse(inspect(completion, 'qpdf', '--json', '--json-key=qpdf', 'FILE')).qpdf[1];
    const root = catalog[`obj:${catalog.trailer.value['/Root']}`].value;
    expect(root['/Lang']).toBe('u:sl-SI');
    expect(root['/MarkInfo']).toBeDefined();
    expect(inspect(completion, 'pdfinfo', '-meta', 'FILE')).toContain(
      '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A<',
    );
    expect(inspect(completion, 'pdfinfo', '-meta', 'FILE')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('its tag tree is read from the emblem to the code', () => {
    const tags = inspect(completion, 'pdfinfo', '-struct-text', 'FILE');
    const order = ['H1 (block)', 'POTRDILO', 'Marjeta', 'Murska Sobota', 'Link', 'Priloga', 'Table', 'TH'];
    const places = order.map((part) => tags.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(tags.match(/Figure/g)).toHaveLength(3);
    expect(tags.match(/Table/g)).toHaveLength(2);
  });

  test('embeds its two fonts and refers to no other', () => {
    const [, , ...fonts] = inspect(completion, 'pdffonts', 'FILE').trim().split('\n');
    expect(fonts.map((line) => line.split(/\s+/)[0]?.split('+')[1]).toSorted()).toEqual([
      'NotoSans-Bold',
      'NotoSans-Regular',
    ]);
    expect(fonts.every((line) => /Identity-H\s+yes yes yes/.test(line))).toBe(true);
  });

  test('is the same for the same facts, also where the body has spaces in its places', async () => {
    expect(Buffer.compare(await renderCertificate(exampleFacts), completion)).toBe(0);
    const written = (body: string) => renderCertificate({ ...onePageFacts, texts: { body } });
    const [close, wide] = [await written('{{holder}}\n{{title}}'), await written('{{ holder }}\n {{  title}}')];
    expect(Buffer.compare(close, wide)).toBe(0);
  });
});

describe('long and odd texts', () => {
  /** Words with their boxes on the page. */
  const wordsOf = (pdf: Uint8Array) =>
    [
      ...inspect(pdf, 'pdftotext', '-bbox', 'FILE', '-').matchAll(
        /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g,
      ),
    ].map(([, ...parts]) => ({
      box: parts.slice(0, 4).map(Number) as [number, number, number, number],
      word: parts[4]!,
    }));

  /** Pairs of words whose letters lie on each other; boxes are as high as the line, so the middle half counts. */
  function overlaps(pdf: Uint8Array): string[] {
    const words = wordsOf(pdf).map(({ box: [left, top, right, bottom], word }) => {
      const quarter = (bottom - top) / 4;
      return { word, left: left + 0.5, right: right - 0.5, top: top + quarter, bottom: bottom - quarter };
    });
    return words.flatMap((a, index) =>
      words
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.word} / ${b.word}`),
    );
  }

  const long: CertificateFacts = {
    ...exampleFacts,
    holder: {
      givenName: 'Marija Terezija Ana Magdalena Frančiška Ljudmila',
      familyName: 'Šebjanič-Nagy-Žižek von Győrfi-Škrűbej Horváth-Čizmazija',
    },
    title: 'Usposabljanje svetovalcev za socialno podjetništvo na čezmejnem območju '.repeat(4).trim(),
    place: 'Dvorana Zavoda za turizem in kulturo, Glavna ulica 12, Lendava / Lendva',
    organisers: Array.from({ length: 6 }, (_, index) => `Razvojna agencija za spodbujanje podjetništva ${index + 1}`),
    issuer: 'Ustanova lokalna razvojna fundacija za Pomurje v imenu vseh partnerjev projekta z obeh strani meje',
  };

  test.each([
    ['a long name and title', long],
    ['one word of a hundred letters', { ...long, holder: { givenName: 'Š'.repeat(100), familyName: 'W'.repeat(100) } }],
  ])('%s: nothing overlaps, leaves the page or is cut', async (_, facts) => {
    const { supplement: _supplement, ...onePage } = facts;
    const pdf = await renderCertificate(onePage);
    expect(infoOf(pdf)['Pages']).toBe('1');
    expect(overlaps(pdf)).toEqual([]);
    const boxes = wordsOf(pdf).map(({ box }) => box);
    expect(Math.min(...boxes.map(([left]) => left))).toBeGreaterThan(60);
    expect(Math.max(...boxes.map(([, , right]) => right))).toBeLessThan(780);
    expect(Math.max(...boxes.map(([, , , bottom]) => bottom))).toBeLessThan(570);
    const letters = textOf(pdf).replaceAll(' ', '');
    const inOrder = wordsOf(pdf)
      .map(({ word }) => word)
      .join('');
    expect(inOrder).toContain(facts.holder.familyName.replaceAll(' ', ''));
    expect(inOrder).toContain(facts.title.replaceAll(' ', ''));
    expect(letters).not.toContain('…');
  });

  test('letters that an earlier document embedded only as parts of others can still be copied', async () => {
    const named = (givenName: string) =>
      renderCertificate({ ...exampleFacts, holder: { givenName, familyName: 'ÓŰ' } });
    const [parts, whole] = [await named('ĆĎĞĤĴĶĹŃŔŢŮŴŶŹ'), await named('CDGHJKLNRTUWYZ ﬁx Győrfi')];
    expect(textOf(parts)).toContain('ĆĎĞĤĴĶĹŃŔŢŮŴŶŹ ÓŰ');
    expect(textOf(whole).normalize('NFKC')).toContain('CDGHJKLNRTUWYZ fix Győrfi ÓŰ');
    expect(textOf(whole)).toContain('Győrfi');
  });

  test('the check for overlaps sees an overlap', async () => {
    const { createDocument } = await import('./load-pdfkit.ts');
    const document = await createDocument({ pdfVersion: '1.7' });
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.font('regular').fontSize(12).text('above', 100, 100).text('below', 105, 104);
    document.end();
    await new Promise((resolve) => document.on('end', resolve));
    expect(overlaps(Buffer.concat(chunks))).toEqual(['above / below']);
  });

  test('control characters and markup in a name stay text', async () => {
    const pdf = await renderCertificate({
      ...exampleFacts,
      holder: { givenName: 'A\u202Ena\r\n', familyName: '<b>&"(Novak)\\' },
      issuer: 'Hiša & <script>',
    });
    expect(textOf(pdf)).toContain('Ana <b>&"(Novak)\\');
    expect(infoOf(pdf)['Title']).toBe('Potrdilo o zaključenem usposabljanju SENS-2026-0042 – Ana b+"(Novak)\\');
    expect(inspect(pdf, 'qpdf', '--check', 'FILE')).toContain('No syntax');
    expect(inspect(pdf, 'pdfinfo', '-meta', 'FILE')).toContain('<rdf:li>Hiša + script</rdf:li>');
  });
});

describe('logos', () => {
  const logo = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#A32020' } })
      .png()
      .toBuffer();

  test('are never higher than the emblem, and stand beside it', async () => {
    const pdf = await renderCertificate({ ...exampleFacts, logos: [await logo(1200, 100), await logo(100, 600)] });
    const boxes = [...inspect(pdf, 'pdfinfo', '-struct', 'FILE').matchAll(/\/BBox \[([\d. ]+)\]/g)].map(([, numbers]) =>
      numbers!.split(' ').map(Number),
    );
    const heights = boxes.map(([, bottom, , top]) => top! - bottom!);
    const [emblem, narrow, wide] = heights;
    expect(emblem).toBeCloseTo(36, 2);
    expect(wide! / emblem!).toBeLessThanOrEqual(1.0001);
    expect(narrow! / emblem!).toBeLessThanOrEqual(1.0001);
    expect(emblem).toBeGreaterThanOrEqual(72 / 2.54);
    expect(inspect(pdf, 'qpdf', '--check', 'FILE')).toContain('No syntax');
  });

  test('that are not PNG are refused', async () => {
    await expect(renderCertificate({ ...exampleFacts, logos: [Buffer.from('/etc/passwd')] })).rejects.toThrow(
      TypeError,
    );
  });
});
