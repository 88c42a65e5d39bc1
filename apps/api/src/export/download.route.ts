import { writeAudit } from '@sens/db/audit';
import { findExport, streamPieces } from '@sens/db/export';
import { uuid } from '@sens/domain';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { readerOfProject } from '../shared/spreadsheet-file.ts';
import { isForAuditors } from './router.ts';

/**
 * A file of an export that is ready, for managers, and of the pack of a frozen report for auditors; each download is in
 * the audit trail. It is read piece by piece, as fast as the reader takes it.
 */
export const exportDownload = (deps: Deps) =>
  new Hono().get('/projects/:projectId/exports/:exportId/:part', async (c) => {
    const reader = await readerOfProject(deps, c, ['manager', 'auditor']);
    const exportId = uuid.safeParse(c.req.param('exportId')).data;
    if (!reader || !exportId) return c.notFound();
    const { account, project, roles } = reader;
    const at = { projectId: project.id, exportId };
    const found = await findExport(deps.db, at);
    const file = found?.files.find(({ part }) => part === c.req.param('part'));
    if (!found || !file || found.state !== 'done') return c.notFound();
    const manages = roles.includes('manager');
    if (!manages && !isForAuditors(found)) return c.notFound();
    await deps.db.transaction((tx) =>
      writeAudit(tx, {
        projectId: project.id,
        actor: { kind: 'account', accountId: account.id },
        action: 'export.downloaded',
        subjectId: exportId,
        detail: { kind: found.kind, part: file.part, sha256: file.sha256, ...found.filter },
      }),
    );
    return new Response(ReadableStream.from(streamPieces(deps.db, at, file.part)), {
      headers: {
        'content-type': file.mediaType,
        'content-length': String(file.size),
        'content-disposition': `attachment; filename="${file.name}"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    });
  });
