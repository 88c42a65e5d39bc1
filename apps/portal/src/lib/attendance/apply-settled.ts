import { standingMarks } from '@sens/domain/attendance';
import type { OutboxEntry } from './outbox-entry.ts';
import { sessionMinutes, type KnownMark, type Roster, type RosterPerson } from './roster.ts';
import { showAttendance } from './show-attendance.ts';

/**
 * The roster with marks that the server has taken, for the time until it can be read again: they have left the queue
 * and must not vanish from the screen.
 *
 * @param disputed the registrations about which people disagree, as the server said
 */
export function applySettled(roster: Roster, settled: readonly OutboxEntry[], disputed: ReadonlySet<string>): Roster {
  const mine = settled.filter(({ sessionId }) => sessionId === roster.session.id);
  if (mine.length === 0) return roster;
  const minutes = sessionMinutes(roster);
  const histories: Record<string, readonly KnownMark[]> = { ...roster.histories };
  const people = roster.people.map((person) => {
    const id = person.registrationId;
    const entries = mine.filter(({ registrationId }) => registrationId === id);
    if (entries.length === 0) return person;
    const { standing, minutes: present } = showAttendance(person, histories[id] ?? [], entries, minutes);
    // What the server has decided needs no history any more; where people still disagree, ours becomes part of it.
    if (disputed.has(id)) histories[id] = standing;
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the keys are ids of marks
    else delete histories[id];
    return withMark(person, standingMarks(standing)[0]!, present, disputed.has(id));
  });
  return { ...roster, people, histories };
}

function withMark(person: RosterPerson, mark: KnownMark, minutes: number, conflict: boolean): RosterPerson {
  const { markId, status, remark, markedAt, device, sequence, basedOn } = mark;
  const times = { arrivedAt: mark.arrivedAt ?? null, leftAt: mark.leftAt ?? null };
  const about = { ...times, source: mark.source, clockSkewSeconds: mark.clockSkewSeconds, markedBy: mark.markedBy };
  return { ...person, ...about, markId, status, remark, markedAt, device, sequence, basedOn, minutes, conflict };
}
