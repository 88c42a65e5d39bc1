import { newAccessCode, newId, type Tx } from '@sens/db';
import { addGroup, type Group } from '@sens/db/group';
import { noticeVersion } from '@sens/domain/consent';
import { namingDate } from '@sens/domain/group';
import { watchNamingDate } from '../group/hold-seats.ts';
import type { Deps } from '../shared/deps.ts';
import type { demoEvents, demoPeople, demoRegistrations } from './demo-rows.ts';

const slug = 'storytelling-beltinci';

/** An organisation that holds four places of a coming workshop and has named one person so far. */
export async function seedDemoGroup(
  deps: Deps,
  tx: Tx,
  rows: {
    events: ReturnType<typeof demoEvents>;
    people: ReturnType<typeof demoPeople>;
    registrations: ReturnType<typeof demoRegistrations>;
    now: Date;
  },
): Promise<void> {
  const { events, people, registrations, now } = rows;
  const event = events.find(({ row }) => row.event.slug === slug);
  const mine = registrations.filter(({ eventId }) => eventId === event?.id);
  const first = mine.find(({ status }) => status === 'confirmed');
  const person = people.find(({ id }) => id === first?.participantId);
  const seated = mine.filter(({ status }) => status === 'confirmed').length;
  if (!event || !first || !person || seated + 3 > event.row.event.capacity) return;
  const at = { projectId: first.projectId, eventId: event.id };
  const group: Group = {
    ...{ ...at, id: newId(), givenName: 'Vesna', familyName: 'Vzorčnik', email: 'vesna.vzorcnik@example.org' },
    ...{ organisationName: person.organisationName ?? '', organisationKind: person.organisationKind ?? null },
    ...{ locale: 'sl', accessCode: newAccessCode(), noticeVersion, createdAt: first.createdAt, endedAt: null },
    ...{ idempotencyKey: newId(), idempotencyHash: '' },
    namedUntil: namingDate({ startsAt: event.row.event.startsAt, groupNamingHours: 72 }, now),
  };
  const last = Math.max(...mine.map(({ position }) => position));
  const seats = [0, 1, 2, 3].map((index) => {
    const position = index === 0 ? first.position : last + index;
    const seat = { ...at, id: newId(), groupId: group.id, number: index + 1, position, queueRank: position };
    return index === 0
      ? { ...seat, side: first.side, status: 'named' as const, registrationId: first.id }
      : { ...seat, side: first.side, status: 'confirmed' as const };
  });
  await addGroup(tx, group, seats);
  await watchNamingDate(deps, tx, group);
}
