import { m, type Locale } from '@sens/messages';
import { cleanLine } from '../text/clean-text.ts';

/**
 * The greeting. A name that looks like a link or an address is left out: mail programmes would turn it into a link, and
 * whoever registers a stranger could send them one in our name.
 */
export function greeting(locale: Locale, name: string): string {
  const clean = cleanLine(name, 120);
  const isLink = /\/\/|www\.|@|\p{L}\.\p{Ll}{2,}/iu.test(clean);
  return clean === '' || isLink ? m.mail_greeting_plain(locale) : m.mail_greeting(locale, { name: clean });
}

/** A web address as it can stand in a mail; null when it is anything but http or https. */
export function webAddress(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** Titles and places, as one line that cannot break out of a subject. */
export const title = (text: string): string => cleanLine(text, 300);
