import { leads } from '@sens/db/event';
import { findEvidenceFile, findSheetFile } from '@sens/db/evidence';
import { uuid } from '@sens/domain';
import { Hono, type Context } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { fileResponse } from '../shared/file-response.ts';
import { readerOfProject } from '../shared/spreadsheet-file.ts';
import { noteReading, onlyAudits } from './load-dossier.ts';

/**
 * Printed sheets and the files of an event's dossier: for managers, auditors, and the trainers who lead the event. A
 * picture may be shown beside the names; with `?download` it is saved. What auditors open is in the audit trail.
 */
export const evidenceDownload = (deps: Deps) =>
  new Hono()
    .get('/projects/:projectId/sheets/:file{.+\\.pdf}', async (c) => {
      const sheetId = uuid.safeParse(c.req.param('file').replace(/\.pdf$/, '')).data;
      const reader = sheetId ? await readerOfRecord(deps, c) : null;
      const sheet = reader && sheetId ? await findSheetFile(deps.db, reader.projectId, sheetId) : null;
      if (!reader || !sheet || !(await reader.may(sheet.eventId))) return c.notFound();
      await reader.note(sheet.eventId, { sheetId });
      const name = `${sheet.slug}-${sheet.day}-${sheet.code}.pdf`;
      return fileResponse({ bytes: sheet.bytes, mediaType: 'application/pdf', name });
    })
    .get('/projects/:projectId/evidence/:fileId', async (c) => {
      const fileId = uuid.safeParse(c.req.param('fileId')).data;
      const reader = fileId ? await readerOfRecord(deps, c) : null;
      const file = reader && fileId ? await findEvidenceFile(deps.db, reader.projectId, fileId) : null;
      if (!reader || !file || !(await reader.may(file.eventId))) return c.notFound();
      await reader.note(file.eventId, { evidenceId: fileId, sha256: file.sha256 });
      const isPicture = file.mediaType.startsWith('image/') && c.req.query('download') === undefined;
      return fileResponse(file, isPicture ? 'inline' : 'attachment');
    });

/** Who asks, and for which events they may see the record; null for nobody of the project. */
async function readerOfRecord(deps: Deps, c: Context) {
  const reader = await readerOfProject(deps, c, ['manager', 'auditor', 'trainer']);
  if (!reader) return null;
  const { account, project, roles } = reader;
  const readsAll = roles.includes('manager') || roles.includes('auditor');
  return {
    projectId: project.id,
    may: async (eventId: string) => readsAll || (await leads(deps.db, account.id, project.id, { eventId })),
    note: async (eventId: string, detail: Record<string, unknown>) => {
      if (!onlyAudits(roles)) return;
      await noteReading(deps, { projectId: project.id, eventId }, account.id, { as: 'file', ...detail });
    },
  };
}
