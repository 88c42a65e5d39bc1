import { and, asc, desc, eq, inArray, isNotNull, isNull, max, sql } from 'drizzle-orm';
import { photoPurpose } from '@sens/domain/consent';
import type { Db, Tx } from '../engine.ts';
import { consent, participant } from '../participant/table.ts';
import { project } from '../project/table.ts';
import { registration } from '../registration/table.ts';
import { newId } from '../shared/id.ts';
import { consentEntry, consentPurpose, consentVersion } from './table.ts';

export type ConsentVersionRow = typeof consentVersion.$inferSelect;
export type NewConsentEntry = Omit<typeof consentEntry.$inferInsert, 'id'>;

/** Adds a purpose with its first version. */
export async function addPurpose(
  tx: Tx,
  { key, ...values }: Omit<typeof consentVersion.$inferInsert, 'version' | 'purposeId'> & { key?: string },
): Promise<string> {
  const id = newId();
  await tx.insert(consentPurpose).values({ projectId: values.projectId, id, key: key ?? id });
  await tx.insert(consentVersion).values({ ...values, purposeId: id, version: 1 });
  return id;
}

/** Locks a purpose, so that two managers cannot make the same version, and gives its versions, the latest first. */
export async function lockPurpose(tx: Tx, projectId: string, purposeId: string): Promise<ConsentVersionRow[]> {
  await tx
    .select({ id: consentPurpose.id })
    .from(consentPurpose)
    .where(and(eq(consentPurpose.projectId, projectId), eq(consentPurpose.id, purposeId)))
    .for('update');
  return tx
    .select()
    .from(consentVersion)
    .where(and(eq(consentVersion.projectId, projectId), eq(consentVersion.purposeId, purposeId)))
    .orderBy(desc(consentVersion.version));
}

export async function addConsentVersion(tx: Tx, values: typeof consentVersion.$inferInsert): Promise<void> {
  await tx.insert(consentVersion).values(values);
}

/** Changes a draft; what is published stays as it is. */
export async function changeConsentDraft(
  tx: Tx,
  at: Pick<ConsentVersionRow, 'projectId' | 'purposeId' | 'version'>,
  values: Partial<Pick<ConsentVersionRow, 'title' | 'text' | 'changes' | 'publishedAt'>>,
): Promise<void> {
  await tx
    .update(consentVersion)
    .set(values)
    .where(
      and(
        eq(consentVersion.projectId, at.projectId),
        eq(consentVersion.purposeId, at.purposeId),
        eq(consentVersion.version, at.version),
        isNull(consentVersion.publishedAt),
      ),
    );
}

/** Every version of every purpose; purposes in the order they were made, the latest version first. */
export function listConsentVersions(db: Db | Tx, projectId: string) {
  return db
    .select({
      key: consentPurpose.key,
      purposeId: consentVersion.purposeId,
      version: consentVersion.version,
      title: consentVersion.title,
      text: consentVersion.text,
      changes: consentVersion.changes,
      publishedAt: consentVersion.publishedAt,
    })
    .from(consentPurpose)
    .innerJoin(
      consentVersion,
      and(eq(consentVersion.projectId, consentPurpose.projectId), eq(consentVersion.purposeId, consentPurpose.id)),
    )
    .where(eq(consentPurpose.projectId, projectId))
    .orderBy(asc(consentPurpose.createdAt), asc(consentPurpose.id), desc(consentVersion.version));
}

/** The latest published version of each purpose: what new registrations are asked. */
export async function listCurrentConsents(db: Db | Tx, projectId: string) {
  const latest = db
    .select({ purposeId: consentVersion.purposeId, version: max(consentVersion.version).as('latest') })
    .from(consentVersion)
    .where(and(eq(consentVersion.projectId, projectId), isNotNull(consentVersion.publishedAt)))
    .groupBy(consentVersion.purposeId)
    .as('latest_version');
  return db
    .select({
      key: consentPurpose.key,
      purposeId: consentVersion.purposeId,
      version: consentVersion.version,
      title: consentVersion.title,
      text: consentVersion.text,
      changes: consentVersion.changes,
    })
    .from(consentVersion)
    .innerJoin(latest, and(eq(latest.purposeId, consentVersion.purposeId), eq(latest.version, consentVersion.version)))
    .innerJoin(
      consentPurpose,
      and(eq(consentPurpose.projectId, consentVersion.projectId), eq(consentPurpose.id, consentVersion.purposeId)),
    )
    .where(eq(consentVersion.projectId, projectId))
    .orderBy(asc(consentPurpose.createdAt), asc(consentPurpose.id));
}

