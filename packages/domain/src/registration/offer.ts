const hour = 3600 * 1000;

/**
 * Until when an offered seat is kept: the hours the manager set, but not past the beginning of the event.
 *
 * @param hours null: seats are not offered but given at once
 */
export function offerDeadline(event: { offerHours: number | null; startsAt: Date }, now: Date): Date | null {
  if (event.offerHours === null || event.startsAt <= now) return null;
  return new Date(Math.min(now.getTime() + event.offerHours * hour, event.startsAt.getTime()));
}

/** Whether an offer can still be accepted; at the deadline it cannot. */
export const isOfferOpen = (offer: { offerExpiresAt: Date | null }, now: Date): boolean =>
  offer.offerExpiresAt !== null && now < offer.offerExpiresAt;
