import { writeAudit } from '@sens/db/audit';
import { leads } from '@sens/db/event';
import { uuid } from '@sens/domain';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { localeOf, readerOfProject } from '../shared/spreadsheet-file.ts';
import { dossierFacts } from './dossier-facts.ts';
import { loadDossier } from './load-dossier.ts';

/** A leader's dossier as a PDF, for those who lead the visit and for managers; who took it is in the audit trail. */
export const visitDossier = (deps: Deps) =>
  new Hono().get('/projects/:projectId/events/:eventId/dossier.pdf', async (c) => {
    const reader = await readerOfProject(deps, c, ['manager', 'trainer']);
    const eventId = uuid.safeParse(c.req.param('eventId')).data;
    if (!reader || !eventId) return c.notFound();
    const at = { projectId: reader.project.id, eventId };
    const manages = reader.roles.includes('manager');
    if (!manages && !(await leads(deps.db, reader.account.id, at.projectId, { eventId }))) return c.notFound();
    const dossier = await loadDossier(deps.db, at).catch(() => null);
    if (!dossier) return c.notFound();
    await deps.db.transaction((tx) =>
      writeAudit(tx, {
        projectId: at.projectId,
        actor: { kind: 'account', accountId: reader.account.id },
        action: 'visit.dossier_downloaded',
        subjectId: eventId,
        detail: {},
      }),
    );
    const { renderDossier } = await import('@sens/documents/dossier');
    const bytes = await renderDossier(dossierFacts(localeOf(c), dossier, deps.now()));
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="dossier.pdf"',
      'cache-control': 'private, no-store',
    });
  });
