function buildProfile(): Buffer {
  const curve = curveOf([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);
  const tags: [signature: string, data: Buffer][] = [
    ['desc', textOf('sRGB IEC61966-2.1')],
    ['cprt', textOf('Public domain')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['chad', fixed('sf32', [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01708, -0.00925, 0.01508, 0.75168])],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const start = 128 + 4 + 12 * tags.length;
  const parts: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let length = start;
  const table = Buffer.alloc(start - 128);
  table.writeUInt32BE(tags.length, 0);
  tags.forEach(([signature, data], index) => {
    // The three colours share one curve.
    if (!places.has(data)) {
      places.set(data, length);
      parts.push(data);
      length += data.length;
    }
    table.write(signature, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(places.get(data)!, 8 + 12 * index);
    table.writeUInt32BE(data.length, 12 + 12 * index);
  });
  return Buffer.concat([headerOf(length), table, ...parts]);
}

function headerOf(length: number): Buffer {
  const header = Buffer.alloc(128);
  header.writeUInt32BE(length, 0);
  header.writeUInt32BE(0x04200000, 8);
  header.write('mntrRGB XYZ ', 12, 'latin1');
  // Made on the first of January 2026.
  [2026, 1, 1].forEach((part, index) => header.writeUInt16BE(part, 24 + 2 * index));
  header.write('acsp', 36, 'latin1');
  // The profile connection space is D50, to the digits that the specification gives.
  [0xf6d6, 0x10000, 0xd32d].forEach((part, index) => header.writeUInt32BE(part, 68 + 4 * index));
  return header;
}

/** Numbers with sixteen binary places. */
function fixed(type: string, numbers: readonly number[]): Buffer {
  const data = Buffer.alloc(8 + 4 * numbers.length);
  data.write(type, 0, 'latin1');
  numbers.forEach((number, index) => data.writeInt32BE(Math.round(number * 65_536), 8 + 4 * index));
  return data;
}

const xyz = (...numbers: [number, number, number]): Buffer => fixed('XYZ ', numbers);

/** A parametric curve of the fourth kind: a line near black, then a power (ICC.1:2004-10, 10.15). */
function curveOf(parameters: readonly number[]): Buffer {
  const data = Buffer.alloc(12 + 4 * parameters.length);
  data.write('para', 0, 'latin1');
  data.writeUInt16BE(3, 8);
  parameters.forEach((number, index) => data.writeInt32BE(Math.round(number * 65_536), 12 + 4 * index));
  return data;
}

/** A text in one language, padded to four bytes. */
function textOf(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf16le').swap16();
  const data = Buffer.alloc(28 + Math.ceil(bytes.length / 4) * 4);
  data.write('mluc', 0, 'latin1');
  data.writeUInt32BE(1, 8);
  data.writeUInt32BE(12, 12);
  data.write('enUS', 16, 'latin1');
  data.writeUInt32BE(bytes.length, 20);
  data.writeUInt32BE(28, 24);
  bytes.copy(data, 28);
  return data;
}

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4.2, which PDF/A-2 allows (ISO 19005-2, 6.2.3).
 * Its curve is one formula instead of a table of a thousand points, which makes it a sixth of the profile that comes
 * with pdfkit: that would be a tenth of a certificate. The numbers are those of ICC.1:2004-10, adapted to D50.
 */
export const srgbProfile: Buffer = buildProfile();
