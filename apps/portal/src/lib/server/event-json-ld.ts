import { localise } from '@sens/domain';
import type { ApiOutputs } from './api.ts';

/** What of an event's public page goes into it. */
type PublicEvent = Pick<
  ApiOutputs['event']['bySlug'],
  | 'title'
  | 'summary'
  | 'startsAt'
  | 'endsAt'
  | 'status'
  | 'availability'
  | 'registrationOpensAt'
  | 'registrationClosesAt'
  | 'capacity'
  | 'placesLeft'
  | 'online'
  | 'place'
  | 'address'
  | 'side'
  | 'language'
  | 'organisers'
  | 'sessions'
>;

/** What search engines read of an event (schema.org). */
export function eventJsonLd(event: PublicEvent, { locale, address }: { locale: string; address: string }) {
  const place = {
    '@type': 'Place',
    name: event.place,
    address: {
      '@type': 'PostalAddress',
      ...(event.address === null ? {} : { streetAddress: event.address }),
      addressLocality: event.place,
      addressCountry: event.side.slice(0, 2),
    },
  };
  const free = event.availability === 'places';
  const summary = localise(event.summary, locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: localise(event.title, locale),
    ...(summary ? { description: summary } : {}),
    url: address,
    startDate: event.startsAt,
    endDate: event.endsAt,
    eventStatus: `https://schema.org/${event.status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${event.online ? 'Mixed' : 'Offline'}EventAttendanceMode`,
    // The link to join is sent to those who registered.
    location: event.online ? [place, { '@type': 'VirtualLocation', url: address }] : place,
    organizer: event.organisers.map(({ name, website }) => ({
      '@type': 'Organization',
      name,
      ...(website === null ? {} : { url: website }),
    })),
    inLanguage: event.language,
    isAccessibleForFree: true,
    maximumAttendeeCapacity: event.capacity,
    remainingAttendeeCapacity: free ? event.placesLeft : 0,
    offers: {
      '@type': 'Offer',
      price: 0,
      priceCurrency: 'EUR',
      url: `${address}/register`,
      availability: `https://schema.org/${free ? 'InStock' : 'SoldOut'}`,
      ...(event.registrationOpensAt === null ? {} : { validFrom: event.registrationOpensAt }),
      ...(event.registrationClosesAt === null ? {} : { validThrough: event.registrationClosesAt }),
    },
    ...(event.sessions.length > 1
      ? {
          subEvent: event.sessions.map((session) => ({
            '@type': 'Event',
            name: localise(session.moduleTitle ?? event.title, locale),
            startDate: session.startsAt,
            endDate: session.endsAt,
            location: session.place === null ? place : { '@type': 'Place', name: session.place },
          })),
        }
      : {}),
  };
}

/** JSON that can stand in a script element: neither `</script>` nor a comment can begin in it. */
export const toJsonLd = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
