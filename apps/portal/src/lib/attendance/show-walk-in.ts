import type { Roster, RosterPerson } from './roster.ts';
import type { WalkInEntry } from './walk-in-entry.ts';

/**
 * The roster with somebody whom the server has taken, for the time until it can be read again. Whoever was on it already
 * is left as they are: the next reading says how they were marked.
 */
export function showWalkIn(roster: Roster, entry: WalkInEntry, registrationId: string): Roster {
  const known = roster.people.some((person) => person.registrationId === registrationId);
  if (roster.session.id !== entry.sessionId || known) return roster;
  const { markId, givenName, familyName, markedAt, device, sequence } = entry;
  const person: RosterPerson = {
    ...{ registrationId, givenName, familyName, side: entry.side ?? roster.session.side ?? '', organisationName: null },
    ...{ status: 'present', minutes: null, remark: null, markId, markedAt, device, sequence, basedOn: null },
    ...{ conflict: false, source: 'walk_in', clockSkewSeconds: null, markedBy: null, ticketHash: null },
  };
  return { ...roster, people: [...roster.people, person] };
}
