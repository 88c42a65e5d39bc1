import type { Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { revokeCertificate as markRevoked } from '@sens/db/certificate';
import { DomainError } from '@sens/domain';
import type { RevocationInput } from '@sens/domain/certificate';
import type { Deps } from '../shared/deps.ts';
import { issueWithin, type IssuedCertificate } from './issue-certificate.ts';

/**
 * Takes a certificate back. It stays verifiable, as revoked, with the kind of the reason.
 *
 * @throws DomainError `certificate.already_revoked`, for an unknown one too
 */
export function revokeCertificate(deps: Deps, projectId: string, input: RevocationInput, by: string): Promise<void> {
  return deps.db.transaction(async (tx) => void (await revokeWithin(deps, tx, projectId, input, by)));
}

/**
 * Takes a certificate back and issues a new one from what is known today, in one transaction: there is no moment
 * without, and none with two.
 *
 * @throws DomainError `certificate.already_revoked`, `certificate.not_earned`
 */
export function reissueCertificate(
  deps: Deps,
  projectId: string,
  input: RevocationInput,
  by: string,
): Promise<IssuedCertificate> {
  return deps.db.transaction(async (tx) => {
    const holder = await revokeWithin(deps, tx, projectId, input, by);
    return issueWithin(deps, tx, { projectId, ...holder }, by);
  });
}

async function revokeWithin(
  deps: Deps,
  tx: Tx,
  projectId: string,
  { certificateId, kind, reason }: RevocationInput,
  by: string,
) {
  const values = { revokedAt: deps.now(), revocationKind: kind, revocationReason: reason };
  const holder = await markRevoked(tx, projectId, certificateId, values);
  if (!holder) throw new DomainError('certificate.already_revoked', {});
  await writeAudit(tx, {
    projectId,
    actor: { kind: 'account', accountId: by },
    action: 'certificate.revoked',
    subjectId: certificateId,
    detail: { kind, ...holder },
  });
  return holder;
}
