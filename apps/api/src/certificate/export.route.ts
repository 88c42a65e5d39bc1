import { writeAudit } from '@sens/db/audit';
import { listRegister } from '@sens/db/certificate';
import { localise } from '@sens/domain';
import { filterRegister, registerFilter } from '@sens/domain/certificate';
import { csvSeparator, m } from '@sens/messages';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { localeOf, readerOfProject, spreadsheetFile } from '../shared/spreadsheet-file.ts';

/** The certificates that a filter means, as CSV or XLSX for managers; who took it is in the audit trail. */
export const certificateExport = (deps: Deps) =>
  new Hono().get('/projects/:projectId/certificates.:format{csv|xlsx}', async (c) => {
    const reader = await readerOfProject(deps, c, ['manager']);
    if (!reader) return c.notFound();
    const { account, project } = reader;
    const format = c.req.param('format') === 'xlsx' ? 'xlsx' : 'csv';
    const filter = registerFilter.parse(c.req.query());
    const locale = localeOf(c);
    const certificates = await deps.db.transaction(async (tx) => {
      const found = filterRegister(await listRegister(tx, project.id), filter);
      // The search may hold a name.
      const { q: _search, ...narrowing } = filter;
      await writeAudit(tx, {
        projectId: project.id,
        actor: { kind: 'account', accountId: account.id },
        action: 'certificate.exported',
        subjectId: null,
        detail: { format, certificates: found.length, ...narrowing },
      });
      return found;
    });
    const word = (column: Parameters<typeof m.certificates_column>[1]['column']) =>
      m.certificates_column(locale, { column });
    const columns = [
      { key: 'number', header: word('number'), kind: 'text' },
      { key: 'familyName', header: m.export_family_name(locale), kind: 'text' },
      { key: 'givenName', header: m.export_given_name(locale), kind: 'text' },
      { key: 'kind', header: word('kind'), kind: 'text', width: 24 },
      { key: 'event', header: m.export_event(locale), kind: 'text', width: 40 },
      { key: 'issuedOn', header: word('issued_on'), kind: 'date' },
      { key: 'state', header: word('state'), kind: 'text' },
      { key: 'revokedAt', header: word('revoked_at'), kind: 'date' },
      { key: 'revocation', header: word('revocation_kind'), kind: 'text', width: 24 },
      { key: 'revocationReason', header: word('reason'), kind: 'text', width: 30 },
      { key: 'replaces', header: word('replaces'), kind: 'text' },
      { key: 'verificationCode', header: word('code'), kind: 'text', width: 30 },
    ] as const;
    const rows = certificates.map((one) => ({
      ...one,
      kind: m.my_certificate_kind(locale, { kind: one.kind }),
      event: localise(one.eventTitle, locale),
      state: m.certificates_state(locale, { state: one.state }),
      revocation: one.revokedAt && m.verify_status_reason(locale, { kind: one.revocationKind ?? 'other' }),
    }));
    const { writeCsv, writeXlsx } = await import('@sens/documents/spreadsheet');
    const file =
      format === 'csv'
        ? writeCsv(columns, rows, { separator: csvSeparator(locale), bom: true })
        : writeXlsx([{ name: m.certificates_title(locale), columns, rows }]);
    return spreadsheetFile(file, `${project.slug}-certificates`, format);
  });
