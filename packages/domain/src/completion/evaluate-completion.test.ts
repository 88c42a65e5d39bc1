import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionAttendance } from '../attendance/summarise-attendance.ts';
import { deriveParticipation } from '../indicator/derive-participation.ts';
import { evaluateCompletion } from './evaluate-completion.ts';

const session = (day: string, minutes: number, values: Partial<SessionAttendance> = {}): SessionAttendance => ({
  sessionId: day,
  day,
  sessionMinutes: 480,
  status: minutes > 0 ? 'present' : 'absent',
  minutes,
  ...values,
});
const rule = { minimumShare: 0.8 };
const person = { side: 'SI', gender: 'female' as const, birthYear: 1996, organisationKind: null };

describe('completing', () => {
  it('takes the share of all planned minutes and the last day attended', () => {
    const days = [session('2026-11-22', 480), session('2026-11-23', 480), session('2026-11-24', 192)];
    expect(evaluateCompletion(rule, days)).toEqual({
      completed: true,
      minutes: 1152,
      plannedMinutes: 1440,
      share: 0.8,
      lastDay: '2026-11-24',
    });
    expect(evaluateCompletion(rule, [...days.slice(0, 2), session('2026-11-24', 191)]).completed).toBe(false);
  });

  it('does not happen before enough has taken place', () => {
    const unmarked = session('2026-11-24', 0, { status: null });
    expect(evaluateCompletion(rule, [session('2026-11-22', 480), unmarked])).toMatchObject({
      completed: false,
      share: 0.5,
    });
  });

  it('does not happen without sessions, or to somebody who never came', () => {
    expect(evaluateCompletion({ minimumShare: 0 }, [])).toMatchObject({ completed: false, share: 0, lastDay: null });
    expect(evaluateCompletion({ minimumShare: 0 }, [session('2026-11-22', 0)]).completed).toBe(false);
  });
});

describe('a participation', () => {
  it('is one for several sessions, with the age on its first day', () => {
    const sessions = [session('2026-11-24', 240), session('2026-11-22', 480), session('2026-11-23', 0)];
    expect(deriveParticipation(person, rule, sessions)).toEqual({
      firstDay: '2026-11-22',
      sessions: 2,
      minutes: 720,
      completedOn: null,
      side: 'SI',
      gender: 'female',
      ageBand: '30_54',
      organisationKind: null,
    });
  });

  it('is none for somebody who never came', () => {
    expect(
      deriveParticipation(person, rule, [session('2026-11-22', 0), session('2026-11-23', 0, { status: 'excused' })]),
    ).toBeNull();
  });

  it('does not depend on the order of the sessions', () => {
    const anySession = fc.record({ day: fc.integer({ min: 10, max: 28 }), minutes: fc.integer({ min: 0, max: 480 }) });
    const sessions = fc
      .array(anySession, { maxLength: 6 })
      .map((days) => days.map(({ day, minutes }) => session(`2026-11-${day}`, minutes)));
    fc.assert(
      fc.property(
        sessions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(deriveParticipation(person, rule, shuffled)).toEqual(deriveParticipation(person, rule, all));
        },
      ),
    );
  });
});
