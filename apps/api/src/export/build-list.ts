import type { ExportAttempt, ExportRun } from '@sens/db/export';
import { noteProgress } from '@sens/db/export';
import { findProject } from '@sens/db/project';
import type { Row } from '@sens/documents/spreadsheet';
import { DomainError } from '@sens/domain';
import type { ExportFile, ListKind } from '@sens/domain/export';
import { csvSeparator, isLocale, m } from '@sens/messages';
import type { Deps } from '../shared/deps.ts';
import { spreadsheetTypes } from '../shared/spreadsheet-file.ts';
import { listColumns, listDictionary } from './list-columns.ts';
import { listRows } from './list-rows.ts';
import { chunksOf, keepPieces, progressNote } from './piece-sink.ts';

/** What came of an attempt. */
export interface Built {
  readonly rows: number;
  readonly files: readonly ExportFile[];
  /** The evidence that went into a pack. */
  readonly packed: readonly string[];
}

/**
 * Writes a list, with what its columns mean: as a second sheet, or for CSV as a second file. Its rows are those of one
 * instant, and none of them is ever in memory with all the others.
 */
export async function buildList(deps: Deps, run: ExportRun, kind: ListKind, at: ExportAttempt): Promise<Built> {
  const { projectId, filter, format } = run;
  const locale = isLocale(run.locale) ? run.locale : 'en';
  const project = await findProject(deps.db, { id: projectId });
  if (!project) throw new DomainError('request.not_found', {});
  const { total, rows } = await listRows(deps, { projectId, kind, locale, filter });
  const note = progressNote((done) => noteProgress(deps.db, at, { done, total: Math.max(done, total) }));
  await noteProgress(deps.db, at, { done: 0, total });
  const counted = countRows(rows, note);
  const columns = listColumns(locale, kind);
  const dictionary = listDictionary(locale, kind);
  const name = `${project.slug}-${kind}-${run.createdAt.toISOString().slice(0, 10)}`;
  const { writeCsv, writeXlsxWithDictionary } = await import('@sens/documents/spreadsheet');
  if (format === 'xlsx') {
    const sheet = { name: m.exports_kind(locale, { kind }), columns, rows: counted.rows };
    const stream = writeXlsxWithDictionary(sheet, dictionary);
    const file = { part: 'file', name: `${name}.xlsx`, mediaType: spreadsheetTypes.xlsx } as const;
    const files = [await keepPieces(deps, at, file, chunksOf(stream))];
    return { rows: counted.count(), files, packed: [] };
  }
  const csv = { separator: csvSeparator(locale), bom: true };
  const file = { part: 'file', name: `${name}.csv`, mediaType: spreadsheetTypes.csv } as const;
  const words = { part: 'dictionary', name: `${name}-dictionary.csv`, mediaType: spreadsheetTypes.csv } as const;
  const files = [
    await keepPieces(deps, at, file, chunksOf(writeCsv(columns, counted.rows, csv))),
    await keepPieces(deps, at, words, chunksOf(writeCsv(dictionary.columns, dictionary.rows, csv))),
  ];
  return { rows: counted.count(), files, packed: [] };
}

/** The same rows, counted as they are taken. */
function countRows(rows: Iterable<Row> | AsyncIterable<Row>, note: (done: number) => Promise<void>) {
  let count = 0;
  async function* taken() {
    for await (const row of rows) {
      count += 1;
      if (count % 500 === 0) await note(count);
      yield row;
    }
  }
  return { rows: taken(), count: () => count };
}
