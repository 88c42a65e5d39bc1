import { expect, test } from 'vitest';
import { isForSignedIn, pageFacts, securityHeaders } from './security-headers.ts';

const headersOf = (routeId: string | null, https = true) => new Map(securityHeaders(pageFacts(routeId, https)));

test('a public page', () => {
  const headers = headersOf('/[lang=locale]/(public)/events');
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
  expect(headers.get('permissions-policy')).toMatch(/^camera=\(self\)/);
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.has('cache-control')).toBe(false);
});

test('no promise of https on http', () => {
  expect(headersOf('/[lang=locale]/(public)/events', false).has('strict-transport-security')).toBe(false);
});

test.each(['/[lang=locale]/(private)/registrations/[accessCode]', '/[lang=locale]/(public)/verify/[code=code]'])(
  'the address of %s does not travel on and no cache keeps it',
  (routeId) => {
    const headers = headersOf(routeId);
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex');
  },
);

test('pages of people who are signed in', () => {
  expect(isForSignedIn('/[lang=locale]/(participant)/my')).toBe(true);
  expect(isForSignedIn('/[lang=locale]/(staff)/manage/[project]')).toBe(true);
  expect(isForSignedIn('/[lang=locale]/(public)/staff')).toBe(false);
  expect(isForSignedIn(null)).toBe(false);
  const headers = headersOf('/[lang=locale]/(staff)/manage');
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('x-robots-tag')).toBe('noindex');
});
