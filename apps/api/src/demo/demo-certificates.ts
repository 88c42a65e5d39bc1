import { listCertificateCandidates } from '@sens/db/certificate';
import { certificateTemplateInput } from '@sens/domain/certificate';
import { issueCertificate } from '../certificate/issue-certificate.ts';
import { reissueCertificate } from '../certificate/revoke-certificate.ts';
import { saveTemplate } from '../certificate/save-template.ts';
import type { Deps } from '../shared/deps.ts';

/** Both partners sign, and a closing sentence says where the certificate comes from. */
const template = {
  layout: 'strip',
  logoIds: [],
  texts: {
    completion: {
      closing: {
        sl: 'Potrdilo je izdano v okviru čezmejnega projekta SENS. Podrobnosti so v prilogi.',
        hu: 'Az igazolást a határon átnyúló SENS projekt keretében állítottuk ki. A részletek a mellékletben olvashatók.',
        en: 'Issued within the cross-border project SENS. The supplement gives the details.',
      },
    },
  },
  signatories: [
    { name: 'Zala Vzorec', role: { sl: 'vodja projekta', hu: 'projektvezető', en: 'project manager' } },
    { name: 'Minta Márta', role: { sl: 'vodja pri partnerju', hu: 'partneri koordinátor', en: 'partner coordinator' } },
  ],
};

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
  await saveTemplate(
    deps,
    { projectId, accountId: managerId, baseVersion: 0 },
    certificateTemplateInput.parse(template),
  );
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
