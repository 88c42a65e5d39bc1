import { z } from 'zod';

/** The largest amount of one line, in hundredths: the sums of a visit stay whole numbers that are exact. */
export const maxAmount = 1_000_000_000_000;

/** What people put between thousands: a space of whatever width, or an apostrophe. */
const gaps = /[\s\u00a0\u2009\u202f'’]/g;
const whole = /^\d+$/;

/**
 * An amount as somebody writes it, in hundredths: `1.234,56`, `1 234,56`, `1,234.56` and `1234.5`. The last mark before
 * one or two digits is the decimal one in every language; before three digits a mark stands between thousands, because
 * money has no thousandths.
 *
 * @returns null for what is no amount, is negative, or is larger than `maxAmount`
 */
export function readAmount(text: string): number | null {
  const plain = text.trim().replace(gaps, '');
  const [, before = '', point = '', decimals = ''] = /^(.*?)(?:([.,])(\d{1,2}))?$/.exec(plain) ?? [];
  // One mark cannot part both thousands and hundredths.
  const digits = point && before.includes(point) ? null : ungrouped(before);
  if (digits === null) return null;
  const amount = BigInt(digits) * 100n + BigInt(decimals.padEnd(2, '0'));
  return amount <= BigInt(maxAmount) ? Number(amount) : null;
}

/** The digits of a whole number whose thousands one kind of mark may part; null where they do not come in threes. */
function ungrouped(text: string): string | null {
  if (text.length > 24) return null;
  if (whole.test(text)) return text;
  const mark = text.includes('.') ? '.' : ',';
  const [first = '', ...rest] = text.split(mark);
  const parted = /^[1-9]\d{0,2}$/.test(first) && rest.length > 0 && rest.every((part) => /^\d{3}$/.test(part));
  return parted ? first + rest.join('') : null;
}

/** An amount in hundredths, or as somebody writes it. */
export const amount = z
  .union([z.number(), z.string()], { error: ({ input }) => (input === undefined ? 'field.required' : 'field.amount') })
  .transform((given, context) => {
    const read = typeof given === 'string' ? readAmount(given) : given;
    if (read !== null && Number.isSafeInteger(read) && read >= 0 && read <= maxAmount) return read;
    context.addIssue({ code: 'custom', message: 'field.amount' });
    return z.NEVER;
  });

/** An amount as programs write it: `1234.56`. */
export function amountText(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
