import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import { encode } from 'uqr';

const require = createRequire(import.meta.url);
const fontOf = (file: string) =>
  create(readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${file}`))) as unknown as Uint8Array;

/** Parsed once, as any program that draws more than one page would. */
const fonts = {
  regular: fontOf('400Regular/NotoSans_400Regular.ttf'),
  bold: fontOf('700Bold/NotoSans_700Bold.ttf'),
};

const address = 'https://mentors.example.org/sl/verify/01J9ZK7Q4M2V8X3T5R6W7Y8Z9A';

type Text = readonly [
  tag: string,
  font: keyof typeof fonts,
  size: number,
  x: number,
  y: number,
  width: number,
  text: string,
];

/** The texts of an example certificate where they stand, so that nothing has to be measured. */
const texts: readonly Text[] = [
  ['P', 'regular', 11, 130, 50, 220, 'Sofinancira Evropska unija'],
  ['P', 'bold', 12.5, 458, 48, 320, 'SENS Network'],
  ['P', 'regular', 8.5, 458, 66, 320, 'Interreg V-A Slovenija–Madžarska 2014–2020'],
  ['H1', 'regular', 25, 64, 110, 714, 'Potrdilo o zaključenem usposabljanju'],
  ['P', 'regular', 10.5, 64, 146, 714, 'Številka SENS-2026-0042'],
  ['P', 'regular', 12.5, 64, 184, 714, 'Potrjujemo, da je'],
  ['P', 'bold', 30, 64, 200, 714, 'Marjeta Žižek Novak'],
  ['P', 'regular', 12.5, 64, 246, 714, 'uspešno zaključila usposabljanje'],
  ['P', 'bold', 17, 64, 264, 714, 'Usposabljanje mentorjev za socialno podjetništvo'],
  ['P', 'regular', 8.5, 64, 310, 130, 'Datum'],
  ['P', 'regular', 11, 64, 324, 130, '5. 10.–14. 11. 2026'],
  ['P', 'regular', 8.5, 206, 310, 170, 'Kraj'],
  ['P', 'regular', 11, 206, 324, 170, 'Murska Sobota'],
  ['P', 'regular', 8.5, 392, 310, 100, 'Obseg'],
  ['P', 'regular', 11, 392, 324, 100, '22,5 od 24 ur'],
  ['P', 'regular', 8.5, 506, 310, 270, 'Organizatorja'],
  ['P', 'regular', 11, 506, 324, 270, 'Ustanova lokalna razvojna fundacija za Pomurje'],
  ['P', 'regular', 11, 506, 340, 270, 'Zala Zöld Szíve Vidékfejlesztési Egyesület'],
  ['P', 'regular', 8.5, 64, 500, 180, 'Izdajatelj'],
  ['P', 'regular', 11, 64, 512, 180, 'Ustanova lokalna razvojna fundacija za Pomurje'],
  ['P', 'regular', 8.5, 258, 500, 100, 'Datum izdaje'],
  ['P', 'regular', 11, 258, 512, 100, '23. 11. 2026'],
  ['P', 'regular', 8.5, 372, 500, 120, 'vodja projekta'],
  ['P', 'regular', 11, 372, 512, 120, 'Živa Primer'],
  ['P', 'bold', 9.5, 514, 480, 172, 'Preverite pristnost'],
  ['P', 'regular', 8, 514, 494, 172, 'Usmerite kamero v kodo ali odprite naslov.'],
  ['Link', 'regular', 8, 514, 518, 172, address],
  [
    'P',
    'regular',
    8,
    64,
    560,
    714,
    'Projekt Mednarodna mentorska mreža za socialno podjetništvo (SENS Network, SIHU 167)',
  ],
];

/** The rows of the supplement's two tables where they stand, cells from left to right. */
const rows: readonly (readonly [y: number, ...cells: (readonly [x: number, width: number, text: string])[]])[] = [
  ...(
    [
      ['Imetnik potrdila', 'Marjeta Žižek Novak'],
      ['Naziv usposabljanja', 'Usposabljanje mentorjev za socialno podjetništvo'],
      ['Država izdajatelja', 'Slovenija'],
      [
        'Organizacije, ki potrdilo podeljujejo',
        'Ustanova lokalna razvojna fundacija za Pomurje\nZala Zöld Szíve Vidékfejlesztési Egyesület',
      ],
      ['Datum izdaje', '23. 11. 2026'],
      ['Obseg', '50 ur (kontaktno delo: 24 h, praksa: 18 h, študijski obisk: 8 h) · 2 ECTS'],
      ['Raven', '5. raven evropskega ogrodja kvalifikacij (EOK)'],
      ['Način preverjanja', 'praktična naloga – opravljeno, 87,5 točk'],
      ['Oblika udeležbe', 'v živo'],
      ['Zagotavljanje kakovosti', 'Notranja presoja partnerjev po anketi udeležencev in kolegialnem opazovanju.'],
    ] as const
  ).map(([name, value], index) => [160 + 22 * index, [67, 143, name], [216, 311, value]] as const),
  ...(
    [
      ['Modul', 'Ure', 'Učni izidi'],
      [
        'Osnove socialne ekonomije',
        '3',
        'Razloži, kaj je socialna ekonomija in komu služi.\nNašteje zglede iz Pomurja in Zale.',
      ],
      [
        'Pravne oblike v Sloveniji in na Madžarskem',
        '4',
        'Primerja pravne oblike na obeh straneh meje.\nSvetuje, katera je za začetek primerna.',
      ],
      [
        'Platno socialnega poslovnega modela',
        '4',
        'Z ekipo izpolni platno socialnega poslovnega modela.\nPrepozna, kje modelu manjka prihodek.',
      ],
      ['Financiranje', '4', 'Našteje vire financiranja in njihove pogoje.'],
      ['Merjenje družbenih učinkov', '3', 'Postavi tri kazalnike za eno organizacijo.'],
      ['Mentorske veščine', '4', 'Vodi mentorski pogovor in da povratno informacijo.'],
      ['Čezmejno sodelovanje', '2', 'Načrtuje skupno dejavnost z organizacijo z druge strani meje.'],
      ['Študijski obisk', '8', ''],
      ['Praksa z mentoriranim podjetjem', '18', 'Vodi podjetje skozi tri srečanja in o njih poroča.'],
      ['Skupaj', '50', ''],
    ] as const
  ).map(
    ([name, hours, outcomes], index) =>
      [420 + 28 * index, [67, 152, name], [225, 40, hours], [272, 255, outcomes]] as const,
  ),
];

/** What the supplement says besides. */
const supplementTexts: readonly Text[] = [
  ['P', 'regular', 11, 130, 50, 220, 'Evropska unija, Evropski sklad za regionalni razvoj'],
  ['H1', 'regular', 19, 64, 102, 467, 'Priloga k potrdilu'],
  [
    'P',
    'regular',
    8,
    64,
    130,
    467,
    'Ta priloga je del potrdila št. SENS-2026-0042. Navaja standardne elemente mikrodokazila po Priporočilu Sveta EU 2022/C 243/02.',
  ],
  ['H2', 'regular', 13, 64, 398, 467, 'Moduli in učni izidi'],
  ['P', 'regular', 8, 64, 800, 467, 'SENS Network · Št. SENS-2026-0042'],
];

/** A certificate drawn with pdfkit alone: tagged, two fonts, the emblem, a QR code and the supplement, nothing measured. */
export function drawBareCertificate(): Promise<Uint8Array> {
  const document = new PDFDocument({
    ...{ size: 'A4', layout: 'landscape', margin: 0, lang: 'sl', tagged: true, displayTitle: true, pdfVersion: '1.7' },
    ...{ subset: 'PDF/A-2a', font: '', info: { Title: 'Potrdilo – Marjeta Žižek Novak' } },
  });
  const chunks: Uint8Array[] = [];
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  document.registerFont('regular', fonts.regular);
  document.registerFont('bold', fonts.bold);
  const root = document.struct('Document');
  document.addStructure(root);
  const add = (tag: string, options: PDFKit.Mixins.StructureElementOptions & { bbox?: number[] }, draw: () => void) =>
    root.add(document.struct(tag, options, draw));

  const write = (given: readonly Text[]) => {
    for (const [tag, font, size, x, y, width, text] of given) {
      add(tag, {}, () => document.font(font).fontSize(size).fillColor('#1b2733').text(text, x, y, { width }));
    }
  };
  add('Figure', { alt: 'Evropska unija', bbox: [64, 46, 118, 82] }, () => drawEmblem(document));
  write(texts);
  add('Figure', { alt: 'Koda QR', bbox: [700, 470, 778, 548] }, () => drawQr(document, address));
  document.addPage({ size: 'A4', margin: 0 });
  add('Figure', { alt: 'Evropska unija', bbox: [64, 46, 118, 82] }, () => drawEmblem(document));
  write(supplementTexts);
  const table = document.struct('Table');
  root.add(table);
  for (const [y, ...cells] of rows) {
    const row = document.struct('TR');
    table.add(row);
    for (const [x, width, text] of cells) {
      const draw = () => void document.font('regular').fontSize(9).fillColor('#1b2733').text(text, x, y, { width });
      row.add(document.struct(x === 67 ? 'TH' : 'TD', {}, [draw]));
    }
    row.end();
  }
  table.end();
  root.end();
  document.end();
  return bytes;
}

/** Twelve stars of ten points each. */
function drawEmblem(document: PDFKit.PDFDocument): void {
  document.rect(64, 46, 54, 36).fill('#003399');
  for (let star = 0; star < 12; star++) {
    const [x, y] = [91 + 12 * Math.sin((star * Math.PI) / 6), 64 - 12 * Math.cos((star * Math.PI) / 6)];
    const points = Array.from({ length: 10 }, (_, point): [number, number] => {
      const radius = point % 2 === 0 ? 2 : 0.76;
      return [x + radius * Math.sin((point * Math.PI) / 5), y - radius * Math.cos((point * Math.PI) / 5)];
    });
    document.polygon(...points).fill('#ffcc00');
  }
}

function drawQr(document: PDFKit.PDFDocument, address: string): void {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const side = 78 / size;
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) document.rect(700 + x * side, 470 + y * side, side, side);
    });
  });
  document.fill('#1b2733');
}
