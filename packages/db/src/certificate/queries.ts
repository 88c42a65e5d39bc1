import type { CertificateKind, RevocationKind } from '@sens/domain/certificate';
import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { participation } from '../indicator/table.ts';
import { participant } from '../participant/table.ts';
import { project, storedFile } from '../project/table.ts';
import { registration } from '../registration/table.ts';
import { badge } from './badge-table.ts';
import { certificate, certificateCounter } from './table.ts';

export type Certificate = typeof certificate.$inferSelect;

/** Takes the next number of the year; held until the transaction ends, so a failed issue leaves no gap. */
export async function nextCertificateCount(tx: Tx, projectId: string, year: number): Promise<number> {
  const [counter] = await tx
    .insert(certificateCounter)
    .values({ projectId, year, last: 1 })
    .onConflictDoUpdate({
      target: [certificateCounter.projectId, certificateCounter.year],
      set: { last: sql`${certificateCounter.last} + 1` },
    })
    .returning({ last: certificateCounter.last });
  if (!counter) throw new Error('the counter gave no number');
  return counter.last;
}

export async function addCertificate(tx: Tx, values: typeof certificate.$inferInsert): Promise<void> {
  await tx.insert(certificate).values(values);
}

/**
 * Everybody who took part in an event, with what they attended and the certificate that stands, if any.
 *
 * @param participantId only this person
 */
export function listCertificateCandidates(db: Db | Tx, projectId: string, eventId: string, participantId?: string) {
  return db
    .select({
      participantId: participation.participantId,
      givenName: participant.givenName,
      familyName: participant.familyName,
      email: participant.email,
      side: participation.side,
      minutes: participation.minutes,
      sessions: participation.sessions,
      completedOn: participation.completedOn,
      locale: sql<string>`coalesce((select ${registration.locale} from ${registration}
        where ${registration.projectId} = ${participation.projectId} and ${registration.eventId} = ${participation.eventId}
          and ${registration.participantId} = ${participation.participantId}
        order by ${registration.position} desc limit 1), ${participant.locale})`,
      certificateId: certificate.id,
      certificateNumber: certificate.number,
      verificationCode: certificate.verificationCode,
    })
    .from(participation)
    .innerJoin(
      participant,
      and(eq(participant.projectId, participation.projectId), eq(participant.id, participation.participantId)),
    )
    .leftJoin(
      certificate,
      and(
        eq(certificate.projectId, participation.projectId),
        eq(certificate.eventId, participation.eventId),
        eq(certificate.participantId, participation.participantId),
        isNull(certificate.revokedAt),
      ),
    )
    .where(
      and(
        eq(participation.projectId, projectId),
        eq(participation.eventId, eventId),
        participantId ? eq(participation.participantId, participantId) : undefined,
      ),
    );
}

/** How many people of each event have earned a certificate and have none that stands; events without such are left out. */
export function countMissingCertificates(db: Db | Tx, projectId: string) {
  return db
    .select({ eventId: participation.eventId, people: sql<number>`count(*)::int` })
    .from(participation)
    .leftJoin(
      certificate,
      and(
        eq(certificate.projectId, participation.projectId),
        eq(certificate.eventId, participation.eventId),
        eq(certificate.participantId, participation.participantId),
        isNull(certificate.revokedAt),
      ),
    )
    .where(and(eq(participation.projectId, projectId), isNotNull(participation.completedOn), isNull(certificate.id)))
    .groupBy(participation.eventId);
}

/** The certificate of the same person and kind that was revoked last; its place is the one that a new one takes. */
export async function findLastRevoked(
  tx: Tx,
  of: { projectId: string; eventId: string; participantId: string; kind: CertificateKind },
) {
  const [last] = await tx
    .select({ id: certificate.id })
    .from(certificate)
    .where(
      and(
        eq(certificate.projectId, of.projectId),
        eq(certificate.eventId, of.eventId),
        eq(certificate.participantId, of.participantId),
        eq(certificate.kind, of.kind),
        isNotNull(certificate.revokedAt),
      ),
    )
    .orderBy(desc(certificate.year), desc(certificate.count))
    .limit(1);
  return last ?? null;
}

const replacement = alias(certificate, 'replacement');

