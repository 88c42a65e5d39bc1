import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventKinds, eventStatuses } from '../event/event.ts';
import { audiences } from '../indicator/counting-rule.ts';
import { evidenceKinds } from './evidence-kind.ts';
import { neededEvidence, type EvidencedEvent } from './needed-evidence.ts';

const nothing = { materials: false, feedback: false, completions: 0, certificates: 0 };
const workshop: EvidencedEvent = {
  ...{ kind: 'workshop', status: 'published', audience: 'targeted', internal: false, online: false, feeds: true },
  ...{ days: ['2026-05-20'], files: [], records: nothing },
};
const after = '2026-06-01';
const kindsOf = (event: EvidencedEvent, today = after) =>
  neededEvidence(event, today)
    .filter(({ state }) => state === 'missing')
    .map(({ kind, day }) => (day ? `${kind} ${day}` : kind));

describe('the evidence an event needs', () => {
  it('is the whole dossier of its kind where it feeds an indicator', () => {
    expect(kindsOf(workshop)).toEqual([
      ...['invitation', 'signed_list 2026-05-20', 'photo', 'minutes', 'material', 'evaluation'],
    ]);
    expect(kindsOf({ ...workshop, audience: 'public' })).toContain('publication');
    const visit: EvidencedEvent = { ...workshop, kind: 'study_visit', days: ['2026-05-20', '2026-05-21'] };
    expect(kindsOf(visit)).toEqual([
      ...['invitation', 'signed_list 2026-05-20', 'signed_list 2026-05-21', 'photo', 'minutes', 'travel'],
      'accommodation',
    ]);
    expect(kindsOf({ ...workshop, feeds: false })).toEqual(['signed_list 2026-05-20']);
  });

  it('is there once a file shows it, or the suite keeps it itself', () => {
    const records = { materials: true, feedback: true, completions: 3, certificates: 3 };
    expect(kindsOf({ ...workshop, records })).toEqual(['invitation', 'signed_list 2026-05-20', 'photo', 'minutes']);
    expect(kindsOf({ ...workshop, records: { ...records, certificates: 0 } })).toContain('certificate');
    const files = [{ kind: 'signed_list' as const, day: '2026-05-19' }];
    expect(kindsOf({ ...workshop, files })).toContain('signed_list 2026-05-20');
    const log = [{ kind: 'online_log' as const, day: '2026-05-20' }];
    expect(kindsOf({ ...workshop, files: log })).toContain('signed_list 2026-05-20');
    expect(kindsOf({ ...workshop, online: true, files: log })).toEqual([
      ...['invitation', 'photo', 'minutes', 'material', 'evaluation', 'screenshot'],
    ]);
  });

  it('is not missing before its time', () => {
    expect(kindsOf(workshop, '2026-05-19')).toEqual([]);
    expect(kindsOf(workshop, '2026-05-20')).toEqual(['invitation']);
  });

  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-05-${String(number).padStart(2, '0')}`);
  const event: fc.Arbitrary<EvidencedEvent> = fc.record({
    ...{ kind: fc.constantFrom(...eventKinds), status: fc.constantFrom(...eventStatuses) },
    ...{ audience: fc.constantFrom(...audiences), internal: fc.boolean(), online: fc.boolean(), feeds: fc.boolean() },
    days: fc.uniqueArray(day, { maxLength: 4 }).map((days) => days.toSorted()),
    files: fc.array(fc.record({ kind: fc.constantFrom(...evidenceKinds), day: fc.option(day) }), { maxLength: 6 }),
    records: fc.record({
      ...{ materials: fc.boolean(), feedback: fc.boolean(), completions: fc.nat(3), certificates: fc.nat(3) },
    }),
  });

  it('never grows by adding a file, and only grows as time goes by', () => {
    fc.assert(
      fc.property(event, fc.constantFrom(...evidenceKinds), fc.option(day), day, (given, kind, fileDay, today) => {
        const missing = kindsOf(given, today);
        const more = kindsOf({ ...given, files: [...given.files, { kind, day: fileDay }] }, today);
        expect(missing).toEqual(expect.arrayContaining(more));
        expect(kindsOf(given, after)).toEqual(expect.arrayContaining(missing));
        expect(neededEvidence(given, today).length).toBe(neededEvidence(given, after).length);
      }),
    );
  });
});
