import { findLogo } from '@sens/db/project';
import { uuid } from '@sens/domain';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';

/** A project's logo. It never changes under its id, so browsers may keep it. */
export const projectLogo = (deps: Deps) =>
  new Hono().get('/projects/:projectId/logos/:fileId', async (c) => {
    const projectId = uuid.safeParse(c.req.param('projectId')).data;
    const fileId = uuid.safeParse(c.req.param('fileId')).data;
    const logo = projectId && fileId ? await findLogo(deps.db, projectId, fileId) : null;
    if (!logo) return c.notFound();
    return new Response(Buffer.from(logo.bytes), {
      headers: {
        'content-type': logo.mediaType,
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'",
      },
    });
  });
