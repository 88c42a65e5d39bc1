import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseSheetCode } from '@sens/domain/evidence';
import { loadOnce } from '../text/load-once.ts';
import type { ScanType } from './recognise-scan.ts';

/** Larger pictures are made smaller first: a code of two centimetres is still some hundred pixels wide. */
const longestSide = 2400;

/** The reader's program comes from its package; left alone it would ask a server for it. */
const loadReader = loadOnce(async () => {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  const wasm = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const wasmBinary = Uint8Array.from(wasm).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  return readBarcodes;
});

/**
 * The code of a sign-in sheet from the QR code in its picture; null where none can be read, and for a PDF, whose pages
 * are no pictures here.
 */
export async function readSheetCode(bytes: Uint8Array, mediaType: ScanType['mediaType']): Promise<string | null> {
  if (mediaType === 'application/pdf') return null;
  const [{ default: sharp }, readBarcodes] = await Promise.all([import('sharp'), loadReader()]);
  const { data, info } = await sharp(bytes)
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = {
    ...{ width: info.width, height: info.height, colorSpace: 'srgb' as const },
    data: new Uint8ClampedArray(data),
  };
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 4 });
  return found.map(({ text }) => parseSheetCode(text)).find((code) => code !== null) ?? null;
}
