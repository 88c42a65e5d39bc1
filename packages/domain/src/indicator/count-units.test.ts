import { expect, test } from 'vitest';
import { countEvents, countOrganisations } from './count-units.ts';

const now = new Date('2026-06-01T00:00:00Z');
const event = (id: string, lastDay: string, organiserIds: string[]) => ({
  ...{ id, side: 'SI', firstDay: lastDay, lastDay, organiserIds },
  endsAt: new Date(`${lastDay}T15:00:00Z`),
});
const events = [
  event('b', '2026-04-02', ['lead', 'school']),
  event('a', '2026-03-01', ['school']),
  event('c', '2026-07-01', ['later']),
];

test('an event counts once it is over', () => {
  expect(countEvents(events, now).map(({ id, day }) => [id, day])).toEqual([
    ['b', '2026-04-02'],
    ['a', '2026-03-01'],
  ]);
});

test('a partner counts from the start, another organiser from its first event, each once', () => {
  const organisations = ['lead', 'school', 'later', 'nobody'].map((id) => ({
    id,
    side: 'HU',
    isPartner: id === 'lead',
  }));
  expect(countOrganisations(organisations, events, '2026-01-01', now)).toEqual([
    { id: 'lead', side: 'HU', day: '2026-01-01', eventId: null },
    { id: 'school', side: 'HU', day: '2026-03-01', eventId: 'a' },
  ]);
});
