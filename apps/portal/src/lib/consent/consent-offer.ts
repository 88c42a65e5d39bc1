import { localText } from '#lib/local-text.ts';
import type { ApiOutputs } from '#lib/server/api.ts';
import type { Locale } from '@sens/messages';

/** A consent as a form offers it. */
export type ConsentOffer = ReturnType<typeof showOffers>[number];

export const showOffers = (locale: Locale, current: ApiOutputs['consent']['current']) =>
  current.map(({ purposeId, version, title, text }) => ({
    ...{ purposeId, version },
    title: localText(title, locale),
    text: localText(text, locale),
  }));

/** How somebody stands on a consent: the words are those they saw, in the language they saw them in. */
export type OwnConsent = ReturnType<typeof showOwn>[number];

export const showOwn = (locale: Locale, own: ApiOutputs['consent']['byAccessCode']) =>
  own.map(({ purposeId, current, last }) => ({
    purposeId,
    version: current.version,
    given: last?.given ?? false,
    last: last && { at: last.at, version: last.version },
    isOutdated: last !== null && last.given && last.version !== current.version,
    title: localText(last?.given ? last.title : current.title, last?.given ? last.locale : locale),
    text: localText(last?.given ? last.text : current.text, last?.given ? last.locale : locale),
  }));
