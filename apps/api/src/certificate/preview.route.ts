import { templateTrial } from '@sens/domain/certificate';
import { DomainError } from '@sens/domain';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { readerOfProject } from '../shared/spreadsheet-file.ts';
import { previewSaved } from './preview-template.ts';

/** A specimen of a saved template as PDF, for managers; shown within our own page and nowhere else. */
export const certificatePreview = (deps: Deps) =>
  new Hono().get('/projects/:projectId/certificate-specimen.pdf', async (c) => {
    const reader = await readerOfProject(deps, c, ['manager']);
    const { kind, language, version } = c.req.query();
    const trial = templateTrial.safeParse({ kind, language });
    if (!reader || !trial.success || !/^\d{0,6}$/.test(version ?? '')) return c.notFound();
    try {
      const bytes = await previewSaved(deps, reader.project.id, version ? Number(version) : undefined, trial.data);
      return specimenResponse(bytes);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'request.not_found') return c.notFound();
      throw error;
    }
  });

/** Only our own pages may frame it. */
function specimenResponse(bytes: Uint8Array): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="specimen.pdf"',
      'content-security-policy': "frame-ancestors 'self'",
      'x-frame-options': 'SAMEORIGIN',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    },
  });
}
