import type { Column } from './column.ts';
import { csvHead, type CsvOptions } from './write-csv.ts';

/**
 * Lines of CSV that a database has written, as `writeCsv` would have: with the header in front, and ended by CR LF. A
 * line break inside a cell stays as it is.
 *
 * @param lines UTF-8, quoted by the same rules, ended by LF; a piece may end anywhere
 */
export function passCsv(
  columns: readonly Column[],
  lines: AsyncIterable<Uint8Array>,
  options: CsvOptions,
): ReadableStream<Uint8Array> {
  const source = lines[Symbol.asyncIterator]();
  const endLines = lineEnder();
  let head: string | null = csvHead(columns, options);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (head !== null) {
          controller.enqueue(new TextEncoder().encode(head));
          head = null;
          return;
        }
        const next = await source.next();
        if (next.done) controller.close();
        else controller.enqueue(endLines(next.value));
      },
      async cancel() {
        await source.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Ends lines with CR LF, piece by piece. A quote opens a cell or closes it; the two that stand for one do both. */
function lineEnder(): (piece: Uint8Array) => Uint8Array {
  let insideCell = false;
  return (piece) => {
    // One character a byte, whatever the text: the three that matter are ASCII, and strings are searched fastest.
    const text = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1');
    const parts = text.split('"').map((part, index) => {
      if (index > 0) insideCell = !insideCell;
      return insideCell ? part : part.replaceAll('\n', '\r\n');
    });
    return Buffer.from(parts.join('"'), 'latin1');
  };
}