export async function addConsentEntries(tx: Tx, entries: readonly NewConsentEntry[]): Promise<void> {
  for (let first = 0; first < entries.length; first += 500) {
    await tx.insert(consentEntry).values(entries.slice(first, first + 500).map((entry) => ({ ...entry, id: newId() })));
  }
}

/** Everything these people said, the oldest first, with the words as they were shown. */
export function listConsentEntries(db: Db | Tx, projectId: string, participantIds: readonly string[]) {
  return db
    .select({
      id: consentEntry.id,
      participantId: consentEntry.participantId,
      purposeId: consentEntry.purposeId,
      version: consentEntry.version,
      given: consentEntry.given,
      locale: consentEntry.locale,
      at: consentEntry.at,
      title: consentVersion.title,
      text: consentVersion.text,
    })
    .from(consentEntry)
    .innerJoin(
      consentVersion,
      and(
        eq(consentVersion.projectId, consentEntry.projectId),
        eq(consentVersion.purposeId, consentEntry.purposeId),
        eq(consentVersion.version, consentEntry.version),
      ),
    )
    .where(and(eq(consentEntry.projectId, projectId), inArray(consentEntry.participantId, [...participantIds])))
    .orderBy(asc(consentEntry.at), asc(consentEntry.id));
}

/** What the people of an event said about photographs, under the key of that purpose. */
export function listPhotoEntries(db: Db | Tx, projectId: string, eventId: string) {
  const registered = db
    .select({ id: registration.participantId })
    .from(registration)
    .where(and(eq(registration.projectId, projectId), eq(registration.eventId, eventId)));
  return db
    .select({
      id: consentEntry.id,
      participantId: consentEntry.participantId,
      purposeId: consentPurpose.key,
      version: consentEntry.version,
      given: consentEntry.given,
      at: consentEntry.at,
    })
    .from(consentEntry)
    .innerJoin(
      consentPurpose,
      and(eq(consentPurpose.projectId, consentEntry.projectId), eq(consentPurpose.id, consentEntry.purposeId)),
    )
    .where(
      and(
        eq(consentEntry.projectId, projectId),
        eq(consentPurpose.key, photoPurpose),
        inArray(consentEntry.participantId, registered),
      ),
    );
}

/** How each person of a project stands on each purpose they were asked about: their last entry. */
export function listStandingConsents(db: Db | Tx, projectId: string) {
  return db
    .selectDistinctOn([consentEntry.participantId, consentEntry.purposeId], {
      participantId: consentEntry.participantId,
      purposeId: consentEntry.purposeId,
      version: consentEntry.version,
      given: consentEntry.given,
      locale: consentEntry.locale,
      at: consentEntry.at,
      givenName: participant.givenName,
      familyName: participant.familyName,
      email: participant.email,
    })
    .from(consentEntry)
    .innerJoin(
      participant,
      and(eq(participant.projectId, consentEntry.projectId), eq(participant.id, consentEntry.participantId)),
    )
    .where(eq(consentEntry.projectId, projectId))
    .orderBy(consentEntry.participantId, consentEntry.purposeId, desc(consentEntry.at), desc(consentEntry.id));
}

/** The people of a mailbox with the projects they stand in. */
export function listPeopleOfMailbox(db: Db | Tx, email: string) {
  return db
    .select({
      id: participant.id,
      projectId: participant.projectId,
      givenName: participant.givenName,
      familyName: participant.familyName,
      side: participant.side,
      projectName: project.name,
    })
    .from(participant)
    .innerJoin(project, eq(project.id, participant.projectId))
    .where(eq(participant.email, email))
    .orderBy(asc(project.slug), asc(participant.nameKey));
}

/** Projects that do not ask for photographs yet, with the languages of their texts. */
export function listProjectsWithoutPhotoPurpose(db: Db | Tx) {
  return db
    .select({ id: project.id, contentLanguages: project.contentLanguages })
    .from(project)
    .leftJoin(consentPurpose, and(eq(consentPurpose.projectId, project.id), eq(consentPurpose.key, photoPurpose)))
    .where(isNull(consentPurpose.id));
}

/**
 * Brings consents to photographs from before there were versioned texts into the entries, under their own ids, so that
 * doing it twice is doing it once. The old rows stay.
 */
export async function adoptPhotoConsents(tx: Tx): Promise<void> {
  const purpose = sql`${consentPurpose} on ${consentPurpose.projectId} = ${consent.projectId}
    and ${consentPurpose.key} = ${photoPurpose}`;
  await tx.execute(sql`insert into ${consentEntry}
      (project_id, id, participant_id, purpose_id, version, given, locale, source, at)
    select ${consent.projectId}, ${consent.id}, ${consent.participantId}, ${consentPurpose.id}, 1, true,
      ${consent.locale}, ${consent.source}, ${consent.givenAt}
    from ${consent} join ${purpose} on conflict do nothing`);
}
