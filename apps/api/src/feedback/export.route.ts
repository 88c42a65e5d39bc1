import { writeAudit } from '@sens/db/audit';
import { uuid } from '@sens/domain';
import { csvSeparator, m } from '@sens/messages';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { localeOf, readerOfProject, spreadsheetFile } from '../shared/spreadsheet-file.ts';
import { feedbackSheet } from './feedback-sheet.ts';
import { loadFeedbackResults } from './load-feedback-results.ts';

/**
 * Counts and texts of an event's feedback for managers, as far as they are shown: a line a question and number, then a
 * line a text. Whole answers leave the house in no file, for a text beside a figure is easier to tell whose it is.
 */
export const feedbackExport = (deps: Deps) =>
  new Hono().get('/projects/:projectId/events/:eventId/feedback.:format{csv|xlsx}', async (c) => {
    const reader = await readerOfProject(deps, c, ['manager']);
    const eventId = uuid.safeParse(c.req.param('eventId')).data;
    if (!reader || !eventId) return c.notFound();
    const { account, project } = reader;
    const format = c.req.param('format') === 'xlsx' ? 'xlsx' : 'csv';
    const locale = localeOf(c);
    const at = { projectId: project.id, eventId };
    const results = await loadFeedbackResults(deps.db, at, { now: deps.now(), locale }).catch(() => null);
    if (!results) return c.notFound();
    await deps.db.transaction((tx) =>
      writeAudit(tx, {
        projectId: project.id,
        actor: { kind: 'account', accountId: account.id },
        action: 'feedback.exported',
        subjectId: eventId,
        detail: { format },
      }),
    );
    const { columns, rows } = feedbackSheet(locale, results.summary);
    const { writeCsv, writeXlsx } = await import('@sens/documents/spreadsheet');
    const file =
      format === 'csv'
        ? writeCsv(columns, rows, { separator: csvSeparator(locale), bom: true })
        : writeXlsx([{ name: m.feedback_results_title(locale), columns, rows }]);
    return spreadsheetFile(file, `${results.event.slug}-feedback`, format);
  });
