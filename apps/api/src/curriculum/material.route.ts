import { rolesIn } from '@sens/db/account';
import { findMaterialFile, takesPartIn } from '@sens/db/curriculum';
import { uuid } from '@sens/domain';
import { Hono } from 'hono';
import { readSession } from '../account/read-session.ts';
import { attachment } from '../shared/attachment.ts';
import type { Deps } from '../shared/deps.ts';
import { versionBehindCode } from './version-behind-code.ts';

/**
 * The file of a material, as a download and never to be shown in the page's own place. It is for the project's staff
 * and for people with a confirmed registration for an event that runs its version, through their account or the
 * registration's private link.
 */
export const materialDownload = (deps: Deps) =>
  new Hono()
    .get('/projects/:projectId/materials/:materialId', async (c) => {
      const projectId = uuid.safeParse(c.req.param('projectId')).data;
      const account = await readSession(deps, c.req.raw.headers);
      const file = account && projectId ? await find(deps, projectId, c.req.param('materialId')) : null;
      if (!account || !projectId || !file) return c.notFound();
      const isStaff = account.isAdministrator || (await rolesIn(deps.db, account.id, projectId)).length > 0;
      const may = isStaff || (await takesPartIn(deps.db, projectId, file.curriculumVersionId, account.email));
      return may ? attachment(file) : c.notFound();
    })
    .get('/registrations/:accessCode/materials/:materialId', async (c) => {
      const version = await versionBehindCode(deps, c.req.param('accessCode'));
      const file = version && (await find(deps, version.projectId, c.req.param('materialId')));
      return file && file.curriculumVersionId === version.versionId ? attachment(file) : c.notFound();
    });

async function find(deps: Deps, projectId: string, typed: string) {
  const materialId = uuid.safeParse(typed).data;
  return materialId ? findMaterialFile(deps.db, projectId, materialId) : null;
}
