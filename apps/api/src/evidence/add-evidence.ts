import type { Db } from '@sens/db';
import { findEvent, listSessions } from '@sens/db/event';
import { DomainError } from '@sens/domain';
import { maxEvidenceMegabytes, provesAttendance, type EvidenceInput } from '@sens/domain/evidence';
import { calendarDay } from '../shared/calendar-day.ts';
import type { Deps } from '../shared/deps.ts';
import { safeFileName } from '../shared/file-name.ts';
import { keepEvidence } from './keep-evidence.ts';

interface EventPlace {
  projectId: string;
  eventId: string;
}

/**
 * Puts a file into an event's dossier. Its bytes say what it is and are kept as they came, under their hash; the same
 * bytes are kept once in a project.
 *
 * @throws DomainError `evidence.document_kind`, `request.too_large`, `request.not_found`, and
 *   `evidence.day_without_session` for a list or a log of a day on which nothing took place
 */
export async function addEvidence(
  deps: Deps,
  { projectId, eventId }: EventPlace,
  accountId: string,
  { kind, day, caption, fileName, content }: EvidenceInput,
): Promise<{ evidenceId: string }> {
  const { recogniseEvidence } = await import('@sens/documents/evidence');
  const bytes = Buffer.from(content, 'base64');
  const { mediaType, extension } = await recogniseEvidence(bytes, fileName, maxEvidenceMegabytes);
  await assertPlace(deps.db, { projectId, eventId }, provesAttendance(kind) ? day : undefined);
  const entry = {
    ...{ projectId, eventId, kind, day: day ?? null, caption: caption ?? null },
    ...{ name: safeFileName(fileName, extension, kind), addedBy: accountId, addedAt: deps.now() },
  };
  const note = { action: 'evidence.added', detail: { kind, day: day ?? null } } as const;
  return deps.db.transaction((tx) => keepEvidence(tx, entry, { bytes, mediaType }, note));
}

/** The event is one of the project, and has a session on the day if one is given. */
async function assertPlace(db: Db, { projectId, eventId }: EventPlace, day: string | undefined): Promise<void> {
  const [event, sessions] = await Promise.all([
    findEvent(db, projectId, { id: eventId }),
    listSessions(db, projectId, eventId),
  ]);
  if (!event) throw new DomainError('request.not_found', {});
  const found = day === undefined || sessions.some(({ startsAt }) => calendarDay(startsAt, event.timeZone) === day);
  if (!found) throw new DomainError('evidence.day_without_session', {});
}
