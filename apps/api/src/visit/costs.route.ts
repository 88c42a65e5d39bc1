import { writeAudit } from '@sens/db/audit';
import { findEvent } from '@sens/db/event';
import { uuid } from '@sens/domain';
import { amountText } from '@sens/domain/visit';
import { csvSeparator, formatRegion, m, type Locale } from '@sens/messages';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { localeOf, readerOfProject, spreadsheetFile } from '../shared/spreadsheet-file.ts';
import { loadCosts, type Costs } from './load-costs.ts';

/**
 * What a visit costs as CSV or XLSX, for managers as the page is: a row for each share of a line, so that sums by person,
 * leg, side and payer are exact whichever way they are made. Who took it is in the audit trail.
 */
export const costsExport = (deps: Deps) =>
  new Hono().get('/projects/:projectId/events/:eventId/costs.:format{csv|xlsx}', async (c) => {
    const reader = await readerOfProject(deps, c, ['manager']);
    const eventId = uuid.safeParse(c.req.param('eventId')).data;
    if (!reader || !eventId) return c.notFound();
    const at = { projectId: reader.project.id, eventId };
    if (!(await findEvent(deps.db, at.projectId, { id: eventId }))) return c.notFound();
    const format = c.req.param('format') === 'xlsx' ? 'xlsx' : 'csv';
    const locale = localeOf(c);
    const costs = await loadCosts(deps.db, at);
    await deps.db.transaction((tx) =>
      writeAudit(tx, {
        projectId: at.projectId,
        actor: { kind: 'account', accountId: reader.account.id },
        action: 'visit.costs_exported',
        subjectId: eventId,
        detail: { format, lines: costs.lines.length },
      }),
    );
    const columns = columnsOf(locale, costs.currency);
    const rows = rowsOf(locale, costs);
    const { writeCsv, writeXlsx } = await import('@sens/documents/spreadsheet');
    const file =
      format === 'csv'
        ? writeCsv(columns, rows, { separator: csvSeparator(locale), bom: true })
        : writeXlsx([{ name: m.visit_costs_title(locale), columns, rows }]);
    return spreadsheetFile(file, `${costs.event.slug}-${m.visit_costs_file(locale)}`, format);
  });

function columnsOf(locale: Locale, currency: string) {
  const label = (column: Parameters<typeof m.visit_costs_column>[1]['column']) =>
    m.visit_costs_column(locale, { column });
  const texts = ['kind', 'description', 'leg', 'payer'] as const;
  return [
    { key: 'line', header: label('line'), kind: 'number' as const },
    ...texts.map((key) => ({ key, header: label(key), kind: 'text' as const })),
    { key: 'familyName', header: m.export_family_name(locale), kind: 'text' as const },
    { key: 'givenName', header: m.export_given_name(locale), kind: 'text' as const },
    { key: 'organisation', header: label('organisation'), kind: 'text' as const },
    { key: 'side', header: m.export_side(locale), kind: 'text' as const },
    { key: 'planned', header: `${label('planned')} (${currency})`, kind: 'number' as const },
    { key: 'actual', header: `${label('actual')} (${currency})`, kind: 'number' as const },
  ];
}

function rowsOf(locale: Locale, { lines, shares, people, legs, payers }: Costs) {
  const person = new Map(people.map((one) => [one.registrationId, one]));
  const payer = new Map(payers.map(({ id, name }) => [id, name]));
  const leg = new Map(legs.map((one) => [one.id, m.journey_leg(locale, one)]));
  const numbered = new Map(lines.map((line, index) => [line.id, { ...line, number: index + 1 }]));
  return shares.flatMap(({ lineId, registrationId, planned, actual }) => {
    const line = numbered.get(lineId);
    if (!line) return [];
    const who = person.get(registrationId ?? '');
    return [
      {
        ...{ line: line.number, kind: m.visit_costs_kind(locale, { kind: line.kind }), description: line.description },
        ...{ leg: line.scope.of === 'leg' ? leg.get(line.scope.id) : null, payer: payer.get(line.payerId) },
        ...{ familyName: who?.familyName, givenName: who?.givenName, organisation: who?.organisationName },
        side: who && formatRegion(locale, who.side),
        ...{ planned: amountText(planned), actual: actual === null ? null : amountText(actual) },
      },
    ];
  });
}
