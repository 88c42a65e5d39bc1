import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { PublicCalendar, PublicCalendarEvent } from './public-calendar.ts';
import { renderPublicCalendar } from './render-public-calendar.ts';

const event: PublicCalendarEvent = {
  title: 'Szövetkezetek a faluért; čšž, đ',
  description: 'Mikor megfelelő forma?\nhttps://trainings.example.org/hu/a',
  place: 'Letenye',
  url: 'https://trainings.example.org/hu/a',
  cancelled: false,
  sequence: 2,
  madeAt: new Date('2026-10-01T08:00:00Z'),
  sessions: [
    { id: 'one', startsAt: '2026-11-23T12:00:00Z', endsAt: '2026-11-23T16:00:00Z' },
    { id: 'two', startsAt: '2026-11-24T12:00:00Z', endsAt: '2026-11-24T16:00:00Z', place: 'Lenti' },
  ],
};
const calendar: PublicCalendar = {
  name: 'SENS: események',
  source: 'https://trainings.example.org/api/projects/sens/events.ics?kind=workshop&locale=hu',
  host: 'trainings.example.org',
  events: [event],
};

const render = (changes: Partial<PublicCalendarEvent> = {}) =>
  renderPublicCalendar({ ...calendar, events: [{ ...event, ...changes }] });
function read(text: string) {
  const parsed = new ICAL.Component(ICAL.parse(text));
  return { parsed, events: parsed.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)) };
}

test('each session is an entry under a UID of its own', () => {
  const { parsed, events } = read(render());
  expect(parsed.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(parsed.getFirstPropertyValue('x-wr-calname')).toBe('SENS: események');
  expect(String(parsed.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
  expect(
    events.map(({ uid, sequence, summary, location, startDate, component }) => ({
      ...{ uid, sequence, summary, location },
      from: startDate.toJSDate().toISOString(),
      status: component.getFirstPropertyValue('status'),
      url: component.getFirstPropertyValue('url'),
    })),
  ).toEqual([
    {
      uid: 'one@trainings.example.org',
      ...{ sequence: 2, summary: 'Szövetkezetek a faluért; čšž, đ', location: 'Letenye' },
      ...{ from: '2026-11-23T12:00:00.000Z', status: 'CONFIRMED', url: 'https://trainings.example.org/hu/a' },
    },
    {
      uid: 'two@trainings.example.org',
      ...{ sequence: 2, summary: 'Szövetkezetek a faluért; čšž, đ', location: 'Lenti' },
      ...{ from: '2026-11-24T12:00:00.000Z', status: 'CONFIRMED', url: 'https://trainings.example.org/hu/a' },
    },
  ]);
});

test('a cancelled event stays under the same UID, with a higher sequence', () => {
  const { events } = read(render({ cancelled: true, sequence: 3 }));
  expect(
    events.map(({ uid, sequence, component }) => [uid, sequence, component.getFirstPropertyValue('status')]),
  ).toEqual([
    ['one@trainings.example.org', 3, 'CANCELLED'],
    ['two@trainings.example.org', 3, 'CANCELLED'],
  ]);
});

test('the same events give the same bytes', () => {
  expect(render()).toBe(render());
});

test('no line is longer than 75 octets, and every line ends in CR LF', () => {
  const text = render({ title: 'čšžđőű'.repeat(60) });
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(read(text).events[0]!.summary).toBe('čšžđőű'.repeat(60));
});

test.each([
  'Delavnica\r\nATTENDEE:mailto:evil@example.org',
  'Delavnica\nEND:VEVENT\nBEGIN:VEVENT',
  'a\u2028ATTENDEE;X="',
])('a hostile text stays text: %j', (text) => {
  const hostile = { title: text, place: text, description: text, url: text };
  const { parsed, events } = read(
    renderPublicCalendar({ ...calendar, name: text, source: text, events: [{ ...event, ...hostile }] }),
  );
  expect(events.length).toBe(2);
  expect(parsed.getAllProperties().filter(({ name }) => name === 'attendee')).toEqual([]);
  for (const { component, summary } of events) {
    expect(
      component
        .getAllProperties()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([
      ...['description', 'dtend', 'dtstamp', 'dtstart', 'location', 'sequence', 'status', 'summary', 'uid', 'url'],
    ]);
    expect(summary).toBe(text.replace(/\r\n|[\n\u2028]/g, ' '));
  }
});
