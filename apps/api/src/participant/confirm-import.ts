import { newAccessCode, newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { lockEvent, type Event } from '@sens/db/event';
import {
  addParticipants,
  confirmParticipantImport,
  fillParticipant,
  listKnownPeople,
  listSidesOf,
  lockParticipantImport,
  lockPeople,
  type ImportResult,
} from '@sens/db/participant';
import { addRegistrations, countRegistrations, listRegistrations } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { recordImportedPhotoConsents } from '../consent/record-imported.ts';
import { matchPeople, nameKey, type MatchedRow } from '@sens/domain/participant';
import { isActive, placeImported } from '@sens/domain/registration';
import { loadMissingPrerequisites } from '../curriculum/load-missing-prerequisites.ts';
import { meetOrWaive } from '../curriculum/meet-or-waive.ts';
import { settleQueue } from '../registration/settle-queue.ts';
import type { Deps } from '../shared/deps.ts';

/**
 * Imports the chosen rows of a previewed list: adds who is new, fills what was empty of who is known, and registers
 * everybody for the event in the order of the list. All or nothing.
 *
 * @param waiverReason why people may come without what the event asks for; null: they may not
 * @throws DomainError `import.already_done`, `import.nothing_chosen`, `registration.event_cancelled`,
 *   `import.prerequisites_unmet` with how many people lack what the event asks for
 */
export function confirmImport(
  deps: Deps,
  accountId: string,
  input: { projectId: string; importId: string; lines: readonly number[]; waiverReason: string | null },
): Promise<ImportResult> {
  const { projectId, importId, lines, waiverReason } = input;
  return deps.db.transaction(async (tx) => {
    await lockPeople(tx, projectId);
    const list = await lockParticipantImport(tx, projectId, importId);
    if (!list) throw new DomainError('request.not_found', {});
    if (list.confirmedAt) throw new DomainError('import.already_done', {});
    // Only chosen rows are compared with each other: one that is left out is nobody's duplicate.
    const wanted = new Set(lines);
    const rows = list.rows.filter((row) => row.verdict !== 'blocked' && wanted.has(row.line));
    const chosen = matchPeople(rows, await listKnownPeople(tx, projectId));
    if (chosen.length === 0) throw new DomainError('import.nothing_chosen', {});

    const { people, added, known } = await addBatch(tx, list, chosen);
    const event = await lockEvent(tx, projectId, list.eventId);
    if (!event) throw new DomainError('request.not_found', {});
    if (event.status === 'cancelled') throw new DomainError('registration.event_cancelled', {});
    for (const { id, row } of known) await fillParticipant(tx, projectId, id, row.person);
    const coming = await listComing(tx, list, people);
    await assertMet(deps, tx, accountId, list, coming, waiverReason);
    const placed = await registerBatch(deps, tx, list, event, coming);
    const result: ImportResult = {
      added,
      matched: people.length - added,
      ...placed,
      already: people.length - coming.length,
      leftOut: list.rows.length - chosen.length,
    };
    await confirmParticipantImport(tx, projectId, importId, deps.now(), result);
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      action: 'participant.imported',
      subjectId: importId,
      detail: { eventId: list.eventId, ...result },
    });
    return result;
  });
}

interface List {
  projectId: string;
  eventId: string;
  side: string;
  locale: string;
}

/**
 * Adds the people of the rows who are new, each once, in the order of the list.
 *
 * @returns everybody, and the rows that may say more of somebody who is known or stands further up
 */
async function addBatch(tx: Tx, list: List, rows: readonly MatchedRow[]) {
  const { projectId, locale } = list;
  const idOfLine = new Map<number, string>();
  const fresh: { id: string; row: MatchedRow }[] = [];
  const ids = new Set<string>();
  const consents = new Set<string>();
  for (const row of rows) {
    const known =
      row.match.kind === 'same' ? (row.match.personId ?? idOfLine.get(row.match.duplicateOfLine ?? -1)) : null;
    const id = known ?? newId();
    if (!known) fresh.push({ id, row });
    idOfLine.set(row.line, id);
    ids.add(id);
    if (row.person.photoConsent) consents.add(id);
  }
  await addParticipants(
    tx,
    fresh.map(({ id, row: { person } }) => {
      const { photoConsent: _, remarks: _remarks, side, ...values } = person;
      return { ...values, projectId, id, locale, side: side ?? list.side, nameKey: nameKey(person) };
    }),
  );
  const freshIds = new Set(fresh.map(({ id }) => id));
  const known = rows
    .map((row) => ({ id: idOfLine.get(row.line)!, row }))
    .filter(({ id, row }) => !freshIds.has(id) || row.match.kind === 'same');
  await recordImportedPhotoConsents(tx, { projectId, locale }, [...consents]);
  return { people: [...ids], added: fresh.length, known };
}

/** Those who are not registered for the event yet, in their order. */
async function listComing(tx: Tx, { projectId, eventId }: List, people: readonly string[]): Promise<string[]> {
  const registrations = await listRegistrations(tx, projectId, eventId);
  const registered = new Set(registrations.filter(({ status }) => isActive(status)).map(({ personId }) => personId));
  return people.filter((id) => !registered.has(id));
}

async function assertMet(
  deps: Deps,
  tx: Tx,
  accountId: string,
  { projectId, eventId }: List,
  coming: readonly string[],
  waiverReason: string | null,
): Promise<void> {
  const at = { projectId, eventId };
  if (waiverReason !== null) return meetOrWaive(deps, tx, accountId, at, coming, waiverReason);
  const { missing } = await loadMissingPrerequisites(tx, at, coming);
  if (missing.size > 0) throw new DomainError('import.prerequisites_unmet', { count: missing.size });
}

/** Registers people; whoever comes after the last free seat waits. */
async function registerBatch(deps: Deps, tx: Tx, list: List, event: Event, people: readonly string[]) {
  const { projectId, eventId, locale } = list;
  const now = deps.now();
  const counts = await settleQueue(deps, tx, event, await countRegistrations(tx, projectId, eventId, { now }));
  const sideOf = await listSidesOf(tx, projectId, people);
  const coming = people.map((participantId) => ({ participantId, side: sideOf.get(participantId) ?? list.side }));
  const { seatsTaken, waiting, lastPosition } = counts;
  const sides = coming.map(({ side }) => side);
  const statuses = placeImported({ plan: event, seatsTaken, waiting, people: sides, now });
  await addRegistrations(
    tx,
    coming.map((person, index) => ({
      ...{ projectId, eventId, locale, ...person },
      id: newId(),
      status: statuses[index]!,
      position: lastPosition + 1 + index,
      queueRank: lastPosition + 1 + index,
      accessCode: newAccessCode(),
      createdAt: now,
    })),
  );
  const confirmed = statuses.filter((status) => status === 'confirmed').length;
  return { confirmed, waitlisted: statuses.length - confirmed };
}
