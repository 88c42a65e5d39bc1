interface Timed {
  readonly id: string;
  readonly startsAt: Date;
}

/** Stops and legs in the order of the journey; where both begin together, the leg comes first. */
export function itinerary<Stop extends Timed, Leg extends Timed>(stops: readonly Stop[], legs: readonly Leg[]) {
  return [
    ...legs.map((leg) => ({ kind: 'leg' as const, at: leg.startsAt, leg })),
    ...stops.map((stop) => ({ kind: 'stop' as const, at: stop.startsAt, stop })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.kind < b.kind ? -1 : 1));
}
