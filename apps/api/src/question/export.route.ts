import { writeAudit } from '@sens/db/audit';
import { findEvent } from '@sens/db/event';
import type { Question } from '@sens/db/question';
import { localise, uuid } from '@sens/domain';
import type { AnswerValue } from '@sens/domain/question';
import { csvSeparator, m, type Locale } from '@sens/messages';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { localeOf, readerOfProject, spreadsheetFile } from '../shared/spreadsheet-file.ts';
import { loadEventAnswers } from './load-event-answers.ts';

/** An event's answers, a line a person and a column a question, for managers; who took them is in the audit trail. */
export const answerExport = (deps: Deps) =>
  new Hono().get('/projects/:projectId/events/:eventId/answers.:format{csv|xlsx}', async (c) => {
    const reader = await readerOfProject(deps, c, ['manager']);
    const eventId = uuid.safeParse(c.req.param('eventId')).data;
    if (!reader || !eventId) return c.notFound();
    const { account, project } = reader;
    const projectId = project.id;
    const event = await findEvent(deps.db, projectId, { id: eventId });
    if (!event) return c.notFound();
    const format = c.req.param('format') === 'xlsx' ? 'xlsx' : 'csv';
    const locale = localeOf(c);

    const { questions, answers } = await deps.db.transaction(async (tx) => {
      const found = await loadEventAnswers(tx, { projectId, eventId }, true);
      await writeAudit(tx, {
        projectId,
        actor: { kind: 'account', accountId: account.id },
        action: 'question.exported',
        subjectId: eventId,
        detail: { format, questionIds: found.questions.map(({ id }) => id) },
      });
      return found;
    });
    const rows = [...Map.groupBy(answers, ({ registrationId }) => registrationId).values()].map((own) => ({
      familyName: own[0]?.familyName,
      givenName: own[0]?.givenName,
      status: own[0] && m.my_status(locale, { status: own[0].status }),
      ...Object.fromEntries(
        questions.map((question) => {
          const answer = own.find(({ questionId }) => questionId === question.id);
          return [question.id, answer && inWords(locale, question, answer.value)];
        }),
      ),
    }));
    const columns = [
      { key: 'familyName', header: m.export_family_name(locale), kind: 'text' },
      { key: 'givenName', header: m.export_given_name(locale), kind: 'text' },
      { key: 'status', header: m.workspace_status(locale), kind: 'text' },
      ...questions.map(({ id, wording }) => ({
        ...{ key: id, header: localise(wording, locale), kind: 'text' as const, width: 40 },
      })),
    ] as const;
    const { writeCsv, writeXlsx } = await import('@sens/documents/spreadsheet');
    const file =
      format === 'csv'
        ? writeCsv(columns, rows, { separator: csvSeparator(locale), bom: true })
        : writeXlsx([{ name: m.questions_answers_title(locale), columns, rows }]);
    return spreadsheetFile(file, `${event.slug}-answers`, format);
  });

/** An answer as it is read: the words of what was chosen, yes or no. */
function inWords(locale: Locale, { options }: Pick<Question, 'options'>, value: AnswerValue): string {
  if (typeof value === 'boolean') return value ? m.questions_yes(locale) : m.questions_no(locale);
  const words = [value].flat().map((given) => {
    const option = options.find(({ id }) => id === given);
    return option ? localise(option.label, locale) : given;
  });
  return words.join(', ');
}
