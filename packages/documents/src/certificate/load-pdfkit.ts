import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { loadOnce } from '../text/load-once.ts';
import { srgbProfile } from './srgb-profile.ts';
import { rememberWords } from './remember-words.ts';

const files = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const;

/** The typefaces of our documents, by the name under which `createDocument` registers them. */
export type FontName = keyof typeof files;

/** pdfkit also takes a font that is already parsed; its type declarations do not know. */
type ParsedFont = Font & Uint8Array;

async function parseFont(file: string): Promise<ParsedFont> {
  const { create } = await import('fontkit');
  const font = create(await readFile(createRequire(import.meta.url).resolve(file)));
  if (!('layout' in font)) throw new Error(`${file} is a collection, not one font`);
  meetGlyphs(font);
  rememberWords(font);
  return font as ParsedFont;
}

/**
 * A parsed font remembers each glyph with the characters it was first asked for. Embedding Č asks for its part C
 * without any, and from then on no document made with this font could tell what a C means to those who copy or hear
 * it. So every glyph is met under its own character first; compatibility characters are left out, because they share
 * glyphs with others (the ligature of f and i is also a character).
 */
function meetGlyphs(font: Font): void {
  for (const codePoint of font.characterSet) {
    const character = String.fromCodePoint(codePoint);
    if (character.normalize('NFKC') === character) font.glyphForCodePoint(codePoint);
  }
  font.layout('ff fi fl ffi ffl');
}

/** Parsing a font takes longer than drawing a page, so it happens once for all documents. */
const load = loadOnce(async () => {
  const [{ default: PDFDocument }, regular, bold] = await Promise.all([
    import('pdfkit'),
    parseFont(files.regular),
    parseFont(files.bold),
  ]);
  return { PDFDocument, fonts: { regular, bold } };
});

/** The same fonts, for what is drawn without pdfkit. */
export const loadFonts = async (): Promise<Record<FontName, Font>> => (await load()).fonts;

/** A pdfkit document with the fonts `regular` and `bold`. Without `font: ''` it would refer to Helvetica, which PDF/A forbids. */
export async function createDocument(options: PDFKit.PDFDocumentOptions): Promise<PDFKit.PDFDocument> {
  const { PDFDocument, fonts } = await load();
  const document = new PDFDocument({ ...options, font: '' });
  document.registerFont('regular', fonts.regular);
  document.registerFont('bold', fonts.bold);
  (document as Intended)._addColorOutputIntent = addOutputIntent;
  return document;
}

/** How pdfkit says which colour space a PDF/A document is meant for; its type declarations do not know. */
type Intended = PDFKit.PDFDocument & {
  _addColorOutputIntent?: (this: Intended) => void;
  _root: PDFKit.PDFKitReference;
};

/** As pdfkit does it, with the small profile. */
function addOutputIntent(this: Intended): void {
  const profile = this.ref({ Length: srgbProfile.length, N: 3 });
  profile.write(srgbProfile);
  profile.end(null as never);
  const name = new String('sRGB IEC61966-2.1');
  const intent = this.ref({
    ...{ Type: 'OutputIntent', S: 'GTS_PDFA1', Info: name, OutputConditionIdentifier: name },
    DestOutputProfile: profile,
  });
  intent.end(null as never);
  (this._root.data as Record<string, unknown>)['OutputIntents'] = [intent];
}
