import { writeAudit } from '@sens/db/audit';
import { uuid } from '@sens/domain';
import { feedbackTexts, type FeedbackQuestion } from '@sens/domain/feedback';
import { csvSeparator, formatNumber, m, type Locale } from '@sens/messages';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { localeOf, readerOfProject, spreadsheetFile } from '../shared/spreadsheet-file.ts';
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
    const { summary } = results;
    const rows = [
      ...(summary?.questions ?? []).flatMap(({ question, counts }) =>
        counts.map((count, index) => ({
          question: m.feedback_question(locale, { question }),
          answer: scaleWords(locale, question, index + 1),
          count,
        })),
      ),
      ...feedbackTexts.flatMap((which) =>
        (summary?.texts[which] ?? []).map(({ text, locale: language }) => ({
          question: m.feedback_text(locale, { which }),
          answer: text,
          language,
        })),
      ),
    ];
    const columns = [
      { key: 'question', header: m.feedback_results_column(locale, { column: 'question' }), kind: 'text', width: 40 },
      { key: 'answer', header: m.feedback_results_column(locale, { column: 'answer' }), kind: 'text', width: 60 },
      { key: 'count', header: m.feedback_results_column(locale, { column: 'count' }), kind: 'number' },
      { key: 'language', header: m.feedback_results_column(locale, { column: 'language' }), kind: 'text' },
    ] as const;
    const { writeCsv, writeXlsx } = await import('@sens/documents/spreadsheet');
    const file =
      format === 'csv'
        ? writeCsv(columns, rows, { separator: csvSeparator(locale), bom: true })
        : writeXlsx([{ name: m.feedback_results_title(locale), columns, rows }]);
    return spreadsheetFile(file, `${results.event.slug}-feedback`, format);
  });

/** A number of the scale, with its words at either end. */
function scaleWords(locale: Locale, question: FeedbackQuestion, value: number): string {
  if (value === 1) return m.feedback_end(locale, { value, words: m.feedback_low(locale, { question }) });
  if (value === 5) return m.feedback_end(locale, { value, words: m.feedback_high(locale, { question }) });
  return formatNumber(locale, value);
}
