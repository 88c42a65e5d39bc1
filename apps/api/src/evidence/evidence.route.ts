import { leads } from '@sens/db/event';
import { findEvidenceFile, findSheetFile } from '@sens/db/evidence';
import { uuid } from '@sens/domain';
import { Hono, type Context } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { fileResponse } from '../shared/file-response.ts';
import { readerOfProject } from '../shared/spreadsheet-file.ts';
import { noteReading } from './load-dossier.ts';

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
  const unnoted = async () => {};
  const manager = await readerOfProject(deps, c, ['manager']);
  if (manager) return { projectId: manager.project.id, may: () => Promise.resolve(true), note: unnoted };
  const auditor = await readerOfProject(deps, c, ['auditor']);
  if (auditor) {
    const { account, project } = auditor;
    const note = (eventId: string, detail: Record<string, unknown>) =>
      noteReading(deps, { projectId: project.id, eventId }, account.id, { as: 'file', ...detail });
    return { projectId: project.id, may: () => Promise.resolve(true), note };
  }
  const trainer = await readerOfProject(deps, c, ['trainer']);
  if (!trainer) return null;
  const projectId = trainer.project.id;
  const may = (eventId: string) => leads(deps.db, trainer.account.id, projectId, { eventId });
  return { projectId, may, note: unnoted };
}
