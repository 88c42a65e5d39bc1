import { email } from '../../shared/fields.ts';
import { tidyText } from '../normalise-name.ts';

/**
 * The first address of a cell, in lower case, and what else stood there. Understands `Ana <ana@example.org>`,
 * `mailto:` and several addresses in one cell; a broken address is not mended.
 *
 * @returns null when no part is an address
 */
export function parseEmail(text: string): { readonly email: string; readonly others: readonly string[] } | null {
  const parts = tidyText(text.slice(0, 1000))
    .split(/[\s,;<>]+/)
    .map((part) => part.replace(/^mailto:/i, ''))
    .filter((part) => part.includes('@'));
  const addresses = [...new Set(parts.flatMap((part) => email.safeParse(part).data ?? []))];
  const [first, ...others] = addresses;
  return first === undefined ? null : { email: first, others };
}
