import type { Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { listMarkedSessions } from '@sens/db/attendance';
import { raiseCalendarSequence, saveEvent, saveSessions } from '@sens/db/event';
import { DomainError } from '@sens/domain';
import {
  describeChanges,
  endOfDay,
  isEditable,
  localTimeOf,
  type EventAspect,
  type EventUpdate,
} from '@sens/domain/event';
import { lockMarking, rederiveEvent } from '../attendance/rederive-event.ts';
import { assertRunnable } from '../curriculum/assert-runnable.ts';
import type { Deps } from '../shared/deps.ts';
import { assertOwnReferences } from './assert-own-references.ts';
import { refusingTakenSlugs } from './create-event.ts';
import { lockEventFacts, type LoadedEvent } from './load-event-facts.ts';
import { sessionRows, spanOf } from './session-rows.ts';
import { tellRegistered } from './tell-registered.ts';

interface EventPlace {
  projectId: string;
  eventId: string;
}

/**
 * Changes an event. When or where people are expected has to be told to everybody who is registered for a published
 * event; of other changes they hear when the manager wishes so. How many places there are is not changed here.
 *
 * @returns how many people are told
 * @throws DomainError `event.not_editable`, `event.slug_fixed`, `event.slug_taken`, `event.session_unknown`,
 *   `event.session_has_marks`, and what `assertOwnReferences` throws
 */
export function updateEvent(
  deps: Deps,
  at: EventPlace,
  accountId: string,
  input: EventUpdate,
): Promise<{ changes: EventAspect[]; told: number }> {
  return refusingTakenSlugs(() =>
    deps.db.transaction(async (tx) => {
      const loaded = await lockEventFacts(tx, at);
      const { organiserIds, hostIds, ...values } = valuesOf(input, loaded);
      const sessions = sessionRows(at, input.sessions);
      assertAllowed(loaded, input);
      await assertOwnReferences(
        tx,
        at.projectId,
        input,
        loaded.sessions.flatMap(({ trainerIds }) => trainerIds),
      );

      if (input.curriculumVersionId !== (loaded.event.curriculumVersionId ?? undefined)) {
        await assertRunnable(tx, at.projectId, input.curriculumVersionId);
      }

      const before = { ...loaded.event, ...loaded };
      const changes = describeChanges(before, { ...values, organiserIds, hostIds, sessions }, deps.now());
      if (changes.aspects.length === 0) return { changes: [], told: 0 };
      const removedIds = changes.removed.map(({ id }) => id);
      const derives = changes.aspects.some((aspect) => derivedFrom.has(aspect));
      if (derives) await lockMarking(tx, at);
      await assertUnmarked(tx, at.projectId, removedIds);

      await saveEvent(tx, at, { ...values, ...spanOf(sessions) }, { organiserIds, hostIds });
      await saveSessions(tx, at, sessions, removedIds);
      if (derives) await rederiveEvent(tx, at);

      const published = loaded.event.status === 'published';
      const tells = published && (changes.mustTell || input.notify);
      if (published && (changes.showsInCalendars || tells)) await raiseCalendarSequence(tx, at.projectId, at.eventId);
      const told = tells ? await tellRegistered(deps, tx, at, changes) : 0;
      await writeAudit(tx, {
        projectId: at.projectId,
        actor: { kind: 'account', accountId },
        action: 'event.changed',
        subjectId: at.eventId,
        detail: { changes: changes.aspects, ...(published ? { told } : {}) },
      });
      return { changes: changes.aspects, told };
    }),
  );
}

/** What attendance and the participation ledger are derived from. */
const derivedFrom: ReadonlySet<EventAspect> = new Set([
  ...(['times', 'session_added', 'session_removed', 'time_zone', 'curriculum'] as const),
]);

/** The input as the event's columns. A deadline on the same day as before stays to the minute. */
function valuesOf(input: EventUpdate, { event }: LoadedEvent) {
  const { sessions: _, notify: __, registrationClosesOn, address, onlineUrl, curriculumVersionId, ...values } = input;
  const known = event.registrationClosesAt;
  const sameDay = known && localTimeOf(known, event.timeZone).slice(0, 10) === registrationClosesOn;
  const deadline = registrationClosesOn ? endOfDay(registrationClosesOn, input.timeZone) : null;
  return {
    ...values,
    address: address ?? null,
    onlineUrl: onlineUrl ?? null,
    curriculumVersionId: curriculumVersionId ?? null,
    registrationClosesAt: sameDay ? known : deadline,
  };
}

function assertAllowed({ event, sessions }: LoadedEvent, input: EventUpdate): void {
  if (!isEditable(event.status)) throw new DomainError('event.not_editable', {});
  if (event.status !== 'draft' && event.slug !== input.slug) throw new DomainError('event.slug_fixed', {});
  const known = new Set(sessions.map(({ id }) => id));
  const given = input.sessions.flatMap(({ id }) => id ?? []);
  if (new Set(given).size < given.length || !given.every((id) => known.has(id))) {
    throw new DomainError('event.session_unknown', {});
  }
}

async function assertUnmarked(tx: Tx, projectId: string, sessionIds: readonly string[]): Promise<void> {
  if (sessionIds.length === 0) return;
  const marked = await listMarkedSessions(tx, projectId, sessionIds);
  if (marked.length > 0) throw new DomainError('event.session_has_marks', {});
}
