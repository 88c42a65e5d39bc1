import { describe, expect, it } from 'vitest';
import { makeZip } from '../../test/make-zip.ts';
import { recogniseMaterial } from './recognise-material.ts';

const text = (content: string) => Buffer.from(content, 'latin1');
const office = (...parts: string[]) =>
  makeZip(['[Content_Types].xml', ...parts].map((name) => ({ name, content: text('<a/>') })));

/** OpenDocument's first entry is stored, not packed. */
function openDocument(type: string): Buffer {
  const rest = makeZip([{ name: 'content.xml', content: text('<a/>') }]);
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(8, 26);
  const first = Buffer.concat([local, text('mimetype'), text(type)]);
  const whole = Buffer.concat([first, rest]);
  const end = whole.length - 22;
  whole.writeUInt32LE(whole.readUInt32LE(end + 16) + first.length, end + 16);
  return whole;
}

describe('a material', () => {
  it.each([
    ['pdf', text('%PDF-1.7 …')],
    ['png', text('\x89PNG\r\n\x1a\n…')],
    ['jpg', text('\xff\xd8\xff\xe0')],
    ['webp', text('RIFF\x01\x02\x03\x04WEBPVP8 ')],
    ['docx', office('word/document.xml')],
    ['xlsx', office('xl/workbook.xml')],
    ['pptx', office('ppt/presentation.xml')],
    ['odt', openDocument('application/vnd.oasis.opendocument.text')],
    ['odp', openDocument('application/vnd.oasis.opendocument.presentation')],
  ])('is %s by what its bytes say', (extension, bytes) => {
    expect(recogniseMaterial(bytes).extension).toBe(extension);
  });

  it.each([
    ['an empty file', text('')],
    ['HTML', text('<!doctype html><script>alert(1)</script>')],
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['HTML that begins later', text('\n  <html>')],
    ['a Windows program', text('MZ\x90\x00')],
    ['a Linux program', text('\x7fELF')],
    ['a shell script', text('#!/bin/sh\n')],
    ['plain text', text('Some notes.')],
    ['an old Word file', text('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['an archive of something else', makeZip([{ name: 'a.txt', content: text('a') }])],
    ['an archive with a program', office('word/document.xml', 'word/setup.exe')],
    ['a document with macros', office('word/document.xml', 'word/vbaProject.bin')],
    ['an archive cut short', office('word/document.xml').subarray(0, 60)],
  ])('is never %s', (_, bytes) => {
    expect(() => recogniseMaterial(bytes)).toThrow('curriculum.file_kind');
  });

  it('is not larger than 10 MB', () => {
    const largest = Buffer.alloc(10 * 1024 * 1024);
    largest.write('%PDF-1.7');
    expect(recogniseMaterial(largest).extension).toBe('pdf');
    expect(() => recogniseMaterial(Buffer.concat([largest, text('.')]))).toThrow('request.too_large');
  });
});
