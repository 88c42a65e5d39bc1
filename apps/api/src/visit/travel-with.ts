import type { Tx } from '@sens/db';
import { addBoardings, countLegSeats, findVisit, listBoardings, listLegs, saveNeeds } from '@sens/db/visit';
import { FieldsError } from '@sens/domain';
import type { RegistrationStatus } from '@sens/domain/registration';
import {
  fullLegs,
  readTraveller,
  whoCouldRide,
  type AskedOfTravellers,
  type Boarding,
  type ReadTraveller,
} from '@sens/domain/visit';

interface EventPlace {
  projectId: string;
  eventId: string;
}

/** What an event asks those who travel; nothing where there is no journey, or its needs were deleted already. */
export async function askedOfTravellers(tx: Tx, at: EventPlace): Promise<AskedOfTravellers> {
  const [visit, legs] = await Promise.all([findVisit(tx, at), listLegs(tx, at)]);
  return { needs: visit && !visit.needsDeletedAt ? visit.needs : [], legs };
}

/**
 * What somebody chose and said while registering, checked.
 *
 * @throws FieldsError by field, `boarding.<leg>` and `needs.<name>`
 */
export async function travellerOf(
  tx: Tx,
  at: EventPlace,
  given: Parameters<typeof readTraveller>[1],
): Promise<Pick<ReadTraveller, 'boardings' | 'needs'> & { asksNeeds: boolean }> {
  const asked = await askedOfTravellers(tx, at);
  const { issues, ...traveller } = readTraveller(asked, given);
  if (Object.keys(issues).length > 0) throw new FieldsError(issues);
  return { ...traveller, asksNeeds: asked.needs.length > 0 };
}

/**
 * Whoever gets a place needs a seat on each leg they ride on; called while the event is locked.
 *
 * @throws FieldsError `visit.leg_full` by leg
 */
export async function assertLegSeats(tx: Tx, at: EventPlace, boardings: readonly Boarding[]): Promise<void> {
  if (boardings.length === 0) return;
  const full = fullLegs(await countLegSeats(tx, at), boardings);
  if (full.length === 0) return;
  throw new FieldsError(
    Object.fromEntries(full.map((id) => [`boarding.${id}`, { code: 'visit.leg_full', params: {} }])),
  );
}

/** Keeps what a traveller chose and said. */
export async function keepTraveller(
  tx: Tx,
  at: { projectId: string; registrationId: string },
  { boardings, needs, asksNeeds }: Awaited<ReturnType<typeof travellerOf>>,
): Promise<void> {
  await addBoardings(
    tx,
    boardings.map((boarding) => ({ ...boarding, ...at })),
  );
  if (asksNeeds) await saveNeeds(tx, at, needs);
}

/** Who of a waiting list finds a seat on every leg they chose; called while the event is locked. */
export async function withLegSeats<Waiting extends { id: string }>(
  tx: Tx,
  at: EventPlace,
  line: readonly Waiting[],
): Promise<Waiting[]> {
  const legs = await countLegSeats(tx, at);
  if (legs.length === 0) return [...line];
  const wanted = Map.groupBy(await listBoardings(tx, at), ({ registrationId }) => registrationId);
  return whoCouldRide(legs, line, wanted);
}

/** Whether a registration in this state holds its seats already. */
export const rides = (status: RegistrationStatus): boolean => status !== 'waitlisted';
