import { describe, expect, it } from 'vitest';
import { describeChanges, type EventFacts } from './describe-changes.ts';

const now = new Date('2026-11-24T12:00Z');
const session = {
  ...{ id: 'one', place: null, onlineUrl: null, timeZone: null, moduleId: null, trainerIds: ['t1', 't2'] },
  startsAt: new Date('2026-12-01T08:00Z'),
  endsAt: new Date('2026-12-01T12:00Z'),
};
const over = { ...session, id: 'over', startsAt: new Date('2026-11-01T08:00Z'), endsAt: new Date('2026-11-01T12:00Z') };
const event: EventFacts = {
  ...{ kind: 'workshop', slug: 'bees', language: 'sl', side: 'SI', place: 'Lendava', address: null, onlineUrl: null },
  ...{ title: { sl: 'Čebele', en: 'Bees' }, summary: { sl: 'O njih' }, description: { sl: '**Čebele**' } },
  ...{ timeZone: 'Europe/Ljubljana', registrationClosesAt: null, curriculumVersionId: null },
  ...{ organiserIds: ['a', 'b'], hostIds: [], sessions: [over, session] },
};
const change = (values: Partial<EventFacts>) => {
  const { aspects, mustTell, showsInCalendars } = describeChanges(event, { ...event, ...values }, now);
  return { aspects, mustTell, showsInCalendars };
};
const told = { mustTell: true, showsInCalendars: true };
const untold = { mustTell: false, showsInCalendars: false };
const later = new Date('2026-12-01T09:00Z');

describe('what changed about an event', () => {
  it('is nothing when only the order of languages, people and organisations differs', () => {
    const same = {
      title: { en: 'Bees', sl: 'Čebele' },
      organiserIds: ['b', 'a'],
      sessions: [{ ...session, trainerIds: ['t2', 't1'] }, over],
    };
    expect(change(same)).toEqual({ aspects: [], ...untold });
  });

  it.each<[string, Partial<EventFacts>, ReturnType<typeof change>]>([
    ['another time', { sessions: [over, { ...session, startsAt: later }] }, { aspects: ['times'], ...told }],
    ['another place', { place: 'Lenti' }, { aspects: ['place'], ...told }],
    ['another address', { address: 'Glavna 1' }, { aspects: ['place'], ...told }],
    ['a link', { onlineUrl: 'https://example.org' }, { aspects: ['online_url'], ...told }],
    ['a session less', { sessions: [over] }, { aspects: ['session_removed'], ...told }],
    ['a session more', { sessions: [over, session, { ...session, id: 'x' }] }, { aspects: ['session_added'], ...told }],
    [
      'a place of the session itself',
      { sessions: [over, { ...session, place: 'Lenti' }] },
      { aspects: ['place'], ...told },
    ],
    ['another title', { title: { sl: 'Ose' } }, { aspects: ['title'], mustTell: false, showsInCalendars: true }],
    ['other trainers', { sessions: [over, { ...session, trainerIds: [] }] }, { aspects: ['trainers'], ...untold }],
    ['an organiser less', { organiserIds: ['a'] }, { aspects: ['organisers'], ...untold }],
    ['a host', { hostIds: ['c'] }, { aspects: ['hosts'], ...untold }],
    ['a deadline', { registrationClosesAt: now }, { aspects: ['deadline'], ...untold }],
  ])('%s', (_what, values, wanted) => {
    expect(change(values)).toEqual(wanted);
  });

  it('need not be told where it puts right what is over', () => {
    expect(change({ sessions: [{ ...over, startsAt: new Date('2026-11-01T09:00Z') }, session] })).toEqual({
      aspects: ['times'],
      ...untold,
    });
    expect(change({ sessions: [session] })).toEqual({ aspects: ['session_removed'], ...untold });
  });

  it('must be told when a session moves into the past or out of it', () => {
    const moved = { ...session, startsAt: over.startsAt, endsAt: over.endsAt };
    expect(change({ sessions: [over, moved] })).toEqual({ aspects: ['times'], ...told });
  });

  it('is not told of the event’s place where every session to come has its own', () => {
    const own = { ...event, sessions: [over, { ...session, place: 'Lenti' }] };
    expect(describeChanges(own, { ...own, place: 'Beltinci' }, now)).toMatchObject({
      aspects: ['place'],
      mustTell: false,
    });
  });

  it('names the sessions that go', () => {
    expect(describeChanges(event, { ...event, sessions: [over] }, now).removed).toEqual([session]);
  });
});
