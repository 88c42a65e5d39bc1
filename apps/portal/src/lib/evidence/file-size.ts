import { m, type Locale } from '@sens/messages';

/** How large a file is, in words that round up: no file is 0 kB. */
export const fileSize = (locale: Locale, bytes: number): string =>
  bytes < 1_000_000
    ? m.exports_kilobytes(locale, { size: Math.ceil(bytes / 1000) })
    : m.exports_megabytes(locale, { size: Math.ceil(bytes / 100_000) / 10 });
