import { cleanLine } from '../text/clean-text.ts';

/** The characters that end a value are not escaped in an address but percent-encoded (RFC 3986, 2.2). */
export const webAddress = (url: string): string => cleanLine(url, 2000).replaceAll(',', '%2C').replaceAll(';', '%3B');
