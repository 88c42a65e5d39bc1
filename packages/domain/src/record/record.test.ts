import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceStatuses } from '../attendance/attendance.ts';
import { findOpen } from './finalisation.ts';
import { sumHours } from './hours-ledger.ts';
import { refuseLateMark } from './refuse-late-mark.ts';

describe('a finalised session', () => {
  const facts = { finalised: new Set(['closed']), known: new Set(['old']) };

  it.each([
    [{ markId: 'new', sessionId: 'open', reason: null }, null],
    [{ markId: 'new', sessionId: 'closed', reason: null }, 'attendance.session_finalised'],
    [{ markId: 'new', sessionId: 'closed', reason: 'Signed the sheet' }, null],
    [{ markId: 'old', sessionId: 'closed', reason: null }, null],
  ])('answers %j with %s', (mark, code) => {
    expect(refuseLateMark(mark, facts)?.code ?? null).toBe(code);
  });

  it('lists who is not marked and about whom people disagree', () => {
    const people = [
      { name: 'a', status: null, conflict: null },
      { name: 'b', status: 'present' as const, conflict: true },
      { name: 'c', status: 'absent' as const, conflict: false },
    ];
    expect(findOpen(people)).toEqual({ unmarked: [people[0]], conflicts: [people[1]] });
  });
});

describe('the hours ledger', () => {
  const session = fc.record({
    sessionId: fc.uuid(),
    day: fc.constant('2026-11-23'),
    sessionMinutes: fc.integer({ min: 1, max: 480 }),
    status: fc.option(fc.constantFrom(...attendanceStatuses)),
    minutes: fc.integer({ min: 0, max: 480 }),
    moduleId: fc.option(fc.constantFrom('canvas', 'law')),
  });

  it('adds the modules up to the whole', () => {
    fc.assert(
      fc.property(fc.array(session, { maxLength: 12 }), (sessions) => {
        const { total, modules } = sumHours(sessions);
        for (const key of ['planned', 'attended', 'excused'] as const) {
          expect(modules.reduce((sum, module) => sum + module[key], 0)).toBe(total[key]);
        }
      }),
    );
  });

  it('counts an excuse as planned and not attended', () => {
    const one = { sessionId: 'a', day: '2026-11-23', sessionMinutes: 240, minutes: 0, moduleId: null };
    expect(sumHours([{ ...one, status: 'excused' }]).total).toEqual({ planned: 240, attended: 0, excused: 240 });
  });
});
