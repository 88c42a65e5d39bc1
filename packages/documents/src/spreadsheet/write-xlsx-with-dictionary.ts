import { Unzip, UnzipPassThrough, Zip, ZipDeflate, type UnzipFile } from 'fflate';
import { rowIterator } from './row-iterator.ts';
import { sheetNames } from './sheet-names.ts';
import { columnDefinitions, freezePane, xlsxRows, type XlsxSheet } from './write-xlsx.ts';

/**
 * A sheet of any length, written as its rows come, and after it a short one that says what the columns mean. Excel takes
 * a million rows on a sheet; more go on to further sheets.
 *
 * The library writes one list as a stream, or several sheets in memory. So its stream is taken apart as it comes, its
 * sheets are passed on as they are, and the three small parts that name the sheets get one more. The parts come
 * unpacked: in XML nothing looks like the end of a part, so that none is ever cut short.
 */
export function writeXlsxWithDictionary(data: XlsxSheet, dictionary: XlsxSheet): ReadableStream<Uint8Array> {
  const chunks = writeParts(data, dictionary);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

const named = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml'];
const sheetPath = /^xl\/worksheets\/sheet\d+\.xml$/;
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

async function* writeParts(data: XlsxSheet, dictionary: XlsxSheet): AsyncGenerator<Uint8Array> {
  const { writeXlsxStream } = await import('hucre/xlsx');
  const [name = '', dictionaryName = ''] = sheetNames([data.name, dictionary.name]);
  const source = rowIterator(data.rows);
  const columns = columnDefinitions(data.columns);
  const reader = writeXlsxStream(xlsxRows(source, data.columns), {
    name,
    columns,
    freezePane,
    compress: false,
  }).getReader();
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const extra = await dictionarySheet(dictionary, dictionaryName);
  let sheets = 0;
  const unzip = takeApart((file) => {
    if (sheetPath.test(file.name)) sheets += 1;
    if (!named.includes(file.name)) return pass(zip, file);
    collect(file, (xml) => {
      if (file.name === 'xl/workbook.xml') add(zip, `xl/worksheets/sheet${sheets + 1}.xml`, extra);
      add(zip, file.name, Buffer.from(nameSheet(xml, sheets + 1, dictionaryName), 'utf8'));
    });
  });
  try {
    for (let next = await reader.read(); ; next = await reader.read()) {
      unzip.push(next.value ?? new Uint8Array(), next.done);
      if (next.done) break;
      yield* ready.splice(0);
    }
    zip.end();
    yield* ready.splice(0);
  } finally {
    await reader.cancel();
    await source.return?.();
  }
}

/** Calls for each part of an archive whose parts are not packed. */
function takeApart(onPart: (file: UnzipFile) => void): Unzip {
  const unzip = new Unzip(onPart);
  unzip.register(UnzipPassThrough);
  return unzip;
}

function pass(zip: Zip, file: UnzipFile): void {
  const part = newPart(zip, file.name);
  file.ondata = (error, chunk, final) => {
    if (error) throw error;
    part.push(chunk, final);
  };
  file.start();
}

function collect(file: UnzipFile, onText: (xml: string) => void): void {
  const chunks: Uint8Array[] = [];
  file.ondata = (error, chunk, final) => {
    if (error) throw error;
    chunks.push(chunk);
    if (final) onText(Buffer.concat(chunks).toString('utf8'));
  };
  file.start();
}

const add = (zip: Zip, path: string, bytes: Uint8Array): void => newPart(zip, path).push(bytes, true);

function newPart(zip: Zip, path: string): ZipDeflate {
  const part = new ZipDeflate(path, { level: 4 });
  // The same rows make the same file.
  part.mtime = new Date(1980, 0, 1);
  zip.add(part);
  return part;
}

/** The sheet's XML, its texts within it and in the plain style, so that it needs nothing of the other sheet. */
async function dictionarySheet({ columns, rows }: XlsxSheet, name: string): Promise<Uint8Array> {
  const { writeXlsxStream } = await import('hucre/xlsx');
  const plain = columnDefinitions(columns).map(({ numFmt: _, ...definition }) => definition);
  const stream = writeXlsxStream(xlsxRows(rowIterator(rows), columns), {
    ...{ name, columns: plain, freezePane, compress: false },
  });
  const chunks: Uint8Array[] = [];
  const unzip = takeApart((file) => {
    if (!sheetPath.test(file.name)) return;
    file.ondata = (error, chunk) => {
      if (error) throw error;
      chunks.push(chunk);
    };
    file.start();
  });
  for await (const chunk of stream) unzip.push(chunk, false);
  unzip.push(new Uint8Array(), true);
  return Buffer.concat(chunks);
}

/** Names one more sheet, in whichever of the three parts this is. */
function nameSheet(xml: string, number: number, name: string): string {
  const escaped = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return xml
    .replace('</sheets>', `<sheet name="${escaped}" sheetId="${number}" r:id="rIdDictionary"/></sheets>`)
    .replace(
      '</Relationships>',
      `<Relationship Id="rIdDictionary" Type="${relation}" Target="worksheets/sheet${number}.xml"/></Relationships>`,
    )
    .replace('</Types>', `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${sheetType}"/></Types>`);
}
