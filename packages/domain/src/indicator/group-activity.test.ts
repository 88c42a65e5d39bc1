import { expect, test } from 'vitest';
import { groupByCurriculum, groupByOrganiser, sumActivity, type EventActivity } from './group-activity.ts';

const mentors = { id: 'mentors', title: { sl: 'Mentorji' } };
const [lead, partner] = [
  { id: 'lead', name: 'Fundacija' },
  { id: 'partner', name: 'Egyesület' },
];
const event = (values: Partial<EventActivity>): EventActivity => ({
  ...{ registered: 10, attended: 8, completed: 0, minutes: 480, curriculum: null, organisers: [lead] },
  ...values,
});
const events = [
  event({ curriculum: mentors, completed: 5, organisers: [lead, partner] }),
  event({ curriculum: mentors, completed: 2 }),
  event({ organisers: [partner] }),
];

test('adds events up, by curriculum and in all', () => {
  expect(sumActivity(events)).toEqual({ events: 3, registered: 30, attended: 24, completed: 7, minutes: 1440 });
  expect(groupByCurriculum(events).map(({ id, events: count, completed }) => [id, count, completed])).toEqual([
    ['mentors', 2, 7],
    [null, 1, 0],
  ]);
});

test('an event stands with each of its organisers', () => {
  expect(groupByOrganiser(events).map(({ name, events: count, attended }) => [name, count, attended])).toEqual([
    ['Fundacija', 2, 16],
    ['Egyesület', 2, 16],
  ]);
});
