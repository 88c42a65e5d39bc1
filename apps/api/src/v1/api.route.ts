import type { Project } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { csvSeparator, isLocale, type Locale } from '@sens/messages';
import { Hono, type Context } from 'hono';
import { etag } from 'hono/etag';
import { clientAddressHeader } from '../shared/client-address.ts';
import type { Deps } from '../shared/deps.ts';
import { isDatabaseAway } from '../shared/errors.ts';
import { writeTable, type Table } from '../shared/write-table.ts';
import { answerEvents, eventTable } from './answer-events.ts';
import { answerBreakdown, answerIndicators, breakdownTable, indicatorTable } from './answer-indicators.ts';
import { answerProject } from './answer-project.ts';
import { answerReport, answerReports, reportListTable, reportTable } from './answer-reports.ts';
import { writeOpenApi } from './open-api.ts';
import { openWithKey } from './open-with-key.ts';
import { operations, type OperationId } from './operations.ts';
import { problemAnswer, ProblemError } from './problem.ts';

/**
 * The figures of a project for programs of others, read with a key of the project. Pages of other origins get nothing:
 * no answer allows it (CORS).
 */
export function figuresApi(deps: Deps) {
  const api = new Hono();
  api.use(etag());
  api.get('/openapi.json', (c) => {
    const document = writeOpenApi(deps.config.publicUrl, localeIn(c));
    return c.json(document, 200, { 'cache-control': 'public, max-age=300' });
  });
  for (const { id, path, scope, query } of operations) {
    api.get(path.replaceAll(/\{(\w+)\}/g, ':$1'), async (c) => {
      const asker = {
        authorization: c.req.header('authorization'),
        clientAddress: c.req.header(clientAddressHeader) ?? 'unknown',
      };
      const project = await openWithKey(deps, asker, scope);
      const asked = readQuery(c, query);
      const { answer, table } = await answerOperation(deps, project, { id, c, ...asked });
      if (asked.format === 'json') return c.json(answer, 200, kept);
      const csv = await writeTable(await table(), csvSeparator(asked.locale));
      return c.body(csv, 200, {
        ...kept,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `inline; filename="${project.slug}-${id}.csv"`,
      });
    });
  }
  api.all('*', (c) => problemAnswer(localeIn(c), 'not_found'));
  api.onError((error, c) => answerError(deps, error, c));
  return api;
}

/** To be asked for anew each time; whoever has the same bytes gets 304. */
const kept = { 'cache-control': 'private, no-cache', vary: 'authorization' };

function answerError(deps: Deps, error: Error, c: Context): Response {
  const locale = localeIn(c);
  if (error instanceof ProblemError) return problemAnswer(locale, error.problem, error.headers);
  if (error instanceof DomainError && error.code === 'request.not_found') return problemAnswer(locale, 'not_found');
  if (isDatabaseAway(error)) return problemAnswer(locale, 'unavailable', { 'retry-after': '5' });
  deps.log.error({ err: error, path: c.req.routePath }, 'a request to the API failed');
  return problemAnswer(locale, 'internal');
}

interface Asked {
  readonly period: number | null;
  readonly locale: Locale;
  readonly format: 'json' | 'csv';
}

function localeIn(c: Context): Locale {
  const wanted = c.req.query('locale');
  return isLocale(wanted) ? wanted : 'en';
}

/** @throws ProblemError `parameter_wrong` for a value that is none, or a parameter that the operation does not know */
function readQuery(c: Context, known: readonly string[]): Asked {
  const given = c.req.query();
  const wrong =
    Object.keys(given).some((name) => !known.includes(name)) ||
    (given['locale'] !== undefined && !isLocale(given['locale'])) ||
    (given['period'] !== undefined && !isNumber(given['period'])) ||
    !['json', 'csv'].includes(given['format'] ?? 'json');
  if (wrong) throw new ProblemError('parameter_wrong');
  return {
    period: given['period'] === undefined ? null : Number(given['period']),
    locale: localeIn(c),
    format: given['format'] === 'csv' ? 'csv' : 'json',
  };
}

const isNumber = (text: string) => /^[1-9]\d{0,3}$/.test(text);

/** The answer to an operation, and how it becomes a table. */
async function answerOperation(
  deps: Deps,
  project: Project,
  { id, c, period, locale }: Asked & { id: OperationId; c: Context },
): Promise<{ answer: object; table: () => Table | Promise<Table> }> {
  switch (id) {
    case 'project': {
      const noTable = () => {
        throw new ProblemError('parameter_wrong');
      };
      return { answer: await answerProject(deps, project), table: noTable };
    }
    case 'indicators': {
      const answer = await answerIndicators(deps, project);
      return { answer, table: () => indicatorTable(deps, project, answer, locale) };
    }
    case 'breakdown': {
      const answer = await answerBreakdown(deps, project, c.req.param('code') ?? '', period, locale);
      return { answer, table: () => breakdownTable(answer) };
    }
    case 'events': {
      const answer = await answerEvents(deps, project);
      return { answer, table: () => eventTable(answer, locale) };
    }
    case 'reports': {
      const answer = await answerReports(deps, project);
      return { answer, table: () => reportListTable(answer) };
    }
    case 'report': {
      const number = c.req.param('number') ?? '';
      if (!isNumber(number)) throw new ProblemError('not_found');
      const answer = await answerReport(deps, project, Number(number));
      return { answer, table: () => reportTable(answer, locale) };
    }
  }
}
