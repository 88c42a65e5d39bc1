import { writeAudit } from '@sens/db/audit';
import { findEvent, leads, listSessions } from '@sens/db/event';
import { localise, uuid } from '@sens/domain';
import { compareText, csvSeparator, formatDate, formatRegion, m } from '@sens/messages';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { localeOf, readerOfProject, spreadsheetFile } from '../shared/spreadsheet-file.ts';
import { loadHours } from './load-hours.ts';

/**
 * The hours ledger of an event as CSV or XLSX, minutes as numbers: for managers, auditors and the trainers who lead it.
 * Who took it is in the audit trail.
 */
export const hoursExport = (deps: Deps) =>
  new Hono().get('/projects/:projectId/events/:eventId/hours.:format{csv|xlsx}', async (c) => {
    const eventId = uuid.safeParse(c.req.param('eventId')).data;
    const reader = await readerOfProject(deps, c, ['manager', 'auditor', 'trainer']);
    if (!reader || !eventId) return c.notFound();
    const { account, project, roles } = reader;
    const readsAll = roles.includes('manager') || roles.includes('auditor');
    const projectId = project.id;
    const event = await findEvent(deps.db, projectId, { id: eventId });
    if (!event || !(readsAll || (await leads(deps.db, account.id, projectId, { eventId })))) return c.notFound();

    const format = c.req.param('format') === 'xlsx' ? 'xlsx' : 'csv';
    const locale = localeOf(c);
    const [{ people, modules }, sessions] = await Promise.all([
      loadHours(deps, { projectId, eventId }),
      listSessions(deps.db, projectId, eventId),
    ]);
    await deps.db.transaction((tx) =>
      writeAudit(tx, {
        projectId,
        actor: { kind: 'account', accountId: account.id },
        action: 'session.hours_exported',
        subjectId: eventId,
        detail: { format, people: people.length },
      }),
    );
    const rows = people
      .toSorted(
        (one, other) =>
          compareText(locale, one.familyName, other.familyName) || compareText(locale, one.givenName, other.givenName),
      )
      .map((person) => ({
        ...{ familyName: person.familyName, givenName: person.givenName, side: formatRegion(locale, person.side) },
        ...{ attended: person.total.attended, planned: person.total.planned, excused: person.total.excused },
        completed: m.record_completed(locale, { completed: person.completed ? 'yes' : 'no' }),
        ...Object.fromEntries(person.sessions.map(({ sessionId, minutes }) => [sessionId, minutes])),
        ...Object.fromEntries(
          person.modules.map(({ moduleId, attended }) => [`module/${moduleId ?? 'none'}`, attended]),
        ),
      }));
    const columns = [
      { key: 'familyName', header: m.export_family_name(locale), kind: 'text' as const },
      { key: 'givenName', header: m.export_given_name(locale), kind: 'text' as const },
      { key: 'side', header: m.export_side(locale), kind: 'text' as const },
      ...sessions.map(({ id, position, startsAt, timeZone }) => {
        const date = formatDate(locale, startsAt, timeZone ?? event.timeZone);
        return {
          key: id,
          header: m.record_session_minutes(locale, { number: position, date }),
          kind: 'number' as const,
        };
      }),
      ...modules.map(({ id, title }) => ({
        key: `module/${id}`,
        header: m.record_module_minutes(locale, { title: localise(title, locale) }),
        kind: 'number' as const,
      })),
      { key: 'attended', header: m.record_attended_minutes(locale), kind: 'number' as const },
      { key: 'planned', header: m.record_planned_minutes(locale), kind: 'number' as const },
      { key: 'excused', header: m.record_excused_minutes(locale), kind: 'number' as const },
      { key: 'completed', header: m.record_column(locale, { column: 'completed' }), kind: 'text' as const },
    ];
    const { writeCsv, writeXlsx } = await import('@sens/documents/spreadsheet');
    const file =
      format === 'csv'
        ? writeCsv(columns, rows, { separator: csvSeparator(locale), bom: true })
        : writeXlsx([{ name: m.record_hours_title(locale), columns, rows }]);
    return spreadsheetFile(file, `${event.slug}-${m.record_hours_file(locale)}`, format);
  });
