import { certificateState } from '@sens/domain/certificate';
import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { participation } from '../indicator/table.ts';
import { certificate } from './table.ts';

const replaced = alias(certificate, 'replaced');

/** Every certificate of a project with how it stands today, newest first. */
export async function listRegister(db: Db | Tx, projectId: string) {
  const rows = await db
    .select({
      id: certificate.id,
      number: certificate.number,
      year: certificate.year,
      kind: certificate.kind,
      participantId: certificate.participantId,
      printed: certificate.printed,
      locale: certificate.locale,
      issuedOn: certificate.issuedOn,
      verificationCode: certificate.verificationCode,
      revokedAt: certificate.revokedAt,
      revocationKind: certificate.revocationKind,
      revocationReason: certificate.revocationReason,
      replaces: replaced.number,
      eventId: certificate.eventId,
      eventTitle: event.title,
      stillEarned: sql<boolean>`${participation.completedOn} is not null`,
    })
    .from(certificate)
    .innerJoin(event, and(eq(event.projectId, certificate.projectId), eq(event.id, certificate.eventId)))
    .leftJoin(replaced, and(eq(replaced.projectId, certificate.projectId), eq(replaced.id, certificate.replacesId)))
    .leftJoin(
      participation,
      and(
        eq(participation.projectId, certificate.projectId),
        eq(participation.eventId, certificate.eventId),
        eq(participation.participantId, certificate.participantId),
        isNotNull(participation.completedOn),
      ),
    )
    .where(eq(certificate.projectId, projectId))
    .orderBy(desc(certificate.year), desc(certificate.count));
  return rows.map(({ printed, stillEarned, ...row }) => ({
    ...row,
    ...printed,
    state: certificateState({ revokedAt: row.revokedAt, stillEarned }),
  }));
}
