import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { renderSheet } from '../sheet/render-sheet.ts';
import { readSheetCode } from './read-sheet-code.ts';

/** A printed sheet as somebody's phone sees it: turned a little, grey, and squeezed. */
async function photograph(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'photo-'));
  const sheet = await renderSheet({
    ...{ locales: ['en'], fundingPeriod: '2021-2027', programme: ['A programme'], event: ['An event'] },
    project: { name: ['A project'], acronym: ['AP'], number: '1' },
    ...{ day: '2026-11-23', times: [], places: [], organisers: [], code: '7K3M-Q9TZ' },
    ...{ columns: [], people: [], emptyRows: 3 },
  });
  writeFileSync(join(folder, 'sheet.pdf'), sheet);
  execFileSync('pdftoppm', ['-r', '130', '-png', join(folder, 'sheet.pdf'), join(folder, 'sheet')]);
  const page = readFileSync(join(folder, 'sheet-1.png'));
  rmSync(folder, { recursive: true });
  return sharp(page).rotate(4, { background: '#777' }).modulate({ brightness: 0.8 }).jpeg({ quality: 60 }).toBuffer();
}

it('reads the code off a photo of the sheet, and none off another picture', async () => {
  expect(await readSheetCode(await photograph(), 'image/jpeg')).toBe('7K3MQ9TZ');
  const grey = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#888' } })
    .png()
    .toBuffer();
  expect(await readSheetCode(grey, 'image/png')).toBeNull();
  expect(await readSheetCode(Buffer.from('%PDF-1.7 %%EOF'), 'application/pdf')).toBeNull();
});
