import { writeAudit } from '@sens/db/audit';
import { copyLedger, streamLedger } from '@sens/db/indicator';
import { listSides } from '@sens/db/project';
import { counts, participationFilter, type Count, type ParticipationFilter } from '@sens/domain/indicator';
import { csvSeparator, isLocale, m, type Locale } from '@sens/messages';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../shared/deps.ts';
import { readerOfProject, spreadsheetFile, type SpreadsheetFormat } from '../shared/spreadsheet-file.ts';
import { participationCells, participationColumns, participationWords } from './participation-columns.ts';

const query = z.object({
  ...participationFilter.omit({ joint: true }).shape,
  joint: z.stringbool().optional(),
  count: z.enum(counts).default('participations'),
  locale: z.string().refine(isLocale).default('en'),
});

/** Streams the rows behind a number as CSV or XLSX to managers and auditors; who took what is in the audit trail. */
export const participationExport = (deps: Deps) =>
  new Hono().get('/projects/:projectId/participations.:format{csv|xlsx}', async (c) => {
    const reader = await readerOfProject(deps, c, ['manager', 'auditor']);
    if (!reader) return c.notFound();
    const { account, project } = reader;

    const parsed = query.safeParse(c.req.query());
    if (!parsed.success) return c.text('request.invalid', 400);
    const { count, locale, ...filter } = parsed.data;
    const format = c.req.param('format') as SpreadsheetFormat;
    await deps.db.transaction((tx) =>
      writeAudit(tx, {
        projectId: project.id,
        actor: { kind: 'account', accountId: account.id },
        action: 'indicator.exported',
        subjectId: null,
        detail: { format, count, ...filter },
      }),
    );
    const what = { projectId: project.id, filter, count, locale: locale as Locale };
    const day = deps.now().toISOString().slice(0, 10);
    return spreadsheetFile(await write(deps, format, what), `${project.slug}-${count}-${day}`, format);
  });

interface Wanted {
  projectId: string;
  filter: ParticipationFilter;
  count: Count;
  locale: Locale;
}

async function write({ db, engine }: Deps, format: SpreadsheetFormat, { projectId, filter, count, locale }: Wanted) {
  const { passCsv, writeCsv, writeXlsx } = await import('@sens/documents/spreadsheet');
  const columns = participationColumns(locale);
  const csv = { separator: csvSeparator(locale), bom: true };
  if (format === 'csv') {
    const words = participationWords(locale, await listSides(db, projectId));
    const lines = copyLedger(engine, projectId, filter, count, words, csv.separator);
    if (lines) return passCsv(columns, lines, csv);
  }
  const rows = streamLedger(engine, projectId, filter, count);
  const cells = mapRows(rows, (row) => participationCells(locale, row));
  if (format === 'csv') return writeCsv(columns, cells, csv);
  return writeXlsx([{ name: m.export_sheet_participations(locale), columns, rows: cells }]);
}

async function* mapRows<A, B>(rows: AsyncIterable<A>, change: (row: A) => B): AsyncGenerator<B> {
  for await (const row of rows) yield change(row);
}