/** What the public may learn of a certificate by its code. */
export async function findCertificateByCode(db: Db | Tx, verificationCode: string) {
  const [found] = await db
    .select({
      projectId: certificate.projectId,
      number: certificate.number,
      kind: certificate.kind,
      printed: certificate.printed,
      locale: certificate.locale,
      issuedOn: certificate.issuedOn,
      revokedAt: certificate.revokedAt,
      /** Its holder asked for erasure, or the time of retention is over. */
      withheld: sql<boolean>`${participant.restrictedAt} is not null or ${participant.erasedAt} is not null`,
      revocationKind: certificate.revocationKind,
      replacedBy: sql<{ number: string; code: string } | null>`case when ${replacement.id} is not null
        then json_build_object('number', ${replacement.number}, 'code', ${replacement.verificationCode}) end`,
      sha256: storedFile.sha256,
      sealedBy: certificate.sealedBy,
      hasBadge: sql<boolean>`${badge.certificateId} is not null`,
      slug: project.slug,
      acronym: project.acronym,
      fundingPeriod: project.fundingPeriod,
      programme: project.programme,
    })
    .from(certificate)
    .innerJoin(project, eq(project.id, certificate.projectId))
    .innerJoin(
      participant,
      and(eq(participant.projectId, certificate.projectId), eq(participant.id, certificate.participantId)),
    )
    .innerJoin(storedFile, and(eq(storedFile.projectId, certificate.projectId), eq(storedFile.id, certificate.fileId)))
    .leftJoin(
      replacement,
      and(eq(replacement.projectId, certificate.projectId), eq(replacement.replacesId, certificate.id)),
    )
    .leftJoin(badge, and(eq(badge.projectId, certificate.projectId), eq(badge.certificateId, certificate.id)))
    .where(eq(certificate.verificationCode, verificationCode));
  return found ?? null;
}

/** The code of the certificate whose stored bytes have this hash. */
export async function findCodeByHash(db: Db | Tx, sha256: string): Promise<string | null> {
  const [found] = await db
    .select({ code: certificate.verificationCode })
    .from(storedFile)
    .innerJoin(certificate, and(eq(certificate.projectId, storedFile.projectId), eq(certificate.fileId, storedFile.id)))
    .where(eq(storedFile.sha256, sha256))
    .limit(1);
  return found?.code ?? null;
}

/** The stored bytes of a certificate by its code. */
export async function findCertificateFile(db: Db | Tx, verificationCode: string) {
  const [found] = await db
    .select({
      projectId: certificate.projectId,
      email: participant.email,
      number: certificate.number,
      bytes: storedFile.bytes,
      sha256: storedFile.sha256,
    })
    .from(certificate)
    .innerJoin(
      participant,
      and(eq(participant.projectId, certificate.projectId), eq(participant.id, certificate.participantId)),
    )
    .innerJoin(storedFile, and(eq(storedFile.projectId, certificate.projectId), eq(storedFile.id, certificate.fileId)))
    .where(eq(certificate.verificationCode, verificationCode));
  return found ?? null;
}

/** The certificates of everybody with this mailbox, over all projects, newest first. */
export function listCertificatesOf(db: Db | Tx, email: string) {
  return db
    .select({
      number: certificate.number,
      kind: certificate.kind,
      printed: certificate.printed,
      locale: certificate.locale,
      issuedOn: certificate.issuedOn,
      revokedAt: certificate.revokedAt,
      verificationCode: certificate.verificationCode,
      projectId: certificate.projectId,
      eventId: certificate.eventId,
      eventTitle: event.title,
      projectName: project.name,
      projectSlug: project.slug,
      hasCurriculum: sql<boolean>`${event.curriculumVersionId} is not null`,
      hasBadge: sql<boolean>`${badge.certificateId} is not null`,
    })
    .from(certificate)
    .innerJoin(project, eq(project.id, certificate.projectId))
    .leftJoin(badge, and(eq(badge.projectId, certificate.projectId), eq(badge.certificateId, certificate.id)))
    .innerJoin(
      participant,
      and(eq(participant.projectId, certificate.projectId), eq(participant.id, certificate.participantId)),
    )
    .innerJoin(event, and(eq(event.projectId, certificate.projectId), eq(event.id, certificate.eventId)))
    .where(eq(participant.email, email))
    .orderBy(desc(certificate.issuedOn), desc(certificate.number));
}

/** @returns whose it was; null when it is unknown or was revoked before */
export async function revokeCertificate(
  tx: Tx,
  projectId: string,
  id: string,
  values: { revokedAt: Date; revocationKind: RevocationKind; revocationReason: string },
): Promise<{ eventId: string; participantId: string } | null> {
  const [changed] = await tx
    .update(certificate)
    .set(values)
    .where(and(eq(certificate.projectId, projectId), eq(certificate.id, id), isNull(certificate.revokedAt)))
    .returning({ eventId: certificate.eventId, participantId: certificate.participantId });
  return changed ?? null;
}

/**
 * Takes a person's name out of what is said of their certificates when they are erased. Numbers, dates and hashes stay,
 * so that the certificates remain verifiable as issued.
 */
export async function withholdHolder(tx: Tx, projectId: string, participantId: string): Promise<void> {
  await tx
    .update(certificate)
    .set({ printed: sql`${certificate.printed} || '{"givenName": "", "familyName": ""}'::jsonb` })
    .where(and(eq(certificate.projectId, projectId), eq(certificate.participantId, participantId)));
}
