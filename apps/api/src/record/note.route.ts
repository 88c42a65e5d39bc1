import { leads } from '@sens/db/event';
import { findNoteFile } from '@sens/db/record';
import { uuid } from '@sens/domain';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { fileResponse } from '../shared/file-response.ts';
import { readerOfProject } from '../shared/spreadsheet-file.ts';

/**
 * The file of an absence note, for managers and the trainers who lead the event. It may speak of somebody's health, so
 * auditors, who read the decision, do not get it.
 */
export const noteDownload = (deps: Deps) =>
  new Hono().get('/projects/:projectId/absence-notes/:noteId', async (c) => {
    const noteId = uuid.safeParse(c.req.param('noteId')).data;
    const reader = await readerOfProject(deps, c, ['manager', 'trainer']);
    const file = reader && noteId ? await findNoteFile(deps.db, reader.project.id, noteId) : null;
    if (!reader || !file) return c.notFound();
    const { eventId } = file;
    const { account, project, roles } = reader;
    const may = roles.includes('manager') || (await leads(deps.db, account.id, project.id, { eventId }));
    return may ? fileResponse({ ...file, name: file.name ?? 'note' }) : c.notFound();
  });
