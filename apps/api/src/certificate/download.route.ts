import { findCertificateFile, listCertificateCandidates } from '@sens/db/certificate';
import { rolesIn } from '@sens/db/account';
import { findRegistration, findRegistrationPlace } from '@sens/db/registration';
import { parseCode } from '@sens/domain/certificate';
import { Hono } from 'hono';
import { readSession } from '../account/read-session.ts';
import type { Deps } from '../shared/deps.ts';

/**
 * The stored PDF. The code on the document lets everybody verify it, but only its holder, through their account or
 * their registration's private link, and the project's managers may download it.
 */
export const certificateDownload = (deps: Deps) =>
  new Hono()
    .get('/certificates/:file{.+\\.pdf}', async (c) => {
      const account = await readSession(deps, c.req.raw.headers);
      const code = parseCode(c.req.param('file').slice(0, -'.pdf'.length));
      const file = account && code ? await findCertificateFile(deps.db, code) : null;
      if (!account || !file) return c.notFound();
      const roles = await rolesIn(deps.db, account.id, file.projectId);
      const may = file.email === account.email || account.isAdministrator || roles.includes('manager');
      return may && file.bytes.length > 0 ? pdf(file) : c.notFound();
    })
    .get('/registrations/:accessCode/certificate.pdf', async (c) => {
      const code = parseCode(c.req.param('accessCode'));
      const place = code && (await findRegistrationPlace(deps.db, code));
      const registration = place && (await findRegistration(deps.db, place.projectId, place.id));
      if (!registration) return c.notFound();
      const candidates = await listCertificateCandidates(deps.db, place.projectId, place.eventId);
      const own = candidates.find(({ participantId }) => participantId === registration.participantId);
      const file = own?.verificationCode ? await findCertificateFile(deps.db, own.verificationCode) : null;
      return file && file.bytes.length > 0 ? pdf(file) : c.notFound();
    });

function pdf(file: { bytes: Uint8Array; number: string }): Response {
  return new Response(Buffer.from(file.bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${file.number}.pdf"`,
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    },
  });
}
