import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateKinds } from './certificate.ts';
import { certificateState, certificateStates, filterRegister, registerFilter, registerQuery } from './register.ts';

const event = '01890a5d-ac96-774b-bcce-b302099a8057';
const certificate = {
  number: 'SENS-2026-0042',
  givenName: 'Győző',
  familyName: 'Čuk',
  eventId: event,
  kind: 'completion',
  state: 'valid',
  year: 2026,
} as const;

describe('the state of a certificate', () => {
  it('is revoked whatever came of its conditions, and fallen where they are no longer met', () => {
    const revokedAt = new Date();
    expect(certificateState({ revokedAt, stillEarned: true })).toBe('revoked');
    expect(certificateState({ revokedAt, stillEarned: false })).toBe('revoked');
    expect(certificateState({ revokedAt: null, stillEarned: false })).toBe('fallen');
    expect(certificateState({ revokedAt: null, stillEarned: true })).toBe('valid');
  });
});

describe('the filter of the register', () => {
  const found = (query: Record<string, string>) => filterRegister([certificate], registerFilter.parse(query)).length;

  it('finds names without their accents, in any order, and numbers', () => {
    expect(['cuk gyozo', 'Győző', '2026-0042', 'sens'].map((q) => found({ q }))).toEqual([1, 1, 1, 1]);
    expect(['cuk nobody', '0043'].map((q) => found({ q }))).toEqual([0, 0]);
  });

  it('narrows by event, kind, state and year', () => {
    expect(found({ event, kind: 'completion', state: 'valid', year: '2026' })).toBe(1);
    expect(found({ event: '01890a5d-ac96-774b-bcce-b302099a8058' })).toBe(0);
    expect([found({ kind: 'attendance' }), found({ state: 'revoked' }), found({ year: '2025' })]).toEqual([0, 0, 0]);
  });

  it('takes what nobody could have chosen for no filter', () => {
    expect(registerFilter.parse({ event: 'x', kind: 'x', state: 'x', year: 'x' })).toEqual({});
  });

  it('is read from its own query as it was', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            q: fc.string({ minLength: 1, maxLength: 50 }).filter((q) => q === q.trim()),
            event: fc.uuid({ version: 7 }),
            kind: fc.constantFrom(...certificateKinds),
            state: fc.constantFrom(...certificateStates),
            year: fc.integer({ min: 1900, max: 9999 }),
          },
          { requiredKeys: [] },
        ),
        (filter) => {
          const query = new URLSearchParams(registerQuery(filter));
          expect(registerFilter.parse(Object.fromEntries(query))).toEqual(filter);
        },
      ),
    );
  });
});
