import { findResultFile } from '@sens/db/completion';
import { uuid } from '@sens/domain';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { fileResponse } from '../shared/file-response.ts';
import { readerOfProject } from '../shared/spreadsheet-file.ts';
import { mayAssess } from './assert-may-assess.ts';

/** What a result was taken from: for managers, and the trainers who lead the event. */
export const resultFileDownload = (deps: Deps) =>
  new Hono().get('/projects/:projectId/events/:eventId/results/:participantId/file', async (c) => {
    const reader = await readerOfProject(deps, c, ['manager', 'trainer']);
    const eventId = uuid.safeParse(c.req.param('eventId')).data;
    const participantId = uuid.safeParse(c.req.param('participantId')).data;
    if (!reader || !eventId || !participantId) return c.notFound();
    const { account, project, roles } = reader;
    const by = { accountId: account.id, manages: roles.includes('manager') };
    if (!(await mayAssess(deps.db, by, project.id, eventId))) return c.notFound();
    const file = await findResultFile(deps.db, { projectId: project.id, eventId, participantId });
    // The bytes of an erased person's file are gone.
    return file && file.bytes.length > 0 ? fileResponse(file) : c.notFound();
  });
