import { leads } from '@sens/db/event';
import { findEvidenceFile, findSheetFile } from '@sens/db/evidence';
import { uuid } from '@sens/domain';
import { Hono, type Context } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { fileResponse } from '../shared/file-response.ts';
import { readerOfProject } from '../shared/spreadsheet-file.ts';

/**
 * Printed sheets and the files of an event's dossier: for managers, auditors, and the trainers who lead the event. A
 * picture may be shown beside the names; with `?download` it is saved.
 */
export const evidenceDownload = (deps: Deps) =>
  new Hono()
    .get('/projects/:projectId/sheets/:file{.+\\.pdf}', async (c) => {
      const sheetId = uuid.safeParse(c.req.param('file').replace(/\.pdf$/, '')).data;
      const reader = sheetId ? await readerOfRecord(deps, c) : null;
      const sheet = reader && sheetId ? await findSheetFile(deps.db, reader.projectId, sheetId) : null;
      if (!reader || !sheet || !(await reader.may(sheet.eventId))) return c.notFound();
      const name = `${sheet.slug}-${sheet.day}-${sheet.code}.pdf`;
      return fileResponse({ bytes: sheet.bytes, mediaType: 'application/pdf', name });
    })
    .get('/projects/:projectId/evidence/:fileId', async (c) => {
      const fileId = uuid.safeParse(c.req.param('fileId')).data;
      const reader = fileId ? await readerOfRecord(deps, c) : null;
      const file = reader && fileId ? await findEvidenceFile(deps.db, reader.projectId, fileId) : null;
      if (!reader || !file || !(await reader.may(file.eventId))) return c.notFound();
      const isPicture = file.mediaType.startsWith('image/') && c.req.query('download') === undefined;
      return fileResponse(file, isPicture ? 'inline' : 'attachment');
    });

/** Who asks, and for which events they may see the record; null for nobody of the project. */
async function readerOfRecord(deps: Deps, c: Context) {
  const staff = await readerOfProject(deps, c, ['manager', 'auditor']);
  if (staff) return { projectId: staff.project.id, may: () => Promise.resolve(true) };
  const trainer = await readerOfProject(deps, c, ['trainer']);
  if (!trainer) return null;
  const projectId = trainer.project.id;
  return { projectId, may: (eventId: string) => leads(deps.db, trainer.account.id, projectId, { eventId }) };
}
