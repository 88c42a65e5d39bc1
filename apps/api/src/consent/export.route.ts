import { writeAudit } from '@sens/db/audit';
import { rolesIn } from '@sens/db/account';
import { listConsentVersions, listStandingConsents } from '@sens/db/consent';
import { findProject } from '@sens/db/project';
import { localise, uuid } from '@sens/domain';
import { csvSeparator, isLocale, m } from '@sens/messages';
import { Hono } from 'hono';
import { readSession } from '../account/read-session.ts';
import type { Deps } from '../shared/deps.ts';

/** How everybody stands on each consent, as CSV for the managers of the project; who took it is in the audit trail. */
export const consentExport = (deps: Deps) =>
  new Hono().get('/projects/:projectId/consents.csv', async (c) => {
    const account = await readSession(deps, c.req.raw.headers);
    const projectId = uuid.safeParse(c.req.param('projectId')).data;
    const project = account && projectId ? await findProject(deps.db, { id: projectId }) : null;
    if (!account || !project) return c.notFound();
    const roles = await rolesIn(deps.db, account.id, project.id);
    if (!account.isAdministrator && !roles.includes('manager')) return c.notFound();
    const wanted = c.req.query('locale') ?? 'en';
    const locale = isLocale(wanted) ? wanted : 'en';

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
    return new Response(writeCsv(columns, rows, { separator: csvSeparator(locale), bom: true }), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${project.slug}-consents.csv"`,
        'cache-control': 'private, no-store',
      },
    });
  });
