/** How many seats an event has, and for whom. */
export interface SeatPlan {
  readonly capacity: number;
  /** Seats kept for people of a side, by side; what is left of the capacity is open to everybody. */
  readonly sideSeats: Readonly<Record<string, number>>;
  /** From this instant seats that were kept and are free are open to everybody too; null: they stay kept. */
  readonly seatsReleasedAt: Date | null;
}

/** How many people of each side hold a seat, or wait for one. */
export type BySide = Readonly<Record<string, number>>;

/** Whether kept seats are open to everybody by now. */
export const areSeatsReleased = (plan: Pick<SeatPlan, 'seatsReleasedAt'>, now: Date): boolean =>
  plan.seatsReleasedAt !== null && plan.seatsReleasedAt <= now;

/**
 * How many more people of a side could be seated. Whoever exceeds their own side's kept seats sits on the open ones, so
 * seats kept for another side stay free for it, and all together never exceed the capacity: not even after it was
 * lowered, or after seats were kept for a side when others sat on them already.
 *
 * @param taken seats held, by side
 */
export function freeSeats(plan: SeatPlan, taken: BySide, side: string, now: Date): number {
  const inAll = Math.max(0, plan.capacity - sum(Object.values(taken)));
  if (areSeatsReleased(plan, now)) return inAll;
  const kept = (of: string) => plan.sideSeats[of] ?? 0;
  const held = (of: string) => taken[of] ?? 0;
  const open = plan.capacity - sum(Object.values(plan.sideSeats));
  const onOpen = sum(Object.keys(taken).map((of) => Math.max(0, held(of) - kept(of))));
  const own = Math.max(0, kept(side) - held(side));
  return Math.min(inAll, own + Math.max(0, open - onOpen));
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
