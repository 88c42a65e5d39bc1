import { isSkewed } from '@sens/domain/attendance';
import { m, type Locale } from '@sens/messages';

/** That a device's clock was wrong, and by how much; empty for one that was right or did not say. */
export function describeSkew(locale: Locale, seconds: number | null | undefined): string {
  if (!isSkewed(seconds)) return '';
  const minutes = Math.round(Math.abs(seconds) / 60);
  const inHours = minutes >= 90;
  const amount = m.phone_skew_amount(locale, {
    unit: inHours ? 'hours' : 'minutes',
    count: inHours ? Math.round(minutes / 60) : minutes,
  });
  return m.phone_skew(locale, { direction: seconds > 0 ? 'ahead' : 'behind', amount });
}
