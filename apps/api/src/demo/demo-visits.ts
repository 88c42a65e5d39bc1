import { newAccessCode, newId, type Tx } from '@sens/db';
import { decideEventQuestions, listEventQuestions } from '@sens/db/question';
import {
  addBoardings,
  addHeadcounts,
  addRooms,
  moveBeds,
  saveHost,
  saveLeg,
  saveNeeds,
  saveStop,
  saveVisit,
} from '@sens/db/visit';
import { instantOf } from '@sens/domain/event';
import { noNeeds, suggestRooms } from '@sens/domain/visit';
import { calendarDay } from '../shared/calendar-day.ts';
import { demoDiets, demoVisits, type DemoVisit } from './data/visits.ts';

interface Event {
  id: string;
  slug: string;
  timeZone: string;
  sessions: readonly { startsAt: Date }[];
}
interface Registration {
  id: string;
  eventId: string;
  status: string;
  side: string;
}

const day = 24 * 3600 * 1000;
const addDays = (date: string, days: number) => new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

/** The demo's journeys: one to come, with needs and rooms, and one that is over and counted. */
export async function seedDemoVisits(
  tx: Tx,
  projectId: string,
  events: readonly Event[],
  registrations: readonly Registration[],
  by: { trainerId: string; now: Date },
): Promise<void> {
  for (const facts of demoVisits) {
    const event = events.find(({ slug }) => slug === facts.slug);
    if (event) {
      const people = registrations.filter(({ eventId }) => eventId === event.id);
      await seedVisit(tx, projectId, event, facts, people, by);
    }
  }
}

async function seedVisit(
  tx: Tx,
  projectId: string,
  event: Event,
  facts: DemoVisit,
  people: readonly Registration[],
  { trainerId, now }: { trainerId: string; now: Date },
): Promise<void> {
  const at = { projectId, eventId: event.id };
  const { timeZone } = event;
  const first = calendarDay(event.sessions[0]!.startsAt, timeZone);
  const when = ([days, time]: readonly [number, string]) => instantOf(`${addDays(first, days)}T${time}`, timeZone);
  const isOver = event.sessions.at(-1)!.startsAt < now;
  const riders = people.filter(({ status }) => status === 'confirmed');
  await saveVisit(tx, at, {
    needs: ['diet', 'access', 'emergency', 'room'],
    keptDays: 30,
    needsDeletedAt: isOver ? new Date(event.sessions.at(-1)!.startsAt.getTime() + 31 * day) : null,
    instructionDays: 3,
    bring: {
      sl: 'Osebni dokument, udobno obutev in steklenico za vodo.',
      hu: 'Személyi okmányt, kényelmes cipőt és kulacsot.',
      en: 'An identity document, comfortable shoes and a bottle for water.',
    },
    callName: 'Maja Horvat',
    callPhone: '+386 40 000 100',
  });
  const hostIds = facts.hosts.map(() => newId());
  for (const [index, { confirmed, ...host }] of facts.hosts.entries()) {
    const createdAt = new Date(now.getTime() + index);
    const confirmedAt = confirmed ? new Date(Math.min(now.getTime(), when([-9, '11:00']).getTime())) : null;
    await saveHost(tx, { ...host, ...at, id: hostIds[index]!, accessCode: newAccessCode(), createdAt, confirmedAt });
  }
  for (const { host, title, place, from, to } of facts.stops) {
    const hostId = host === null ? null : hostIds[host]!;
    await saveStop(tx, { ...at, id: newId(), title, place, hostId, timeZone, startsAt: when(from), endsAt: when(to) });
  }
  const legIds: string[] = [];
  for (const { from, to, pickUps, ...leg } of facts.legs) {
    const legId = newId();
    legIds.push(legId);
    const points = pickUps.map(({ at: departs, ...point }) => ({ ...point, id: newId(), departsAt: when(departs) }));
    const operatorPhone = '+386 40 000 110';
    const values = { ...leg, ...at, id: legId, timeZone, operatorPhone, startsAt: when(from), endsAt: when(to) };
    await saveLeg(tx, values, points);
    await addBoardings(
      tx,
      people.map(({ id, side }, index) => {
        const own = points.filter((point) => point.side === side);
        return { projectId, legId, registrationId: id, pickUpId: own[index % own.length]?.id ?? null };
      }),
    );
  }
  if (isOver) return countFirstLeg(tx, projectId, legIds[0]!, riders, { trainerId, at: when([0, '07:35']) });
  for (const [index, { id }] of people.entries()) {
    await saveNeeds(tx, { projectId, registrationId: id }, needsOf(index));
  }
  // The journey asks for the diet itself.
  const asked = await listEventQuestions(tx, projectId, event.id);
  const food = asked.filter(({ question }) => question.eventKinds.includes('study_visit'));
  await decideEventQuestions(
    tx,
    at,
    food.map(({ question }) => ({ questionId: question.id, included: false })),
  );
  const rooms = facts.rooms.map((room) => ({ ...room, ...at, id: newId(), place: facts.lodging }));
  await addRooms(
    tx,
    rooms.map((room) => ({ ...room, from: first, until: addDays(first, 1) })),
  );
  const sleepers = riders.map(({ id }) => {
    const { singleRoom, accessibleRoom } = needsOf(people.findIndex((one) => one.id === id));
    return { id, single: singleRoom, accessible: accessibleRoom };
  });
  await moveBeds(tx, projectId, { roomIds: [], registrationIds: [] }, suggestRooms(sleepers, rooms, []));
}

const needsOf = (index: number) => ({
  ...noNeeds,
  diet: demoDiets[index % demoDiets.length]!,
  access: index === 4 ? 'Težje hodim po stopnicah.' : null,
  phone: `+386 40 000 2${String(index).padStart(2, '0')}`,
  emergencyName: index % 2 === 0 ? 'Partner' : 'Sestra',
  emergencyPhone: `+386 40 000 3${String(index).padStart(2, '0')}`,
  singleRoom: index === 2,
  accessibleRoom: index === 4,
});

/** Everybody boarded but one. */
async function countFirstLeg(
  tx: Tx,
  projectId: string,
  legId: string,
  riders: readonly Registration[],
  by: { trainerId: string; at: Date },
): Promise<void> {
  const device = newId();
  await addHeadcounts(
    tx,
    riders.map(({ id }, index) => ({
      ...{ projectId, legId, id: newId(), registrationId: id, device, sequence: index + 1, basedOn: null },
      ...{ accountId: by.trainerId, markedAt: by.at, status: index === 7 ? ('absent' as const) : ('present' as const) },
    })),
  );
}
