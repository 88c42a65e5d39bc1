import { newAccessCode, newId, type Tx } from '@sens/db';
import { addParticipants } from '@sens/db/participant';
import { addRegistrations } from '@sens/db/registration';
import { noticeVersion } from '@sens/domain/consent';
import { nameKey } from '@sens/domain/participant';

/** People of the demo as somebody typed them a second time: without accents, names the other way round, another mailbox. */
const again = [
  {
    ...{ givenName: 'Dusan', familyName: 'Sebjanic', email: 'sebjanic@example.org', side: 'SI', locale: 'sl' },
    organisationName: 'Zadruga Dolinska hrana',
  },
  {
    ...{ givenName: 'Gyűrűs', familyName: 'Orsolya', email: null, side: 'HU', locale: 'hu' },
    organisationName: 'Zalai Mintaalapítvány',
  },
] as const;

/** Records two of the people once more at an event to come, so that there is something to merge. */
export async function seedDemoDuplicates(
  tx: Tx,
  at: { projectId: string; eventId: string },
  registrations: readonly { eventId: string; position: number }[],
): Promise<void> {
  const people = again.map((person) => ({ ...person, projectId: at.projectId, id: newId(), nameKey: nameKey(person) }));
  await addParticipants(tx, people);
  const last = Math.max(
    0,
    ...registrations.filter(({ eventId }) => eventId === at.eventId).map(({ position }) => position),
  );
  await addRegistrations(
    tx,
    people.map(({ id, side, locale }, index) => ({
      ...{ ...at, id: newId(), participantId: id, side, locale, status: 'confirmed' as const, noticeVersion },
      ...{ position: last + 1 + index, queueRank: last + 1 + index, accessCode: newAccessCode() },
    })),
  );
}
