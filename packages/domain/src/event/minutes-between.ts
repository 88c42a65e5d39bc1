/** Minutes that pass between two instants, whatever the clocks on the wall do in between. */
export function minutesBetween({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): number {
  return Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
}
