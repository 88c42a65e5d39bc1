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
  ['P', 'regular', 8.5, 64, 370, 714, 'Moduli'],
  ...(
    [
      ['Osnove socialne ekonomije', '3 ure'],
      ['Pravne oblike v Sloveniji in na Madžarskem', '4 ure'],
      ['Platno socialnega poslovnega modela', '4 ure'],
      ['Financiranje', '4 ure'],
      ['Merjenje družbenih učinkov', '3 ure'],
      ['Mentorske veščine', '4 ure'],
      ['Čezmejno sodelovanje', '2 uri'],
    ] as const
  ).flatMap(([title, hours], index): Text[] => {
    const [x, y] = [index < 4 ? 64 : 430, 384 + 15 * (index % 4)];
    return [
      ['LBody', 'regular', 9.5, x, y, 280, title],
      ['LBody', 'regular', 9.5, x + 284, y, 64, hours],
    ];
  }),
  ['P', 'regular', 8.5, 64, 500, 180, 'Izdajatelj'],
  ['P', 'regular', 11, 64, 512, 180, 'Ustanova lokalna razvojna fundacija za Pomurje'],
  ['P', 'regular', 8.5, 258, 500, 100, 'Datum izdaje'],
  ['P', 'regular', 11, 258, 512, 100, '23. 11. 2026'],
  ['P', 'regular', 8.5, 372, 500, 120, 'vodja projekta'],
  ['P', 'regular', 11, 372, 512, 120, 'Živa Primer'],
  ['P', 'bold', 9.5, 514, 480, 172, 'Preverite pristnost'],
  ['P', 'regular', 8, 514, 494, 172, 'Usmerite kamero v kodo ali odprite naslov.'],
  ['Link', 'regular', 8, 514, 518, 172, 'https://mentors.example.org/sl/verify/01J9ZK7Q4M2V8X3T5R6W7Y8Z9A'],
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

/** The page of a certificate drawn with pdfkit alone: tagged, two fonts, the emblem and a QR code, nothing measured. */
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

  add('Figure', { alt: 'Evropska unija', bbox: [64, 46, 118, 82] }, () => drawEmblem(document));
  for (const [tag, font, size, x, y, width, text] of texts) {
    add(tag, {}, () => document.font(font).fontSize(size).fillColor('#1b2733').text(text, x, y, { width }));
  }
  add('Figure', { alt: 'Koda QR', bbox: [700, 470, 778, 548] }, () => drawQr(document, texts.at(-2)![6]));
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
