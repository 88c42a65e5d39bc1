import { DomainError } from '@sens/domain';
import { CsvError, parse } from 'csv-parse/sync';
import { mostLines, type Cell } from './sheet.ts';

const separators = [';', ',', '\t'] as const;

/**
 * The rows of a CSV text; a quoted field may hold separators and line breaks. Cells are texts, an empty one is null.
 *
 * @throws DomainError `import.file_unreadable` when a quotation mark is never closed
 */
export function readCsv(text: string): Cell[][] {
  const named = /^sep=(.)\r?\n/i.exec(text);
  const content = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? detectSeparator(content);
  try {
    const records: string[][] = parse(content, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 1_000_000,
      to: mostLines,
    });
    return records.map((record) => record.map((cell) => (cell === '' ? null : cell)));
  } catch (error) {
    if (error instanceof CsvError) throw new DomainError('import.file_unreadable', {});
    throw error;
  }
}

/** The separator that most lines have in the same number, and most of; a comma within a sentence is in few. */
function detectSeparator(text: string): string {
  const lines = firstLines(text, 50);
  const scored = separators.map((separator) => {
    const lineCounts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(separator).length - 1;
      if (count > 0) lineCounts.set(count, (lineCounts.get(count) ?? 0) + 1);
    }
    return { separator, score: Math.max(0, ...[...lineCounts].map(([count, of]) => count * of)) };
  });
  return scored.reduce((best, candidate) => (candidate.score > best.score ? candidate : best)).separator;
}

/** The first lines without what is between quotation marks. */
function firstLines(text: string, most: number): string[] {
  return text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/)
    .slice(0, most);
}
