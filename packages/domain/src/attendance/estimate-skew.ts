/** Ten years: further off no clock is worth a number, and the column holds it. */
const most = 10 * 365 * 24 * 3600;

/**
 * How far a device's clock is ahead of the server's, in whole seconds; negative: behind. The way of the message is part
 * of it, which is seconds at most: enough to tell a clock that is hours wrong from one that is right.
 *
 * @param deviceNow the device's clock when it sent; absent: it did not say
 * @param receivedAt the server's clock when that arrived
 * @returns null when the device did not say
 */
export function estimateSkew(deviceNow: string | undefined, receivedAt: Date): number | null {
  if (deviceNow === undefined) return null;
  const seconds = Math.round((Date.parse(deviceNow) - receivedAt.getTime()) / 1000);
  return Math.max(-most, Math.min(most, seconds));
}

/** From here on people are told of it; the way of the message and the rounding stay below. */
const worthTelling = 120;

/** Whether a device's clock is so far off that its times need a word beside them. */
export const isSkewed = (seconds: number | null | undefined): seconds is number =>
  typeof seconds === 'number' && Math.abs(seconds) >= worthTelling;

/** What the server's clock showed when the device's showed `markedAt`, as far as can be told. */
export const correctedTime = (markedAt: string | Date, skewSeconds: number | null | undefined): Date =>
  new Date(new Date(markedAt).getTime() - (skewSeconds ?? 0) * 1000);
