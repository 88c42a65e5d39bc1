import type { Db } from '@sens/db';
import {
  listCertificatesOfPeople,
  listMergesOf,
  listPeople,
  listRecordIds,
  listRegistrationsOfPeople,
} from '@sens/db/participant';
import { DomainError } from '@sens/domain';
import { regionName } from '@sens/domain/region';

type Row = Awaited<ReturnType<typeof listPeople>>[number];

/** What a manager sees of one record. */
const toRecord = (person: Row) => {
  const { id, givenName, familyName, email, phone, locale, side, gender, birthYear, place, createdAt } = person;
  const { organisationName, organisationKind, mergedInto } = person;
  return {
    ...{ id, givenName, familyName, email, phone, locale, side, gender, birthYear, place, createdAt },
    ...{ organisationName, organisationKind, region: person.region && regionName(person.region) },
    isShown: mergedInto === null,
  };
};

/**
 * A person with everything under all of their records, the one that is shown first.
 *
 * @param participantId of any of the records
 * @throws DomainError `request.not_found`
 */
export async function loadPerson(db: Db, projectId: string, participantId: string) {
  const ids = await listRecordIds(db, projectId, participantId);
  if (ids.length === 0) throw new DomainError('request.not_found', {});
  const [people, registrations, certificates, merges] = await Promise.all([
    listPeople(db, projectId, ids),
    listRegistrationsOfPeople(db, projectId, ids),
    listCertificatesOfPeople(db, projectId, ids),
    listMergesOf(db, projectId, ids),
  ]);
  // A merge that was undone may name somebody who is another person again.
  const others = merges.flatMap(({ keptId, otherId }) => [keptId, otherId]).filter((id) => !ids.includes(id));
  const names = [...people, ...(await listPeople(db, projectId, others))];
  const nameOf = (id: string) => {
    const { givenName = '', familyName = '' } = names.find((person) => person.id === id) ?? {};
    return { givenName, familyName };
  };
  return {
    id: ids[0]!,
    records: ids.flatMap((id) => people.filter((person) => person.id === id).map(toRecord)),
    registrations,
    certificates,
    merges: merges.map((merge) => ({ ...merge, kept: nameOf(merge.keptId), other: nameOf(merge.otherId) })),
  };
}

/**
 * Two people beside each other before they are merged, and the events both are registered for: one of the two
 * registrations holds a place for nobody.
 *
 * @throws DomainError `request.not_found`; `participant.already_merged` when they are one person already
 */
export async function previewMerge(
  db: Db,
  projectId: string,
  { keptId, otherId }: { keptId: string; otherId: string },
) {
  const [kept, other] = [await loadPerson(db, projectId, keptId), await loadPerson(db, projectId, otherId)];
  if (kept.id === other.id) throw new DomainError('participant.already_merged', {});
  const ended = ['cancelled', 'declined'];
  const active = (person: typeof kept) => person.registrations.filter(({ status }) => !ended.includes(status));
  const theirs = new Set(active(other).map(({ eventId }) => eventId));
  return { kept, other, twice: active(kept).filter(({ eventId }) => theirs.has(eventId)) };
}
