import { describe, expect, it } from 'vitest';
import { missingBeforePublishing, type PublishingFacts } from './missing-before-publishing.ts';

const now = new Date('2026-11-24T12:00Z');
const all = { sl: 'Čebele', hu: 'Méhek', en: 'Bees' };
const complete: PublishingFacts = {
  ...{ kind: 'workshop', title: all, summary: all, description: all, curriculumVersionId: null },
  ...{ registrationClosesAt: null, organiserSides: ['SI', 'HU'], hosts: 0 },
  sessions: [{ startsAt: new Date('2026-12-01T08:00Z'), endsAt: new Date('2026-12-01T12:00Z'), trainers: 1 }],
};
const missing = (values: Partial<PublishingFacts>) =>
  missingBeforePublishing({ ...complete, ...values }, ['sl', 'hu', 'en'], now);

describe('before publishing', () => {
  it('a complete event lacks nothing', () => {
    expect(missing({})).toEqual({ obstacles: [], remarks: [] });
  });

  it('each text is needed in each content language; spaces are no text', () => {
    expect(missing({ title: { sl: 'Čebele', hu: '  ' }, description: {} }).obstacles).toEqual([
      { text: 'title', languages: ['hu', 'en'] },
      { text: 'description', languages: ['sl', 'hu', 'en'] },
    ]);
    expect(missingBeforePublishing({ ...complete, title: { sl: 'Čebele' } }, ['sl'], now).obstacles).toEqual([]);
  });

  const [session] = complete.sessions;
  it.each<[string, Partial<PublishingFacts>]>([
    ['one_side', { organiserSides: ['SI', 'SI'] }],
    ['no_trainers', { sessions: [session!, { ...session!, trainers: 0 }] }],
    ['no_hosts', { kind: 'study_visit' }],
    ['no_curriculum', { kind: 'training' }],
    ['over', { sessions: [{ startsAt: new Date('2026-11-01T08:00Z'), endsAt: now, trainers: 1 }] }],
    ['closed', { registrationClosesAt: now }],
  ])('%s is a remark and no obstacle', (remark, values) => {
    expect(missing(values)).toEqual({ obstacles: [], remarks: [remark] });
  });

  it('a study visit needs hosts and no trainers', () => {
    expect(missing({ kind: 'study_visit', hosts: 1, sessions: [{ ...session!, trainers: 0 }] }).remarks).toEqual([]);
  });
});
