import { writeAudit } from '@sens/db/audit';
import { findAnswerFile } from '@sens/db/question';
import { uuid } from '@sens/domain';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { fileResponse } from '../shared/file-response.ts';
import { readerOfProject } from '../shared/spreadsheet-file.ts';

/** The file that somebody gave as an answer, for managers; who took it is in the audit trail. */
export const answerFileDownload = (deps: Deps) =>
  new Hono().get('/projects/:projectId/registrations/:registrationId/answers/:questionId', async (c) => {
    const reader = await readerOfProject(deps, c, ['manager']);
    const registrationId = uuid.safeParse(c.req.param('registrationId')).data;
    const questionId = uuid.safeParse(c.req.param('questionId')).data;
    if (!reader || !registrationId || !questionId) return c.notFound();
    const projectId = reader.project.id;
    const file = await deps.db.transaction(async (tx) => {
      const found = await findAnswerFile(tx, { projectId, registrationId, questionId });
      if (!found) return null;
      await writeAudit(tx, {
        projectId,
        actor: { kind: 'account', accountId: reader.account.id },
        action: 'question.file_downloaded',
        subjectId: registrationId,
        detail: { questionId, sha256: found.sha256 },
      });
      return found;
    });
    return file ? fileResponse({ ...file, name: file.fileName }) : c.notFound();
  });
