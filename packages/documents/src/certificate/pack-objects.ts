import { deflateSync } from 'node:zlib';

/** An indirect object as pdfkit wrote it: `body` is what stands between `obj` and `endobj`. */
interface PdfObject {
  readonly id: number;
  readonly whole: Buffer;
  readonly body: Buffer;
  /** Must stay outside object streams. */
  readonly loose: boolean;
}

/**
 * Rewrites a finished pdfkit file with an object stream and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8):
 * the tag tree is many small objects, which take a third of a one-page document until they are compressed together.
 * Streams that pdfkit was told not to compress are compressed here, once and as well as it goes; the XMP packet loses
 * the indentation between its tags and becomes one description. The catalog and signatures stay as they are; nothing about the content changes.
 */
export function packObjects(pdf: Uint8Array): Uint8Array {
  const { head, objects, trailer } = readObjects(Buffer.from(pdf));
  const packed = objects.filter(({ loose }) => !loose);
  const streamId = objects.length + 1;
  const size = streamId + 2;

  const parts: Buffer[] = [head];
  let length = head.length;
  const append = (part: Buffer): number => {
    const offset = length;
    parts.push(part);
    length += part.length;
    return offset;
  };

  // One entry for each object number: kind (0 free, 1 at an offset, 2 in an object stream), place, index.
  const entries = Buffer.alloc(size * entryLength);
  const enter = (id: number, kind: number, place: number, index: number) => {
    entries.writeUInt8(kind, id * entryLength);
    entries.writeUInt32BE(place, id * entryLength + 1);
    entries.writeUInt16BE(index, id * entryLength + 5);
  };
  enter(0, 0, 0, 65535);
  for (const { id, whole } of objects.filter(({ loose }) => loose)) enter(id, 1, append(whole), 0);
  packed.forEach(({ id }, index) => enter(id, 2, streamId, index));
  enter(streamId, 1, append(objectStream(streamId, packed)), 0);
  const start = length;
  enter(streamId + 1, 1, start, 0);
  const predictor = `/DecodeParms << /Predictor 12 /Columns ${entryLength} >>`;
  append(
    streamObject(streamId + 1, `/Type /XRef /Size ${size} /W [1 4 2] ${predictor} ${trailer}`, differences(entries)),
  );
  append(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

const entryLength = 7;

/** Each entry as its difference from the one above, which compresses better (PNG filter Up: ISO/IEC 15948, 9.2). */
function differences(entries: Buffer): Buffer {
  const rows = Array.from({ length: entries.length / entryLength }, (_, row) => {
    const at = row * entryLength;
    const above = (index: number) => (row === 0 ? 0 : entries[at - entryLength + index]!);
    return [2, ...Array.from(entries.subarray(at, at + entryLength), (byte, index) => (byte - above(index)) & 0xff)];
  });
  return Buffer.from(rows.flat());
}

function objectStream(id: number, objects: readonly PdfObject[]): Buffer {
  let offset = 0;
  const index = objects.map(({ id: packedId, body }) => {
    const entry = `${packedId} ${offset}`;
    offset += body.length + 1;
    return entry;
  });
  const head = Buffer.from(`${index.join(' ')}\n`);
  const bodies = objects.flatMap(({ body }) => [body, Buffer.from('\n')]);
  const dictionary = `/Type /ObjStm /N ${objects.length} /First ${head.length}`;
  return streamObject(id, dictionary, Buffer.concat([head, ...bodies]));
}

function streamObject(id: number, dictionary: string, content: Buffer): Buffer {
  const data = deflateSync(content, { level: 9 });
  return Buffer.concat([
    Buffer.from(`${id} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

/** Takes a file apart along its cross-reference table, which lists every object from 1 on. */
function readObjects(pdf: Buffer): { head: Buffer; objects: PdfObject[]; trailer: string } {
  const end = pdf.toString('latin1', pdf.lastIndexOf('startxref'));
  const tableStart = Number(/^startxref\s+(\d+)/.exec(end)?.[1]);
  const table = pdf.toString('latin1', tableStart, pdf.length - end.length);
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset));
  const trailer = /trailer\s*<<(.*)>>/s.exec(table)?.[1];
  if (!trailer || offsets.length === 0) throw new Error('not a file with a cross-reference table');
  const entriesOfTrailer = trailer.replace(/\/Size \d+/, '').trim();
  const bounds = [...offsets, tableStart].sort((a, b) => a - b);
  const objects = offsets.map((offset, index) => {
    const whole = pdf.subarray(offset, bounds[bounds.indexOf(offset) + 1]);
    if (whole.includes('/Subtype /XML')) return { id: index + 1, whole: packMetadata(whole), body: whole, loose: true };
    const stream = packStream(whole);
    if (stream) return { id: index + 1, whole: stream, body: stream, loose: true };
    const body = whole.subarray(whole.indexOf('obj\n') + 4, whole.lastIndexOf('\nendobj'));
    const loose = ['\nstream\n', '/Type /Catalog', '/ByteRange'].some((mark) => body.includes(mark));
    return { id: index + 1, whole, body, loose };
  });
  return { head: pdf.subarray(0, bounds[0]), objects, trailer: entriesOfTrailer };
}

/** A stream that is not compressed yet, compressed; null for any other object. */
function packStream(object: Buffer): Buffer | null {
  const start = object.indexOf('\nstream\n');
  const head = start < 0 ? '' : object.toString('latin1', 0, start);
  if (!/\/Length \d+/.test(head) || head.includes('/Filter')) return null;
  const data = deflateSync(object.subarray(start + 8, object.lastIndexOf('\nendstream')), { level: 9 });
  const packed = head.replace(/\/Length \d+/, `/Filter /FlateDecode /Length ${data.length}`);
  return Buffer.concat([Buffer.from(`${packed}\nstream\n`, 'latin1'), data, Buffer.from('\nendstream\nendobj\n')]);
}

/** The metadata stream is the one that is not compressed, so that programs find it without reading PDF. */
function packMetadata(object: Buffer): Buffer {
  const start = object.indexOf('\nstream\n') + 8;
  const end = object.lastIndexOf('\nendstream');
  const packet = Buffer.from(joinDescriptions(object.toString('utf8', start, end).replace(/>\s+</g, '><').trim()));
  const head = object.toString('latin1', 0, start).replace(/\/Length \d+/, `/Length ${packet.length}`);
  return Buffer.concat([Buffer.from(head), packet, object.subarray(end)]);
}

/** The same statements about the document as one description instead of several. */
function joinDescriptions(packet: string): string {
  const spaces = [...packet.matchAll(/<rdf:Description([^>]*)>/g)].flatMap(
    ([, attributes = '']) => attributes.match(/xmlns:\w+="[^"]*"/g) ?? [],
  );
  return packet
    .replaceAll(/<\/rdf:Description><rdf:Description[^>]*>/g, '')
    .replace(/<rdf:Description[^>]*>/, `<rdf:Description rdf:about="" ${[...new Set(spaces)].join(' ')}>`);
}
