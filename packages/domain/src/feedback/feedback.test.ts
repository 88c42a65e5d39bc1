import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedbackQuestions, fewestAnswers, type FeedbackAnswer } from './feedback.ts';
import { feedbackInput } from './feedback-input.ts';
import { feedbackMailDue, feedbackTimes, isFeedbackOpen } from './feedback-times.ts';
import { showableAnswers, summariseFeedback } from './summarise-feedback.ts';

const rating = fc.option(fc.integer({ min: 1, max: 5 }));
const text = fc.option(fc.string({ minLength: 1 }));
const answer: fc.Arbitrary<FeedbackAnswer> = fc.record({
  ...{ content: rating, trainers: rating, organisation: rating, usefulness: rating, recommend: rating },
  ...{ good: text, better: text, locale: fc.constantFrom('sl', 'hu', 'en') },
  ...{ id: fc.uuid(), shown: fc.boolean() },
});

describe('the summary of feedback', () => {
  it('says nothing of a group that is too small, and counts each answer once in any other', () => {
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        const summary = summariseFeedback(answers, 'sl');
        expect(summary === null).toBe(answers.length < fewestAnswers);
        if (!summary) return;
        for (const { question, counts, answered, mean } of summary.questions) {
          const given = answers.map((one) => one[question]).filter((value) => value !== null);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(given.length);
          expect(answered).toBe(given.length);
          if (mean !== null) expect(mean >= 1 && mean <= 5).toBe(true);
        }
        expect(summary.questions.map(({ question }) => question)).toEqual(feedbackQuestions);
        expect(summary.texts.good.length).toBe(answers.filter(({ good }) => good !== null).length);
      }),
    );
  });

  it('is the same in whatever order the answers lie', () => {
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        const sorted = (list: readonly { text: string; locale: string }[]) =>
          list.map((one) => JSON.stringify(one)).toSorted();
        const [one, other] = [summariseFeedback(answers, 'sl'), summariseFeedback(answers.toReversed(), 'sl')];
        expect(one?.questions).toEqual(other?.questions);
        expect(one && sorted(one.texts.better)).toEqual(other && sorted(other.texts.better));
      }),
    );
  });

  it('shows what came in a group, everything once the form has closed, and never fewer than three', () => {
    fc.assert(
      fc.property(fc.array(answer), fc.boolean(), (answers, closed) => {
        const seen = showableAnswers(answers, closed);
        if (answers.length < fewestAnswers) expect(seen).toEqual([]);
        else expect(seen).toEqual(closed ? answers : answers.filter(({ shown }) => shown));
      }),
    );
  });
});

describe('the times of feedback', () => {
  // Ends on the evening before the night in which the clocks go back.
  const times = feedbackTimes({ endsAt: new Date('2026-10-24T18:00:00Z'), timeZone: 'Europe/Ljubljana' });

  it('opens before people leave and asks the morning after by the clock of the place', () => {
    expect(times).toEqual({
      opensAt: new Date('2026-10-24T17:00:00Z'),
      inviteAt: new Date('2026-10-25T07:00:00Z'),
      remindAt: new Date('2026-11-01T07:00:00Z'),
      closesAt: new Date('2026-11-24T07:00:00Z'),
    });
    expect(isFeedbackOpen(times, new Date('2026-10-24T16:59:59Z'))).toBe(false);
    expect(isFeedbackOpen(times, new Date('2026-10-24T17:00:00Z'))).toBe(true);
    expect(isFeedbackOpen(times, new Date('2026-11-24T07:00:00Z'))).toBe(false);
  });

  it.each([
    ['2026-10-25T06:59:59Z', null],
    ['2026-10-25T07:00:00Z', 'invitation'],
    ['2026-10-30T07:00:00Z', null],
    ['2026-11-01T07:00:00Z', 'reminder'],
    ['2026-11-06T07:00:00Z', null],
  ])('at %s the mail that is due is %s', (now, due) => {
    expect(feedbackMailDue(times, new Date(now))).toBe(due);
  });
});

describe('a form of feedback', () => {
  it('may leave out what it likes', () => {
    expect(feedbackInput.parse({ content: '5', trainers: '', good: ' Vse. ', better: '', locale: 'sl' })).toEqual({
      ...{ content: 5, good: 'Vse.', locale: 'sl' },
    });
  });

  it.each([{}, { good: '  ' }, { content: '6' }, { content: '0' }, { content: '2.5' }, { good: 'a\u202Eb' }])(
    'is refused when it says nothing or something else: %j',
    (given) => {
      expect(feedbackInput.safeParse({ ...given, locale: 'sl' }).success).toBe(false);
    },
  );
});
