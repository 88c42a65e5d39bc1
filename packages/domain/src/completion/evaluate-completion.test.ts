import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionAttendance } from '../attendance/summarise-attendance.ts';
import { deriveParticipation } from '../indicator/derive-participation.ts';
import { evaluateCompletion, shareAlone, type CompletionRule } from './evaluate-completion.ts';

const session = (day: string, minutes: number, values: Partial<SessionAttendance> = {}): SessionAttendance => ({
  sessionId: day,
  day,
  sessionMinutes: 480,
  status: minutes > 0 ? 'present' : 'absent',
  minutes,
  moduleId: null,
  ...values,
});
const rule = shareAlone(0.8);
const person = { side: 'SI', region: null, gender: 'female' as const, birthYear: 1996, organisationKind: null };

describe('completing', () => {
  it('takes the share of all planned minutes and the last day attended', () => {
    const days = [session('2026-11-22', 480), session('2026-11-23', 480), session('2026-11-24', 192)];
    expect(evaluateCompletion(rule, days)).toEqual({
      completed: true,
      criteria: [{ kind: 'share', met: true, minutes: 1152, plannedMinutes: 1440, share: 0.8, minimumShare: 0.8 }],
      minutes: 1152,
      plannedMinutes: 1440,
      share: 0.8,
      lastDay: '2026-11-24',
      completedOn: '2026-11-24',
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
    expect(evaluateCompletion(shareAlone(0), [])).toMatchObject({ completed: false, share: 0, lastDay: null });
    expect(evaluateCompletion(shareAlone(0), [session('2026-11-22', 0)]).completed).toBe(false);
  });
});

describe('a rule with more criteria', () => {
  const whole: CompletionRule = {
    minimumShare: 0.5,
    allowedAbsences: 1,
    mandatoryModuleIds: ['canvas', 'law'],
    assessmentRequired: true,
  };
  const days = [
    session('2026-11-22', 480, { moduleId: 'canvas' }),
    session('2026-11-23', 400, { moduleId: 'law', status: 'late' }),
    session('2026-11-24', 0, { moduleId: 'visit', status: 'excused' }),
  ];

  it('explains itself line by line', () => {
    const { criteria, completed, completedOn } = evaluateCompletion(whole, days, { passed: true, day: '2026-12-01' });
    expect(criteria).toEqual([
      { kind: 'share', met: true, minutes: 880, plannedMinutes: 1440, share: 880 / 1440, minimumShare: 0.5 },
      { kind: 'modules', met: true, mandatory: 2, missingModuleIds: [] },
      { kind: 'absences', met: true, absences: 1, allowed: 1 },
      { kind: 'assessment', met: true, passed: true },
    ]);
    expect([completed, completedOn]).toEqual([true, '2026-12-01']);
  });

  it('waits for an assessment, and takes the last session attended when that came later', () => {
    expect(evaluateCompletion(whole, days)).toMatchObject({ completed: false, completedOn: null });
    expect(evaluateCompletion(whole, days, { passed: false, day: '2026-12-01' }).completed).toBe(false);
    expect(evaluateCompletion(whole, days, { passed: true, day: '2026-11-20' }).completedOn).toBe('2026-11-23');
  });

  it('names the mandatory modules that were missed, among them those nobody teaches', () => {
    const missed = [days[0]!, session('2026-11-23', 0, { moduleId: 'law' })];
    const { criteria } = evaluateCompletion({ ...whole, mandatoryModuleIds: ['canvas', 'law', 'money'] }, missed);
    expect(criteria[1]).toEqual({ kind: 'modules', met: false, mandatory: 3, missingModuleIds: ['law', 'money'] });
  });

  const moduleId = fc.constantFrom('canvas', 'law', null);
  const status = fc.constantFrom('present', 'late', 'excused', 'absent', null);
  const anySession = fc
    .record({ day: fc.integer({ min: 10, max: 28 }), minutes: fc.integer({ min: 1, max: 480 }), moduleId, status })
    .map((facts) => {
      const came = facts.status === 'present' || facts.status === 'late';
      const { day, minutes, ...rest } = facts;
      return session(`2026-11-${day}`, came ? minutes : 0, rest);
    });
  const anyRule: fc.Arbitrary<CompletionRule> = fc.record({
    minimumShare: fc.double({ min: 0, max: 1, noNaN: true }),
    allowedAbsences: fc.option(fc.integer({ min: 0, max: 5 })),
    mandatoryModuleIds: fc.subarray(['canvas', 'law', 'money']),
    assessmentRequired: fc.boolean(),
  });
  const anyAssessment = fc.option(fc.record({ passed: fc.boolean(), day: fc.constant('2026-12-01') }));
  const anySessions = fc.array(anySession, { maxLength: 6 });

  it('is met exactly when each of its lines is, and then it has a day', () => {
    fc.assert(
      fc.property(anyRule, anySessions, anyAssessment, (any, sessions, assessment) => {
        const { completed, completedOn, criteria } = evaluateCompletion(any, sessions, assessment);
        expect(completed).toBe(criteria.every(({ met }) => met));
        expect(completedOn !== null).toBe(completed);
        const asked = ['share'];
        if (any.mandatoryModuleIds.length > 0) asked.push('modules');
        if (any.allowedAbsences !== null) asked.push('absences');
        if (any.assessmentRequired) asked.push('assessment');
        expect(criteria.map(({ kind }) => kind)).toEqual(asked);
      }),
    );
  });

  it('is never undone by coming to a session more', () => {
    fc.assert(
      fc.property(
        anyRule,
        fc.array(anySession, { minLength: 1, maxLength: 6 }),
        anyAssessment,
        (any, sessions, result) => {
          fc.pre(evaluateCompletion(any, sessions, result).completed);
          for (const index of sessions.keys()) {
            const more = sessions.with(index, { ...sessions[index]!, status: 'present', minutes: 480 });
            expect(evaluateCompletion(any, more, result).completed).toBe(true);
          }
        },
      ),
    );
  });

  it('is never easier to meet when it asks for more', () => {
    fc.assert(
      fc.property(anyRule, anySessions, anyAssessment, (any, sessions, assessment) => {
        fc.pre(!evaluateCompletion(any, sessions, assessment).completed);
        const harder: CompletionRule[] = [
          { ...any, minimumShare: 1 },
          { ...any, allowedAbsences: 0 },
          { ...any, mandatoryModuleIds: ['canvas', 'law', 'money'] },
          { ...any, assessmentRequired: true },
        ];
        for (const rule of harder) expect(evaluateCompletion(rule, sessions, assessment).completed).toBe(false);
      }),
    );
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
      region: null,
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
