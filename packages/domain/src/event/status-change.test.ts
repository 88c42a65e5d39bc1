import { expect, test } from 'vitest';
import { eventStatuses } from './event.ts';
import { decideStatusChange, statusChanges } from './status-change.ts';

const now = new Date('2026-11-24T12:00Z');

test('every change from every state', () => {
  const answers = statusChanges.flatMap((change) =>
    eventStatuses.map((status) => {
      const answer = decideStatusChange({ status, endsAt: now }, change, now);
      return [change, status, 'to' in answer ? answer.to : answer.refusal];
    }),
  );
  const no = 'event.status_change';
  expect(answers).toEqual([
    ...[
      ['publish', 'draft', 'published'],
      ['publish', 'published', no],
      ['publish', 'cancelled', no],
    ],
    ...[
      ['publish', 'finished', no],
      ['cancel', 'draft', 'cancelled'],
      ['cancel', 'published', 'cancelled'],
    ],
    ...[
      ['cancel', 'cancelled', no],
      ['cancel', 'finished', no],
      ['finish', 'draft', no],
    ],
    ...[
      ['finish', 'published', 'finished'],
      ['finish', 'cancelled', no],
      ['finish', 'finished', no],
    ],
    ...[
      ['reopen', 'draft', no],
      ['reopen', 'published', no],
      ['reopen', 'cancelled', no],
    ],
    ['reopen', 'finished', 'published'],
  ]);
});

test('an event is not finished before its last session is over', () => {
  const event = { status: 'published', endsAt: new Date(now.getTime() + 1) } as const;
  expect(decideStatusChange(event, 'finish', now)).toEqual({ refusal: 'event.not_over' });
});
