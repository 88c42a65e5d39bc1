import { rolesIn } from '@sens/db/account';
import { writeAudit } from '@sens/db/audit';
import { copyLedger, streamLedger } from '@sens/db/indicator';
import { findProject, listSides } from '@sens/db/project';
import { uuid } from '@sens/domain';
import { counts, participationFilter, type Count, type ParticipationFilter } from '@sens/domain/indicator';
import { csvSeparator, isLocale, m, type Locale } from '@sens/messages';
import { Hono } from 'hono';
import { z } from 'zod';
import { readSession } from '../account/read-session.ts';
import type { Deps } from '../shared/deps.ts';
import { participationCells, participationColumns, participationWords } from './participation-columns.ts';

const query = z.object({
  ...participationFilter.omit({ joint: true }).shape,
  joint: z.stringbool().optional(),
  count: z.enum(counts).default('participations'),
  locale: z.string().refine(isLocale).default('en'),
});

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Streams the rows behind a number as CSV or XLSX to managers and auditors; who took what is in the audit trail. */
export const participationExport = (deps: Deps) =>
  new Hono().get('/projects/:projectId/participations.:format{csv|xlsx}', async (c) => {
    const account = await readSession(deps, c.req.raw.headers);
    const projectId = uuid.safeParse(c.req.param('projectId')).data;
    const project = account && projectId ? await findProject(deps.db, { id: projectId }) : null;
    if (!account || !project) return c.notFound();
    const roles = await rolesIn(deps.db, account.id, project.id);
    if (!account.isAdministrator && !roles.some((role) => role !== 'trainer')) return c.notFound();

    const parsed = query.safeParse(c.req.query());
    if (!parsed.success) return c.text('request.invalid', 400);
    const { count, locale, ...filter } = parsed.data;
    const format = c.req.param('format') as keyof typeof types;
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
    return new Response(await write(deps, format, what), {
      headers: {
        'content-type': types[format],
        'content-disposition': `attachment; filename="${project.slug}-${count}-${day}.${format}"`,
        'cache-control': 'private, no-store',
      },
    });
  });

interface Wanted {
  projectId: string;
  filter: ParticipationFilter;
  count: Count;
  locale: Locale;
}

async function write({ db, engine }: Deps, format: keyof typeof types, { projectId, filter, count, locale }: Wanted) {
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
