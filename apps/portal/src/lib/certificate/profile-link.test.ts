import { describe, expect, it } from 'vitest';
import { profileLink } from './profile-link.ts';

describe('the link that adds a certificate to a profile', () => {
  it('carries the title, the issuer, the month, the number and the verification page', () => {
    const url = new URL(
      profileLink({
        ...{ number: 'SENS-2026-0042', title: 'Usposabljanje & praksa', issuer: 'Ustanova Č' },
        ...{ issuedOn: '2026-03-07', verifyUrl: 'https://example.org/sl/verify/ABC' },
      }),
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      ...{ startTask: 'CERTIFICATION_NAME', name: 'Usposabljanje & praksa', organizationName: 'Ustanova Č' },
      ...{ issueYear: '2026', issueMonth: '3', certId: 'SENS-2026-0042' },
      certUrl: 'https://example.org/sl/verify/ABC',
    });
  });
});
