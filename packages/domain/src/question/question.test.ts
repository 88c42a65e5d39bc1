import { describe, expect, it } from 'vitest';
import { assertSameMeaning } from './assert-same-meaning.ts';
import { questionInput } from './question-input.ts';
import { isAsked } from './question.ts';

const text = { kind: 'short_text', wording: { sl: 'Kaj?' }, required: false, sensitive: false };

describe('a question', () => {
  it('is asked by the kind of the event unless a manager decided otherwise, and never once retired', () => {
    const question = { eventKinds: ['training'] as const, retiredAt: null };
    expect(isAsked(question, 'training', null)).toBe(true);
    expect(isAsked(question, 'workshop', null)).toBe(false);
    expect(isAsked(question, 'training', false)).toBe(false);
    expect(isAsked(question, 'workshop', true)).toBe(true);
    expect(isAsked({ ...question, eventKinds: [] }, 'study_visit', null)).toBe(true);
    expect(isAsked({ ...question, retiredAt: new Date() }, 'training', true)).toBe(false);
  });

  it('says why it is asked when it is sensitive, in each of its languages', () => {
    const sensitive = { ...text, wording: { sl: 'Kaj?', hu: 'Mit?' }, sensitive: true };
    expect(questionInput.safeParse({ ...sensitive, reason: { sl: 'Zato.' } }).success).toBe(false);
    expect(questionInput.safeParse({ ...sensitive, reason: { sl: 'Zato.', hu: 'Azért.' } }).success).toBe(true);
  });

  it('has two to thirty options when one can choose', () => {
    const withOptions = (count: number) => ({
      ...{ ...text, kind: 'choice' },
      options: Array.from({ length: count }, () => ({ label: { sl: 'x' } })),
    });
    expect([1, 2, 30, 31].map((count) => questionInput.safeParse(withOptions(count)).success)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('keeps its meaning once it is answered', () => {
    const before = { kind: 'choice' as const, sensitive: true, options: [{ id: 'a' }, { id: 'b' }] };
    const use = { answered: true, chosen: ['a'] };
    const change = (after: Partial<typeof before> | { kind: 'several' }) => () =>
      assertSameMeaning(before, { ...before, ...after }, use);
    expect(change({ kind: 'several' })).toThrow('question.kind_fixed');
    expect(change({ sensitive: false })).toThrow('question.sensitive_fixed');
    expect(change({ options: [{ id: 'b' }] })).toThrow('question.option_chosen');
    expect(change({ options: [{ id: 'a' }] })).not.toThrow();
    expect(() => assertSameMeaning(before, { ...before, options: [] }, { answered: false, chosen: [] })).not.toThrow();
  });
});
