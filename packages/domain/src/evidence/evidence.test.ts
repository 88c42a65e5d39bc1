import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayState } from './day-state.ts';
import { reconcileEntry, reconcileSheet } from './reconcile-sheet.ts';
import { formatSheetCode, parseSheetCode, sheetCodeFrom } from './sheet-code.ts';

describe('paper and record', () => {
  it.each([
    [{ signed: null, marked: true, explanation: null }, 'unread'],
    [{ signed: true, marked: true, explanation: null }, 'agrees'],
    [{ signed: false, marked: false, explanation: null }, 'agrees'],
    [{ signed: true, marked: false, explanation: null }, 'signed_unmarked'],
    [{ signed: false, marked: true, explanation: null }, 'marked_unsigned'],
    [{ signed: false, marked: true, explanation: 'Left early' }, 'explained'],
    [{ signed: true, marked: false, explanation: 'Left early' }, 'signed_unmarked'],
  ] as const)('%j is %s', (entry, state) => {
    expect(reconcileEntry(entry)).toBe(state);
  });

  const entries = fc.array(
    fc.record({
      signed: fc.option(fc.boolean()),
      marked: fc.boolean(),
      explanation: fc.option(fc.constant('A reason')),
    }),
    { maxLength: 30 },
  );

  it('counts each name once, and can be closed exactly when nothing is unread and no difference is unsettled', () => {
    fc.assert(
      fc.property(entries, (sheet) => {
        const { counts, closable } = reconcileSheet(sheet);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(sheet.length);
        expect(closable).toBe(counts.agrees + counts.explained === sheet.length);
      }),
    );
  });

  it('can be closed once everybody who signed is marked and every missing signature is explained', () => {
    fc.assert(
      fc.property(entries, (sheet) => {
        const settled = sheet.map(({ signed, marked }) => ({
          signed: signed ?? false,
          marked: marked || signed === true,
          explanation: 'A reason',
        }));
        expect(reconcileSheet(settled).closable).toBe(true);
      }),
    );
  });
});

it('tells how far the sheets of a day are', () => {
  const printed = { signedFiles: 0, closedAt: null };
  const scanned = { signedFiles: 2, closedAt: null };
  const closed = { signedFiles: 1, closedAt: new Date(0) };
  expect([[], [printed], [printed, scanned], [closed, printed], [closed, scanned]].map(dayState)).toEqual([
    ...['none', 'printed', 'scanned', 'reconciled', 'scanned'],
  ]);
});

describe('the code of a sheet', () => {
  it('is read as it was printed, typed in any case, and with look-alikes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
        const code = sheetCodeFrom(bytes);
        const typed = formatSheetCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        expect(parseSheetCode(` ${typed} `)).toBe(code);
      }),
    );
  });

  it.each(['', '7K3M', '7K3M-Q9TZ-1', '7K3M-Q9T!', 'U7K3-M9TZ', '../../etc'])('is not %j', (typed) => {
    expect(parseSheetCode(typed)).toBeNull();
  });
});
