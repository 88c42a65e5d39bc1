import {
  addBadge,
  findBadge,
  findBadgePicture,
  lockBadge,
  setBadgePicture,
  type FoundBadge,
} from '@sens/db/certificate';
import { listAssessments } from '@sens/db/completion';
import { findProject } from '@sens/db/project';
import { localise } from '@sens/domain';
import { parseCode } from '@sens/domain/certificate';
import { toLocale } from '@sens/messages';
import type { Deps } from '../shared/deps.ts';
import { keepFile } from '../shared/keep-file.ts';
import { keptBadge } from './keep-drawn-badges.ts';
import { loadEventFacts } from './printed-facts.ts';
import { badgeKeyFor } from './seal-for.ts';
import { signBadge } from './sign-badge.ts';

export type SignedBadge = FoundBadge & { readonly jws: string };

/**
 * The badge of the certificate with a code. One that was issued before there was a key gets its badge now, and keeps it.
 *
 * @returns null for an unknown code, a holder who is withheld, and without a key
 */
export async function findSignedBadge(deps: Deps, typedCode: string): Promise<SignedBadge | null> {
  // A malformed code is looked up all the same, so that it takes as long as an unknown one.
  const code = parseCode(typedCode) ?? '';
  const found = await findBadge(deps.db, code);
  if (!found || found.withheld) return null;
  if (found.jws !== null) return { ...found, jws: found.jws };
  await signLater(deps, found, code);
  const signed = await findBadge(deps.db, code);
  return signed?.jws && !signed.withheld ? { ...signed, jws: signed.jws } : null;
}

async function signLater(deps: Deps, found: FoundBadge, verificationCode: string): Promise<void> {
  const { projectId, certificateId, eventId, participantId, printed, email } = found;
  const [facts, [assessment]] = await Promise.all([
    loadEventFacts(deps.db, projectId, eventId),
    listAssessments(deps.db, projectId, { eventIds: [eventId], participantIds: [participantId] }),
  ]);
  const key = await badgeKeyFor(deps, facts.project.slug);
  if (!key) return;
  const { title, issuer } = printed;
  const { kind, number, locale, createdAt: issuedAt } = found;
  const badge = await signBadge(
    deps,
    { ...facts, holder: { email }, assessment: assessment ?? null },
    { eventId, kind, title, issuer, number, locale, issuedAt, verificationCode },
    key,
  );
  await deps.db.transaction((tx) => addBadge(tx, { projectId, certificateId, ...badge }));
}

/**
 * The picture of a badge with the credential in it. It is drawn when it is first asked for, and kept.
 *
 * @returns null when its holder was erased meanwhile
 */
export async function bakeBadge(deps: Deps, badge: SignedBadge): Promise<Uint8Array | null> {
  const { bakePng } = await import('@sens/documents/badge');
  if (!badge.pictureId) await drawFirst(deps, badge);
  const picture = await findBadgePicture(deps.db, badge);
  return picture && bakePng(picture, badge.jws);
}

async function drawFirst(deps: Deps, { projectId, certificateId, kind, printed, issuedOn, locale }: SignedBadge) {
  const project = await findProject(deps.db, { id: projectId });
  if (!project) return;
  const bytes = await keptBadge({
    ...{ locale: toLocale(locale), kind, title: printed.title, year: issuedOn.slice(0, 4) },
    acronym: localise(project.acronym, locale),
    fundingPeriod: project.fundingPeriod,
  });
  await deps.db.transaction(async (tx) => {
    const locked = await lockBadge(tx, { projectId, certificateId });
    if (!locked || locked.pictureId) return;
    const { fileId } = await keepFile(tx, projectId, { bytes, mediaType: 'image/png' });
    await setBadgePicture(tx, { projectId, certificateId }, fileId);
  });
}
