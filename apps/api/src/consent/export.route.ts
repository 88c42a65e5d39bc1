import { writeAudit } from '@sens/db/audit';
import { listConsentVersions, listStandingConsents } from '@sens/db/consent';
import { localise } from '@sens/domain';
import { csvSeparator, m } from '@sens/messages';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { localeOf, readerOfProject, spreadsheetFile } from '../shared/spreadsheet-file.ts';

/** How everybody stands on each consent, as CSV for the managers of the project; who took it is in the audit trail. */
export const consentExport = (deps: Deps) =>
  new Hono().get('/projects/:projectId/consents.csv', async (c) => {
    const reader = await readerOfProject(deps, c, ['manager']);
    if (!reader) return c.notFound();
    const { account, project } = reader;
    const locale = localeOf(c);

    const rows = await deps.db.transaction(async (tx) => {
      const versions = await listConsentVersions(tx, project.id);
      const titleOf = new Map(versions.map((one) => [`${one.purposeId}/${one.version}`, localise(one.title, locale)]));
      await writeAudit(tx, {
        projectId: project.id,
        actor: { kind: 'account', accountId: account.id },
        action: 'consent.exported',
        subjectId: null,
      });
      return (await listStandingConsents(tx, project.id)).map((entry) => ({
        ...entry,
        consent: titleOf.get(`${entry.purposeId}/${entry.version}`),
        state: m.consents_state(locale, { state: entry.given ? 'given' : 'not_given' }),
      }));
    });
    const { writeCsv } = await import('@sens/documents/spreadsheet');
    const columns = [
      { key: 'familyName', header: m.export_family_name(locale), kind: 'text' },
      { key: 'givenName', header: m.export_given_name(locale), kind: 'text' },
      { key: 'email', header: m.registration_form_email(locale), kind: 'text' },
      { key: 'consent', header: m.consents_column(locale, { column: 'consent' }), kind: 'text' },
      { key: 'state', header: m.consents_column(locale, { column: 'state' }), kind: 'text' },
      { key: 'version', header: m.consents_column(locale, { column: 'version' }), kind: 'number' },
      { key: 'locale', header: m.consents_column(locale, { column: 'language' }), kind: 'text' },
      { key: 'at', header: m.consents_column(locale, { column: 'at' }), kind: 'datetime' },
    ] as const;
    const file = writeCsv(columns, rows, { separator: csvSeparator(locale), bom: true });
    return spreadsheetFile(file, `${project.slug}-consents`, 'csv');
  });
