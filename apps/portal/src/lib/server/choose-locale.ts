import { isLocale, negotiateLocale, type Locale } from '@sens/messages';

/** Remembers the language somebody chose, so that the bare address opens in it. */
export const languageCookie = 'language';

/** The language of a request: the one in the address, else the one chosen before, else what the browser asks for. */
export function chooseLocale(request: {
  pathname: string;
  cookie: string | undefined;
  acceptLanguage: string | null;
}): Locale {
  const [, inAddress] = request.pathname.split('/');
  if (isLocale(inAddress)) return inAddress;
  return isLocale(request.cookie) ? request.cookie : negotiateLocale(request.acceptLanguage);
}
