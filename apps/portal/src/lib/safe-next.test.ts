import { expect, test } from 'vitest';
import { safeNext } from './safe-next.ts';

const fallback = '/sl/my';

test.each([
  '/sl/manage',
  '/hu/events?side=HU&q=m%C5%B1hely&page=2',
  '/en/events/mentor-training#register',
  '/sl/my?back=https://example.org',
  '/en/sign-in?next=%2Fen%2Fmy',
])('%s is ours', (next) => {
  expect(safeNext(next, fallback)).toBe(next);
});

test.each([
  null,
  undefined,
  '',
  'manage',
  'https://evil.example',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/%0d%0aSet-Cookie:%20a=b',
  '/%0D%0ALocation:%20//evil.example',
  '/sl?x=%0a',
  '/%2fevil.example',
  '/%5cevil.example',
  '/./%2Fevil.example',
  '/.//evil.example',
  '/sl/..//evil.example',
  '/sl/%00',
  '/\u0000',
  `/${'a'.repeat(3000)}`,
])('%j is refused', (next) => {
  expect(safeNext(next, fallback)).toBe(fallback);
});
