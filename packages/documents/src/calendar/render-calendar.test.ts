import { formatTime } from '@sens/messages';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { CalendarEntry } from './calendar-entry.ts';
import { renderCalendar } from './render-calendar.ts';

const entry: CalendarEntry = {
  method: 'REQUEST',
  uid: '0190a1b2-registration@mentors.example.org',
  sequence: 3,
  title: 'Usposabljanje mentorjev: čšž đ őű',
  sessions: [
    { startsAt: '2026-11-23T08:00:00Z', endsAt: '2026-11-23T15:00:00Z' },
    { startsAt: new Date('2026-11-24T08:00:00Z'), endsAt: '2026-11-24T12:30:00Z', place: 'Lendava, Glavna ulica 2' },
  ],
  place: 'Murska Sobota; velika dvorana',
  url: 'https://mentors.example.org/sl/events/mentorji?a=1,2;3',
  description: 'Prva vrstica\nDruga, vrstica; z ločili',
  organiser: { name: 'SENS "Network": pisarna', email: 'info@example.org' },
};

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, events };
}

test('each session is an event of its own, with text as it was given', () => {
  const { calendar, events } = read(renderCalendar(entry));
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
  expect(
    events.map(({ uid, sequence, summary, location, startDate, endDate }) => ({
      uid,
      sequence,
      summary,
      location,
      from: startDate.toJSDate().toISOString(),
      to: endDate.toJSDate().toISOString(),
    })),
  ).toEqual([
    {
      uid: '0190a1b2-registration-1@mentors.example.org',
      sequence: 3,
      summary: 'Usposabljanje mentorjev: čšž đ őű',
      location: 'Murska Sobota; velika dvorana',
      from: '2026-11-23T08:00:00.000Z',
      to: '2026-11-23T15:00:00.000Z',
    },
    {
      uid: '0190a1b2-registration-2@mentors.example.org',
      sequence: 3,
      summary: 'Usposabljanje mentorjev: čšž đ őű',
      location: 'Lendava, Glavna ulica 2',
      from: '2026-11-24T08:00:00.000Z',
      to: '2026-11-24T12:30:00.000Z',
    },
  ]);
  const [first] = events;
  expect(first!.description).toBe('Prva vrstica\nDruga, vrstica; z ločili');
  expect(first!.component.getFirstPropertyValue('url')).toBe(
    'https://mentors.example.org/sl/events/mentorji?a=1%2C2%3B3',
  );
  expect(first!.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  expect(first!.organizer).toBe('mailto:info@example.org');
  expect(first!.component.getFirstProperty('organizer')!.getFirstParameter('cn')).toBe("SENS 'Network': pisarna");
});

test('no line is longer than 75 octets, and every line ends in CR LF', () => {
  const text = renderCalendar({ ...entry, title: 'čšžđőű'.repeat(60) });
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(read(text).events[0]!.summary).toBe('čšžđőű'.repeat(60));
});

test('the night the clocks go back: from 01:30 to 03:30 is three hours', () => {
  // Europe/Ljubljana is at +02:00 before and +01:00 after 2026-10-25T01:00Z.
  const night = { startsAt: '2026-10-25T01:30:00+02:00', endsAt: '2026-10-25T03:30:00+01:00' };
  const [event] = read(renderCalendar({ ...entry, sessions: [night] })).events;
  const minutes = (event!.endDate.toUnixTime() - event!.startDate.toUnixTime()) / 60;
  expect(minutes).toBe(180);
  const shown = [event!.startDate, event!.endDate].map((time) => formatTime('sl', time.toJSDate(), 'Europe/Ljubljana'));
  expect(shown).toEqual(['01:30', '03:30']);
});

test('a cancellation names the same events', () => {
  const { calendar, events } = read(renderCalendar({ ...entry, method: 'CANCEL', sequence: 4 }));
  expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
  expect(events.map((event) => [event.uid, event.sequence, event.component.getFirstPropertyValue('status')])).toEqual([
    ['0190a1b2-registration-1@mentors.example.org', 4, 'CANCELLED'],
    ['0190a1b2-registration-2@mentors.example.org', 4, 'CANCELLED'],
  ]);
});

test('a session that has an id keeps its entry when another comes before it', () => {
  const [first, second] = entry.sessions;
  const uids = (sessions: CalendarEntry['sessions']) =>
    read(renderCalendar({ ...entry, sessions })).events.map(({ uid }) => uid);
  expect(uids([{ ...second!, id: 'b' }])).toEqual(['0190a1b2-registration-b@mentors.example.org']);
  expect(
    uids([
      { ...first!, id: 'a' },
      { ...second!, id: 'b' },
    ])[1],
  ).toBe('0190a1b2-registration-b@mentors.example.org');
});

test.each([
  'Delavnica\r\nATTENDEE:mailto:evil@example.org',
  'Delavnica\nEND:VEVENT\nBEGIN:VEVENT',
  'Delavnica\u2028ATTENDEE;X="',
  'Delavnica\\nATTENDEE:mailto:evil@example.org',
])('a hostile text stays text: %j', (text) => {
  const person = { name: text, email: `${text}@example.org` };
  const hostile = {
    ...entry,
    title: text,
    place: text,
    description: text,
    url: text,
    organiser: person,
    attendee: person,
  };
  const { events } = read(renderCalendar({ ...hostile, uid: `${text}@host` }));
  expect(events).toHaveLength(2);
  for (const event of events) {
    expect(event.attendees).toHaveLength(1);
    expect(
      event.component
        .getAllProperties()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([
      'attendee',
      'description',
      'dtend',
      'dtstamp',
      'dtstart',
      'location',
      'organizer',
      'sequence',
      'status',
      'summary',
      'uid',
      'url',
    ]);
  }
  expect(events[0]!.summary).toBe(text.replace(/\r\n|[\n\u2028]/g, ' '));
});
