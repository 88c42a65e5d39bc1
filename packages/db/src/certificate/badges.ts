import type { CertificateKind } from '@sens/domain/certificate';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { participant } from '../participant/table.ts';
import { storedFile } from '../project/table.ts';
import { badge, badgeKey } from './badge-table.ts';
import { certificate } from './table.ts';

interface CertificatePlace {
  readonly projectId: string;
  readonly certificateId: string;
}

const at = ({ projectId, certificateId }: CertificatePlace) =>
  and(eq(badge.projectId, projectId), eq(badge.certificateId, certificateId));

const said = (db: Db | Tx) =>
  db
    .select({
      projectId: certificate.projectId,
      certificateId: certificate.id,
      eventId: certificate.eventId,
      participantId: certificate.participantId,
      kind: certificate.kind,
      number: certificate.number,
      verificationCode: certificate.verificationCode,
      locale: certificate.locale,
      issuedOn: certificate.issuedOn,
      createdAt: certificate.createdAt,
      revokedAt: certificate.revokedAt,
      printed: certificate.printed,
      email: participant.email,
      withheld: sql<boolean>`${participant.restrictedAt} is not null or ${participant.erasedAt} is not null`,
      jws: badge.jws,
      pictureId: badge.pictureId,
    })
    .from(certificate)
    .innerJoin(
      participant,
      and(eq(participant.projectId, certificate.projectId), eq(participant.id, certificate.participantId)),
    )
    .leftJoin(badge, and(eq(badge.projectId, certificate.projectId), eq(badge.certificateId, certificate.id)));

/** The certificate with a code, as far as others read it as data, with the badge where there is one. */
export async function findBadge(db: Db | Tx, verificationCode: string) {
  const [found] = await said(db).where(eq(certificate.verificationCode, verificationCode));
  return found ?? null;
}

/** The badges that are held of a person in a project. */
export async function listBadgesOf(db: Db | Tx, projectId: string, participantId: string) {
  const found = await said(db)
    .where(and(eq(certificate.projectId, projectId), eq(certificate.participantId, participantId)))
    .orderBy(asc(certificate.issuedOn), asc(certificate.number));
  return found.flatMap(({ jws, ...badge }) => (jws === null ? [] : [{ ...badge, jws }]));
}

/** The certificates of completion of an event that stand, without those whose holder is withheld. */
export function listCompletionRecords(db: Db | Tx, projectId: string, eventId: string) {
  return said(db)
    .where(
      and(
        eq(certificate.projectId, projectId),
        eq(certificate.eventId, eventId),
        eq(certificate.kind, 'completion'),
        isNull(certificate.revokedAt),
        isNull(participant.restrictedAt),
        isNull(participant.erasedAt),
      ),
    )
    .orderBy(asc(certificate.year), asc(certificate.count));
}
export type FoundBadge = NonNullable<Awaited<ReturnType<typeof findBadge>>>;

/**
 * Keeps a signed badge with its key. The first one stays: asked twice at once, both get the same. Nothing is kept of
 * somebody who is being erased meanwhile: their row is locked until this is through, or was until it is seen.
 */
export async function addBadge(
  tx: Tx,
  { jwk, ...values }: Omit<typeof badge.$inferInsert, 'pictureId'> & { jwk: Readonly<Record<string, string>> },
): Promise<void> {
  const { projectId, certificateId, keyThumbprint: thumbprint } = values;
  const [holder] = await tx
    .select({ restrictedAt: participant.restrictedAt })
    .from(certificate)
    .innerJoin(
      participant,
      and(eq(participant.projectId, certificate.projectId), eq(participant.id, certificate.participantId)),
    )
    .where(and(eq(certificate.projectId, projectId), eq(certificate.id, certificateId)))
    .for('share', { of: participant });
  if (!holder || holder.restrictedAt) return;
  await tx.insert(badgeKey).values({ projectId, thumbprint, jwk }).onConflictDoNothing();
  await tx.insert(badge).values(values).onConflictDoNothing();
}

/**
 * Locks a badge, so that its picture is kept once.
 *
 * @returns null when its holder was erased meanwhile
 */
export async function lockBadge(tx: Tx, place: CertificatePlace): Promise<{ pictureId: string | null } | null> {
  const [found] = await tx.select({ pictureId: badge.pictureId }).from(badge).where(at(place)).for('no key update');
  return found ?? null;
}

export async function setBadgePicture(tx: Tx, place: CertificatePlace, pictureId: string): Promise<void> {
  await tx.update(badge).set({ pictureId }).where(at(place));
}

export async function findBadgePicture(db: Db | Tx, place: CertificatePlace): Promise<Uint8Array | null> {
  const [found] = await db
    .select({ bytes: storedFile.bytes })
    .from(badge)
    .innerJoin(storedFile, and(eq(storedFile.projectId, badge.projectId), eq(storedFile.id, badge.pictureId)))
    .where(at(place));
  return found?.bytes ?? null;
}

/** The public keys of a project's badges, oldest first. */
export function listBadgeKeys(db: Db | Tx, projectId: string) {
  return db
    .select({ thumbprint: badgeKey.thumbprint, jwk: badgeKey.jwk })
    .from(badgeKey)
    .where(eq(badgeKey.projectId, projectId))
    .orderBy(asc(badgeKey.createdAt), asc(badgeKey.thumbprint));
}

/** Whether anybody has a certificate of a kind for an event: only then is there something to achieve. */
export async function isAwarded(db: Db | Tx, projectId: string, eventId: string, kind: CertificateKind) {
  const [found] = await db
    .select({ id: certificate.id })
    .from(certificate)
    .where(and(eq(certificate.projectId, projectId), eq(certificate.eventId, eventId), eq(certificate.kind, kind)))
    .limit(1);
  return found !== undefined;
}

/** Takes the badges of a person away: what their mail address was hashed into goes with the address. */
export async function removeBadges(tx: Tx, projectId: string, participantId: string): Promise<void> {
  const own = tx
    .select({ id: certificate.id })
    .from(certificate)
    .where(and(eq(certificate.projectId, projectId), eq(certificate.participantId, participantId)));
  await tx.delete(badge).where(and(eq(badge.projectId, projectId), inArray(badge.certificateId, own)));
}
