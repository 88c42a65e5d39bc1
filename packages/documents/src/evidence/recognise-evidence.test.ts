import { DomainError } from '@sens/domain';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { recogniseEvidence } from './recognise-evidence.ts';

const picture = (format: 'jpeg' | 'webp') =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#fff' } })
    .toFormat(format)
    .toBuffer();
const text = (content: string) => Buffer.from(content, 'utf8');
const word = (parts: Record<string, Uint8Array>) =>
  zipSync({ '[Content_Types].xml': text('<Types/>'), 'word/document.xml': text('<w:document/>'), ...parts });

const answerTo = async (bytes: Uint8Array, name = 'a.pdf', megabytes = 10) => {
  const answer = await recogniseEvidence(bytes, name, megabytes).catch((error: unknown) => error);
  return answer instanceof DomainError ? answer.code : (answer as { extension: string }).extension;
};

describe('a file of a dossier', () => {
  it('is what its bytes say, whatever it is called', async () => {
    expect(await answerTo(text('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n'), 'a.exe')).toBe('pdf');
    expect(await answerTo(await picture('jpeg'), 'a.svg')).toBe('jpg');
    expect(await answerTo(await picture('webp'))).toBe('webp');
    expect(await answerTo(word({}))).toBe('docx');
    expect(await answerTo(text('Ime;Prihod\r\nŽiva Čuk;9:00\r\n'), 'dnevnik.CSV')).toBe('csv');
    expect(await answerTo(text('Zapisnik: 2 < 3 in konec.'), 'a.html')).toBe('txt');
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('Name\tJoin time\r\nŐrsi\t09:00\r\n', 'utf16le'),
    ]);
    expect(await answerTo(utf16, 'attendance.csv')).toBe('csv');
  });

  it('is never a page, a program, a macro, a torn picture or a bomb', async () => {
    const jpeg = await picture('jpeg');
    const files = [
      text('<html><script>alert(1)</script>'),
      text('  <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      text('Zapisnik\n<script>alert(1)</script>'),
      text('#!/bin/sh\nrm -rf .'),
      Buffer.concat([Buffer.from('MZ\x90\x00\x03', 'latin1'), Buffer.alloc(200)]),
      Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(60)]),
      zipSync({ 'program.exe': Buffer.alloc(10) }),
      word({ 'word/vbaProject.bin': Buffer.alloc(10) }),
      word({ 'word/media/a.bin': Buffer.alloc(60 * 1024 * 1024) }),
      jpeg.subarray(0, jpeg.length / 2),
      Buffer.alloc(0),
    ];
    expect(await Promise.all(files.map((file) => answerTo(file)))).toEqual(files.map(() => 'evidence.document_kind'));
    expect(await answerTo(Buffer.alloc(1024 * 1024 + 1), 'a', 1)).toBe('request.too_large');
  });
});
