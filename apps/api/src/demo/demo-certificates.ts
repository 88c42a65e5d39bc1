import { listCertificateCandidates } from '@sens/db/certificate';
import { issueCertificate } from '../certificate/issue-certificate.ts';
import { reissueCertificate } from '../certificate/revoke-certificate.ts';
import type { Deps } from '../shared/deps.ts';

/**
 * Certificates of the oldest events are issued, those of the newer ones are left for whoever tries it out. The last one
 * was replaced because of a mistake, so that its verification page shows what that looks like.
 */
export async function issueDemoCertificates(
  deps: Deps,
  projectId: string,
  events: readonly { id: string; slug: string }[],
  managerId: string,
): Promise<void> {
  let last: string | null = null;
  for (const { id: eventId } of events.filter(
    ({ slug }) => slug === 'mentor-training-1' || slug === 'canvas-beltinci',
  )) {
    const candidates = await listCertificateCandidates(deps.db, projectId, eventId);
    for (const { participantId, completedOn } of candidates) {
      if (completedOn) last = (await issueCertificate(deps, { projectId, eventId, participantId }, managerId)).id;
    }
  }
  if (!last) return;
  const mistake = { certificateId: last, kind: 'wrong_details', reason: 'The given name was misspelt' } as const;
  await reissueCertificate(deps, projectId, mistake, managerId);
}
