import type { AbsenceNoteState } from '@sens/domain/record';

interface Note {
  readonly registrationId: string;
  readonly state: AbsenceNoteState;
  readonly sessionIds: readonly string[];
}

/** Tells who has an accepted absence note for a session. */
export function excusedIn(sessionId: string, notes: readonly Note[]): (registrationId: string) => boolean {
  const excused = new Set(
    notes
      .filter(({ state, sessionIds }) => state === 'accepted' && sessionIds.includes(sessionId))
      .map(({ registrationId }) => registrationId),
  );
  return (registrationId) => excused.has(registrationId);
}
