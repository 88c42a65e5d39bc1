import { listReportRows } from '@sens/db/indicator';
import { DomainError, uuid } from '@sens/domain';
import { csvSeparator, type Locale } from '@sens/messages';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { localeOf, readerOfProject, spreadsheetFile } from '../shared/spreadsheet-file.ts';
import { readReport } from './freeze-report.ts';
import { reportCorrections, reportDictionary, reportRows, reportValues } from './report-columns.ts';

const formats = ['pdf', 'csv', 'xlsx', 'json'] as const;

/**
 * A report as a file, for managers, and once it is frozen for auditors; each download of a frozen one is in the audit
 * trail. JSON is what was hashed, byte for byte.
 */
export const reportDownload = (deps: Deps) =>
  new Hono().get('/projects/:projectId/reports/:reportId/report.:format{pdf|csv|xlsx|json}', async (c) => {
    const reader = await readerOfProject(deps, c, ['manager', 'auditor']);
    const reportId = uuid.safeParse(c.req.param('reportId')).data;
    const format = formats.find((known) => known === c.req.param('format'));
    if (!reader || !reportId || !format) return c.notFound();
    const { account, project, roles } = reader;
    const manages = roles.includes('manager');
    const at = { projectId: project.id, reportId };
    const found = await readReport(deps, at, { accountId: account.id, manages }, format).catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
    if (!found || (format === 'json' && found.text === null)) return c.notFound();
    const name = `${project.slug}-report-${found.number}`;
    const locale = localeOf(c);
    if (format === 'csv' || format === 'xlsx') {
      return spreadsheetFile(await writeSheets(deps, at, found, locale, format), name, format);
    }
    const body = format === 'json' ? Buffer.from(found.text ?? '', 'utf8') : Buffer.from(await draw(found, locale));
    return c.body(new Uint8Array(body), 200, {
      'content-type': format === 'json' ? 'application/json; charset=utf-8' : 'application/pdf',
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'cache-control': 'private, no-store',
    });
  });

type Found = Awaited<ReturnType<typeof readReport>>;

async function draw({ content, frozenAt, frozenBy, sha256 }: Found, locale: Locale): Promise<Uint8Array> {
  const { renderReport } = await import('@sens/documents/report');
  const frozen = frozenAt && sha256 ? { at: frozenAt, by: frozenBy ?? '', sha256 } : null;
  return renderReport({ locale, content, frozen });
}

async function writeSheets(
  { db }: Deps,
  { projectId, reportId }: { projectId: string; reportId: string },
  { content, frozenAt }: Found,
  locale: Locale,
  format: 'csv' | 'xlsx',
) {
  const { writeCsv, writeXlsx } = await import('@sens/documents/spreadsheet');
  const values = reportValues(locale, content);
  if (format === 'csv') return writeCsv(values.columns, values.rows, { separator: csvSeparator(locale), bom: true });
  const rows = frozenAt ? [reportRows(locale, allRows({ db }, projectId, reportId))] : [];
  return writeXlsx([values, reportCorrections(locale, content), ...rows, reportDictionary(locale)]);
}

const pageSize = 2000;

/** Every row of a frozen report: nothing changes it, so its pages can be read one after the other. */
async function* allRows({ db }: Pick<Deps, 'db'>, projectId: string, reportId: string) {
  for (let offset = 0; ; offset += pageSize) {
    const page = await listReportRows(db, projectId, reportId, { offset, limit: pageSize });
    yield* page;
    if (page.length < pageSize) return;
  }
}
