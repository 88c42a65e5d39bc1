import { expect, it } from 'vitest';
import { readDuration } from './read-duration.ts';
import { readLogTime } from './read-log-time.ts';

it.each([
  ['11/23/2026 09:02:11 PM', { kind: 'wall', local: '2026-11-23T21:02:11' }],
  ['11/23/2026, 12:02:11\u202fAM', { kind: 'wall', local: '2026-11-23T00:02:11' }],
  ['Nov 23, 2026 9:02 pm', { kind: 'wall', local: '2026-11-23T21:02:00' }],
  ['23 November 2026 21:02', { kind: 'wall', local: '2026-11-23T21:02:00' }],
  ['2026. 11. 23. du. 9:02:11', { kind: 'wall', local: '2026-11-23T21:02:11' }],
  ['23.11.2026, 09:02:11', { kind: 'wall', local: '2026-11-23T09:02:11' }],
  ['2026-11-23T09:02:11.123+01:00', { kind: 'instant', at: new Date('2026-11-23T08:02:11Z') }],
  ['2026-11-23 08:02:11 UTC', { kind: 'instant', at: new Date('2026-11-23T08:02:11Z') }],
  ['9:02', { kind: 'hour', hour: '09:02:00' }],
  ['25:00', null],
  ['13:00 PM', null],
  ['11/23/2026', null],
  ['13/13/2026 9:00', null],
  ['2026-11-23 09:02 or so', null],
  ['=1+1', null],
  ['', null],
])('reads %j', (text, time) => {
  expect(readLogTime(text, 'month_first')).toEqual(time);
});

it.each([
  ['1h 2m 3s', 3723],
  ['1 hr 12 min', 4320],
  ['1 ó 2 p 3 mp', 3723],
  ['01:02:03', 3723],
  ['72', 4320],
  ['45s', 45],
  ['long', null],
  ['5 apples', null],
])('reads the duration %j', (text, seconds) => {
  expect(readDuration(text)).toBe(seconds);
});
