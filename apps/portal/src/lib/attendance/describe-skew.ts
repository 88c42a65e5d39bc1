import { m, type Locale } from '@sens/messages';

/** That a device's clock was wrong, and by how much: minutes up to an hour and a half, then hours. */
export function describeSkew(locale: Locale, seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const inHours = minutes >= 90;
  const amount = m.phone_skew_amount(locale, {
    unit: inHours ? 'hours' : 'minutes',
    count: inHours ? Math.round(minutes / 60) : minutes,
  });
  return m.phone_skew(locale, { direction: seconds > 0 ? 'ahead' : 'behind', amount });
}
