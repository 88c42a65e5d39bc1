import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceStatuses } from './attendance.ts';
import { mergeMarks } from './merge-marks.ts';

type Mark = Parameters<typeof mergeMarks>[0][number];

const mark = (markId: string, values: Partial<Mark> = {}): Mark => ({
  markId,
  status: 'present',
  minutes: null,
  markedAt: '2026-11-23T09:00:00Z',
  device: 'a',
  sequence: 1,
  basedOn: null,
  ...values,
});

describe('merging marks', () => {
  it('gives nothing for no marks', () => {
    expect(mergeMarks([], 60)).toBeNull();
  });

  it.each([
    [{ status: 'present' }, 240],
    [{ status: 'late' }, 240],
    [{ status: 'late', minutes: 200 }, 200],
    [{ status: 'present', minutes: 999 }, 240],
    [{ status: 'excused', minutes: 60 }, 0],
    [{ status: 'absent' }, 0],
  ] as const)('counts %j as %i of 240 minutes', (values, minutes) => {
    expect(mergeMarks([mark('1', values)], 240)).toEqual({
      status: values.status,
      minutes,
      markId: '1',
      conflict: false,
    });
  });

  it('takes the last mark of a device, whatever its clock says', () => {
    const marks = [
      mark('1', { markedAt: '2026-11-23T12:00:00Z' }),
      mark('2', { sequence: 2, status: 'absent', markedAt: '2026-11-23T06:00:00Z' }),
    ];
    expect(mergeMarks(marks, 60)).toMatchObject({ status: 'absent', markId: '2', conflict: false });
  });

  it('lets a mark that has seen another one correct it', () => {
    const marks = [
      mark('1'),
      mark('2', { device: 'b', status: 'late', basedOn: '1', markedAt: '2026-11-23T06:00:00Z' }),
    ];
    expect(mergeMarks(marks, 60)).toMatchObject({ status: 'late', conflict: false });
  });

  it('shows a conflict when two people disagree unseen, and none when they agree', () => {
    expect(mergeMarks([mark('1'), mark('2', { device: 'b', status: 'absent' })], 60)).toMatchObject({ conflict: true });
    expect(mergeMarks([mark('1'), mark('2', { device: 'b' })], 60)).toMatchObject({ conflict: false });
  });

  const anyMark = fc.record({
    status: fc.constantFrom(...attendanceStatuses),
    minutes: fc.option(fc.integer({ min: 0, max: 300 })),
    markedAt: fc.integer({ min: 0, max: 6 * 3600 }).map((second) => new Date(second * 1000).toISOString()),
    device: fc.constantFrom('a', 'b', 'c'),
    sequence: fc.integer({ min: 0, max: 4 }),
    seen: fc.option(fc.nat(10)),
  });
  const history = fc.array(anyMark, { minLength: 1, maxLength: 8 }).map((marks) =>
    // A mark can only have seen one that was there before it.
    marks.map(({ seen, ...values }, index) =>
      mark(String(index), { ...values, basedOn: seen !== null && seen < index ? String(seen) : null }),
    ),
  );

  it('gives the same for every order of arrival and every repetition', () => {
    fc.assert(
      fc.property(
        history.chain((marks) =>
          fc.tuple(fc.constant(marks), fc.shuffledSubarray(marks, { minLength: marks.length }), fc.subarray(marks)),
        ),
        ([marks, shuffled, repeated]) => {
          expect(mergeMarks([...repeated, ...shuffled, ...repeated], 240)).toEqual(mergeMarks(marks, 240));
        },
      ),
    );
  });

  it('never counts more minutes than the session has, nor any for somebody who was not there', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 240 }), (marks, length) => {
        const { minutes, status } = mergeMarks(marks, length)!;
        expect(minutes).toBeLessThanOrEqual(length);
        expect(status === 'excused' || status === 'absent' ? minutes : 0).toBe(0);
      }),
    );
  });
});
