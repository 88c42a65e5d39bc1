import { writeAudit } from '@sens/db/audit';
import { listBadgesOf } from '@sens/db/certificate';
import { listPeopleOfMailbox } from '@sens/db/consent';
import { listHeldCertificateFiles } from '@sens/db/privacy';
import { Hono } from 'hono';
import { readSession } from '../account/read-session.ts';
import { bakeBadge } from '../certificate/find-badge.ts';
import type { Deps } from '../shared/deps.ts';
import { loadHeld } from './load-held.ts';

/**
 * Everything that is held about the signed-in person, in all projects: one JSON file a record, and the certificates with
 * their badges (GDPR, Articles 15 and 20).
 */
export const ownDataDownload = (deps: Deps) =>
  new Hono().get('/my/data.zip', async (c) => {
    const account = await readSession(deps, c.req.raw.headers);
    if (!account) return c.notFound();
    const { id, name, email } = account;
    const files: Record<string, Uint8Array> = { 'account.json': json({ id, name, email }) };
    for (const [index, person] of (await listPeopleOfMailbox(deps.db, account.email)).entries()) {
      const at = { projectId: person.projectId, participantId: person.id };
      const folder = `record-${index + 1}`;
      const held = await loadHeld(deps.db, at, deps.now());
      files[`${folder}/data.json`] = json({ project: person.projectName, ...held });
      for (const { number, bytes } of await listHeldCertificateFiles(deps.db, at)) {
        files[`${folder}/certificates/${fileName(number)}.pdf`] = bytes;
      }
      for (const badge of await listBadgesOf(deps.db, at.projectId, at.participantId)) {
        const picture = await bakeBadge(deps, badge);
        if (picture) files[`${folder}/badges/${fileName(badge.number)}.png`] = picture;
        files[`${folder}/badges/${fileName(badge.number)}.jwt`] = new TextEncoder().encode(badge.jws);
      }
      await deps.db.transaction((tx) =>
        writeAudit(tx, {
          projectId: at.projectId,
          actor: { kind: 'account', accountId: account.id },
          action: 'privacy.downloaded',
          subjectId: at.participantId,
        }),
      );
    }
    const { writeArchive } = await import('@sens/documents/archive');
    return new Response(Buffer.from(writeArchive(files)), {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': 'attachment; filename="my-data.zip"',
        'cache-control': 'private, no-store',
      },
    });
  });

const fileName = (number: string): string => number.replace(/[^\p{L}\p{N}-]/gu, '_');
const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value, null, 2));
