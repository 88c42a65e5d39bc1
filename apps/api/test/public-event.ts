import { newId } from '@sens/db';
import { addEvents, type NewEvent } from '@sens/db/event';
import type { House, MintedProject } from './house.ts';

const hour = 3600 * 1000;

type Values = Partial<NewEvent['event']> & { slug: string; hours?: number };

/** A published event of one session, in the words and at the time that a test of the catalogue gives. */
export async function addPublicEvent(house: House, project: MintedProject, { hours = 4, ...values }: Values) {
  const { projectId } = project;
  const id = newId();
  const startsAt = values.startsAt ?? new Date(house.deps.now().getTime() + 24 * hour);
  const endsAt = new Date(startsAt.getTime() + hours * hour);
  const { organisations } = await house.as(project.manager).event.formOptions({ projectId });
  const sessionId = newId();
  await house.deps.db.transaction((tx) =>
    addEvents(tx, [
      {
        event: {
          ...{ kind: 'workshop', status: 'published', language: 'sl', side: 'SI', place: 'Lendava', capacity: 10 },
          ...{ title: { sl: values.slug }, summary: { sl: 'Povzetek' }, description: { sl: 'Opis' } },
          timeZone: 'Europe/Ljubljana',
          ...values,
          ...{ id, projectId, startsAt, endsAt },
        },
        organiserIds: organisations.slice(0, 1).map((organisation) => organisation.id),
        sessions: [{ id: sessionId, projectId, eventId: id, position: 1, startsAt, endsAt, trainerIds: [] }],
      },
    ]),
  );
  return { id, sessionId };
}
