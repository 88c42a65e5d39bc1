import { writeAudit } from '@sens/db/audit';
import { findEvent } from '@sens/db/event';
import { listRegistrations } from '@sens/db/registration';
import { uuid } from '@sens/domain';
import { filterPeople, peopleFilter } from '@sens/domain/registration';
import { compareText, csvSeparator, formatRegion, m } from '@sens/messages';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { localeOf, readerOfProject, spreadsheetFile } from '../shared/spreadsheet-file.ts';

/** The people of an event that a filter means, as CSV or XLSX for managers; who took what is in the audit trail. */
export const registrationExport = (deps: Deps) =>
  new Hono().get('/projects/:projectId/events/:eventId/registrations.:format{csv|xlsx}', async (c) => {
    const reader = await readerOfProject(deps, c, ['manager']);
    const eventId = uuid.safeParse(c.req.param('eventId')).data;
    if (!reader || !eventId) return c.notFound();
    const { account, project } = reader;
    const projectId = project.id;
    const event = await findEvent(deps.db, projectId, { id: eventId });
    if (!event) return c.notFound();

    const format = c.req.param('format') === 'xlsx' ? 'xlsx' : 'csv';
    const filter = peopleFilter.parse(c.req.query());
    const locale = localeOf(c);
    const people = await deps.db.transaction(async (tx) => {
      const found = filterPeople(await listRegistrations(tx, projectId, eventId), filter);
      await writeAudit(tx, {
        projectId,
        actor: { kind: 'account', accountId: account.id },
        action: 'registration.exported',
        subjectId: eventId,
        // The search may hold a name.
        detail: { format, people: found.length, side: filter.side, kind: filter.kind, status: filter.status },
      });
      return found;
    });
    const rows = people
      .toSorted(
        (one, other) =>
          compareText(locale, one.familyName, other.familyName) || compareText(locale, one.givenName, other.givenName),
      )
      .map((person) => ({
        ...person,
        organisationKind: person.organisationKind && m.organisation_kind(locale, { kind: person.organisationKind }),
        side: formatRegion(locale, person.side),
        status: m.my_status(locale, { status: person.status }),
      }));
    const columns = [
      { key: 'familyName', header: m.export_family_name(locale), kind: 'text' },
      { key: 'givenName', header: m.export_given_name(locale), kind: 'text' },
      { key: 'email', header: m.registration_form_email(locale), kind: 'text', width: 30 },
      { key: 'organisationName', header: m.export_organisation(locale), kind: 'text', width: 30 },
      { key: 'organisationKind', header: m.export_organisation_kind(locale), kind: 'text' },
      { key: 'side', header: m.export_side(locale), kind: 'text' },
      { key: 'status', header: m.workspace_status(locale), kind: 'text' },
      {
        key: 'createdAt',
        header: m.registration_rules_registered_at(locale),
        kind: 'datetime',
        timeZone: event.timeZone,
      },
    ] as const;
    const { writeCsv, writeXlsx } = await import('@sens/documents/spreadsheet');
    const file =
      format === 'csv'
        ? writeCsv(columns, rows, { separator: csvSeparator(locale), bom: true })
        : writeXlsx([{ name: m.workspace_people(locale), columns, rows }]);
    return spreadsheetFile(file, event.slug, format);
  });
