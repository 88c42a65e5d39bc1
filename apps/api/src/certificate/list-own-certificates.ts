import { listCertificatesOf } from '@sens/db/certificate';
import type { Deps } from '../shared/deps.ts';
import { badgeKeyFor } from './seal-for.ts';

/** The certificates of everybody with a mailbox, over all projects, with what can be had of each. */
export async function listOwnCertificates(deps: Deps, email: string) {
  const certificates = await listCertificatesOf(deps.db, email);
  return Promise.all(
    certificates.map(async ({ hasBadge, projectSlug, hasCurriculum, ...certificate }) => ({
      ...certificate,
      // What has no curriculum has nothing that a record of it could say.
      hasRecord: certificate.kind === 'completion' && hasCurriculum && !certificate.revokedAt,
      badge: !certificate.revokedAt && (hasBadge || (await badgeKeyFor(deps, projectSlug)) !== null),
    })),
  );
}
