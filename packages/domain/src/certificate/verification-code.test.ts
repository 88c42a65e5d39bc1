import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateKindFor, certificateNumber } from './certificate.ts';
import { codeFromBytes, parseCode } from './verification-code.ts';

describe('a verification code', () => {
  const codes = fc.uint8Array({ minLength: 26, maxLength: 26 }).map(codeFromBytes);

  it('is read back however it was typed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const typed = code
          .toLowerCase()
          .replace(/0/g, 'o')
          .replace(/1/g, 'l')
          .replace(/(.{5})/g, '$1- ');
        expect(parseCode(typed)).toBe(code);
      }),
    );
  });

  it('has 26 letters of 32, each from its own byte', () => {
    expect(codeFromBytes(Uint8Array.from({ length: 26 }, (_, index) => index))).toBe('0123456789ABCDEFGHJKMNPQRS');
    expect(() => codeFromBytes(new Uint8Array(25))).toThrow(RangeError);
  });

  it('is nothing else', () => {
    for (const text of ['', '0', '0'.repeat(25), '0'.repeat(27), 'U'.repeat(26), '\u0000'.repeat(26), "' or 1=1 --"]) {
      expect(parseCode(text)).toBeNull();
    }
    fc.assert(fc.property(fc.string(), (text) => parseCode(text) === null || parseCode(text)?.length === 26));
  });
});

describe('a certificate', () => {
  it('has a number of its project and year', () => {
    expect(certificateNumber('Sens', 2026, 42)).toBe('SENS-2026-0042');
    expect(certificateNumber('A b', 2026, 12_345)).toBe('A-B-2026-12345');
  });

  it('is one of completion for a training that runs a curriculum alone', () => {
    expect(certificateKindFor({ kind: 'training', curriculumVersionId: 'v' })).toBe('completion');
    expect(certificateKindFor({ kind: 'training', curriculumVersionId: null })).toBe('attendance');
    expect(certificateKindFor({ kind: 'workshop', curriculumVersionId: 'v' })).toBe('attendance');
  });
});
