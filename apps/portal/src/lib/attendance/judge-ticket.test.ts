import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashTicket, judgeTicket } from './judge-ticket.ts';
import type { RosterPerson } from './roster.ts';
import { showAttendance } from './show-attendance.ts';

const nobody: RosterPerson = {
  ...{ registrationId: 'r1', givenName: 'Ana', familyName: 'Novak', side: 'SI', organisationName: null },
  ...{ status: null, minutes: null, markId: null, conflict: null, remark: null, markedAt: null },
  ...{ device: null, sequence: null, basedOn: null, ticketHash: 'h1' },
};
const marked = (status: 'present' | 'late' | 'excused' | 'absent'): RosterPerson => ({
  ...nobody,
  ...{ status, minutes: 0, markId: 'm1', markedAt: '2026-11-24T09:00:00Z', device: 'd', sequence: 1 },
  ...{ conflict: false, source: 'roll_call', markedBy: 'Marko Kos' },
});
const rowOf = (person: RosterPerson) => ({ person, shown: showAttendance(person, [], [], 60) });
const verdictOn = (person: RosterPerson, hash = 'h1') => judgeTicket(hash, [rowOf(person)]);

test('lets in whoever is on the list and not there yet', () => {
  expect([nobody, marked('absent'), marked('excused')].map((person) => verdictOn(person).kind)).toEqual(
    Array(3).fill('enters'),
  );
});

test('says when and by whom somebody was marked as there', () => {
  for (const status of ['present', 'late'] as const) {
    const verdict = verdictOn(marked(status));
    expect(verdict.kind === 'already' && [verdict.mark?.markedAt, verdict.mark?.markedBy]).toEqual([
      '2026-11-24T09:00:00Z',
      'Marko Kos',
    ]);
  }
});

test('knows no other ticket, nor anybody without one', () => {
  expect(verdictOn(nobody, 'h2')).toEqual({ kind: 'unknown' });
  expect(verdictOn({ ...nobody, ticketHash: null }, 'null')).toEqual({ kind: 'unknown' });
});

test('hashes as the server does', async () => {
  const code = '0123456789ABCDEFGHJKMNPQRS';
  expect(await hashTicket(code)).toBe(createHash('sha256').update(code).digest('hex'));
});
