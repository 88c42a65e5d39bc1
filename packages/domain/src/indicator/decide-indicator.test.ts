import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventKinds, eventStatuses } from '../event/event.ts';
import { audiences } from './counting-rule.ts';
import { decideIndicators, type DecidedIndicator, type ReportedEvent } from './decide-indicator.ts';
import { shippedDefinitions } from './definitions/shipped-definitions.ts';

const indicators: DecidedIndicator[] = shippedDefinitions.map(({ code, rule }) => ({ id: `id-${code}`, code, rule }));
const ends = '2027-08-31';

const workshop: ReportedEvent = {
  ...{ kind: 'workshop', status: 'published', organiserSides: ['SI', 'HU'], audience: 'targeted' },
  ...{ equality: false, internal: false, hasCurriculum: false, sessions: 1, firstDay: '2026-05-04' },
};
const decide = (event: Partial<ReportedEvent>, overrides: Record<string, boolean> = {}) => {
  const given = Object.entries(overrides).map(([code, feeds]) => ({ indicatorId: `id-${code}`, feeds }));
  return decideIndicators({ ...workshop, ...event }, indicators, given, ends);
};
const fed = (decisions: ReturnType<typeof decide>) =>
  decisions.filter(({ feeds }) => feeds).map(({ indicatorId }) => indicatorId.slice(3));
const interreg = (codes: readonly string[]) => codes.filter((code) => code.startsWith('RC'));
const reasonOf = (decisions: ReturnType<typeof decide>, code: string) => {
  const { reason, takenBy } = decisions.find(({ indicatorId }) => indicatorId === `id-${code}`)!;
  return takenBy ? [reason, takenBy] : reason;
};

test('a joint workshop for a chosen circle feeds joint actions, and says why not the others', () => {
  const decisions = decide({});
  expect(interreg(fed(decisions))).toEqual(['RCO81', 'RCO87']);
  const reasons = ['RCO82', 'RCO85', 'RCO115', 'RCR81', 'RCR85'].map((code) => reasonOf(decisions, code));
  expect(reasons).toEqual(['not_equality', 'other_kind', 'not_public', 'other_kind', 'during_project']);
});

test('a training feeds training schemes and its completions, not joint actions as well', () => {
  const decisions = decide({ kind: 'training', hasCurriculum: true, sessions: 3 });
  expect(interreg(fed(decisions))).toEqual(['RCO85', 'RCO87', 'RCR81']);
  expect(reasonOf(decisions, 'RCO81')).toEqual(['taken', 'RCO85']);
});

test('a training of one afternoon without a curriculum is no scheme', () => {
  const decisions = decide({ kind: 'training' });
  expect([reasonOf(decisions, 'RCO85'), reasonOf(decisions, 'RCR81')]).toEqual(['no_scheme', 'no_curriculum']);
  expect(interreg(fed(decisions))).toEqual(['RCO81', 'RCO87']);
});

test('an open event counts as an event, and its people do not count', () => {
  expect(interreg(fed(decide({ audience: 'public' })))).toEqual(['RCO87', 'RCO115']);
});

test('a meeting of the partners counts nowhere', () => {
  expect(fed(decide({ internal: true }))).toEqual([]);
});

test('a year after the end counts for itself, and nothing later does', () => {
  expect(interreg(fed(decide({ firstDay: '2028-08-31' })))).toEqual(['RCR85']);
  expect(interreg(fed(decide({ firstDay: '2028-09-01' })))).toEqual([]);
});

test('a manager decides against the rule within the group', () => {
  const decisions = decide({ kind: 'training', hasCurriculum: true, sessions: 3 }, { RCO81: true });
  expect(interreg(fed(decisions))).toEqual(['RCO81', 'RCO87', 'RCR81']);
  expect(reasonOf(decisions, 'RCO85')).toEqual(['taken', 'RCO81']);
  expect(reasonOf(decide({}, { RCO81: false }), 'RCO81')).toBe('manager');
});

const anyEvent = fc.record({
  kind: fc.constantFrom(...eventKinds),
  status: fc.constantFrom(...eventStatuses),
  organiserSides: fc.array(fc.constantFrom('SI', 'HU', 'AT'), { maxLength: 4 }),
  audience: fc.constantFrom(...audiences),
  equality: fc.boolean(),
  internal: fc.boolean(),
  hasCurriculum: fc.boolean(),
  sessions: fc.integer({ min: 1, max: 4 }),
  firstDay: fc.constantFrom('2026-05-04', '2027-08-31', '2027-09-01', '2029-01-01'),
});
const anyOverrides = fc.uniqueArray(
  fc.record({ indicatorId: fc.constantFrom(...indicators.map(({ id }) => id)), feeds: fc.boolean() }),
  { selector: ({ indicatorId }) => indicatorId },
);

test('whatever the event and whatever was decided, it feeds one of a group at most', () => {
  fc.assert(
    fc.property(anyEvent, anyOverrides, (event, overrides) => {
      const feeding = decideIndicators(event, indicators, overrides, ends).filter(({ feeds }) => feeds);
      const groups = feeding
        .map(({ indicatorId }) => indicators.find(({ id }) => id === indicatorId)!.rule.exclusiveGroup)
        .filter(Boolean);
      return new Set(groups).size === groups.length;
    }),
  );
});

test('what does not feed an indicator always says why, and what does by the rule says nothing', () => {
  fc.assert(
    fc.property(anyEvent, anyOverrides, (event, overrides) =>
      decideIndicators(event, indicators, overrides, ends).every(({ feeds, reason }) => feeds === (reason === null)),
    ),
  );
});

test('without a manager nothing that is not joint feeds an indicator that asks for it', () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      const joint = new Set(event.organiserSides).size >= 2;
      const decisions = decideIndicators(event, indicators, [], ends);
      return decisions.every(({ feeds }, index) => !feeds || joint || !indicators[index]!.rule.joint);
    }),
  );
});

test('every definition has its words in all three languages', () => {
  for (const { name, explanation, source } of shippedDefinitions) {
    for (const text of [name, explanation, source]) expect(Object.keys(text).sort()).toEqual(['en', 'hu', 'sl']);
  }
  expect(new Set(shippedDefinitions.map(({ code }) => code)).size).toBe(shippedDefinitions.length);
});
