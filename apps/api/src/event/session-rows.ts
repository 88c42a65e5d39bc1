import { newId } from '@sens/db';
import type { SessionValues } from '@sens/db/event';
import type { EventInput } from '@sens/domain/event';

type SessionInput = EventInput['sessions'][number] & { id?: string | undefined };

/** The rows of an event's sessions in the order of time; one without an id is new. */
export function sessionRows(at: { projectId: string; eventId: string }, sessions: readonly SessionInput[]) {
  return sessions
    .map((session) => ({
      ...at,
      id: session.id ?? newId(),
      startsAt: new Date(session.startsAt),
      endsAt: new Date(session.endsAt),
      place: session.place ?? null,
      onlineUrl: session.onlineUrl ?? null,
      timeZone: session.timeZone ?? null,
      moduleId: session.moduleId ?? null,
      trainerIds: session.trainerIds,
    }))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .map((session, index) => ({ ...session, position: index + 1 })) satisfies SessionValues[];
}

/** From the first start to the last end, which the catalogue sorts and filters by. */
export const spanOf = (sessions: readonly { startsAt: Date; endsAt: Date }[]) => ({
  startsAt: new Date(Math.min(...sessions.map(({ startsAt }) => startsAt.getTime()))),
  endsAt: new Date(Math.max(...sessions.map(({ endsAt }) => endsAt.getTime()))),
});
