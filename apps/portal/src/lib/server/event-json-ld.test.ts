import { expect, test } from 'vitest';
import { eventJsonLd, toJsonLd } from './event-json-ld.ts';

type PublicEvent = Parameters<typeof eventJsonLd>[0];

const event: PublicEvent = {
  ...{ status: 'published', side: 'SI', place: 'Beltinci', address: null, online: false, language: 'sl' },
  ...{ title: { sl: 'Zgodba', hu: 'Történet' }, summary: { sl: 'Povzetek' } },
  ...{ startsAt: '2026-12-14T08:30:00.000Z', endsAt: '2026-12-14T14:30:00.000Z' },
  ...{ capacity: 16, availability: 'places', placesLeft: 11 },
  ...{ registrationOpensAt: null, registrationClosesAt: '2026-12-13T22:59:59.999Z' },
  organisers: [{ id: 'o', name: 'Fundacija', side: 'SI', website: null }],
  sessions: [],
};
const address = 'https://trainings.example.org/sl/projects/sens/events/story';
const of = (changes: Partial<PublicEvent> = {}) => eventJsonLd({ ...event, ...changes }, { locale: 'sl', address });

test('an event with places', () => {
  expect(of()).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Zgodba',
    description: 'Povzetek',
    url: address,
    startDate: '2026-12-14T08:30:00.000Z',
    endDate: '2026-12-14T14:30:00.000Z',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: 'Beltinci',
      address: { '@type': 'PostalAddress', addressLocality: 'Beltinci', addressCountry: 'SI' },
    },
    organizer: [{ '@type': 'Organization', name: 'Fundacija' }],
    inLanguage: 'sl',
    isAccessibleForFree: true,
    maximumAttendeeCapacity: 16,
    remainingAttendeeCapacity: 11,
    offers: {
      '@type': 'Offer',
      price: 0,
      priceCurrency: 'EUR',
      url: `${address}/register`,
      availability: 'https://schema.org/InStock',
      validThrough: '2026-12-13T22:59:59.999Z',
    },
  });
});

test('a cancelled event, and a full one that can be joined from afar', () => {
  expect(of({ status: 'cancelled', availability: 'cancelled' })).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
    remainingAttendeeCapacity: 0,
  });
  const { location, eventAttendanceMode, offers } = of({ online: true, availability: 'waiting_list' });
  expect(eventAttendanceMode).toBe('https://schema.org/MixedEventAttendanceMode');
  expect(location).toMatchObject([{ '@type': 'Place' }, { '@type': 'VirtualLocation', url: address }]);
  expect(offers.availability).toBe('https://schema.org/SoldOut');
});

test.each(['</script><script>alert(1)</script>', '<!-- <script>', ']]>&amp;', 'a\u2028b\u2029c', '\\u003c/script>'])(
  'nothing in a text ends the block, and the text comes out as it went in: %j',
  (text) => {
    const json = toJsonLd(of({ title: { sl: text } }));
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toMatchObject({ name: text });
  },
);
