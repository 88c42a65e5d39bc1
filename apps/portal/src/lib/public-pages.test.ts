import { expect, test } from 'vitest';
import { canonicalSearch, isPublic } from './public-pages.ts';

test.each([
  ['/[lang=locale]', true],
  ['/[lang=locale]/(public)/projects/[project]/events/[event]', true],
  ['/[lang=locale]/(public)/projects/[project]/events/[event]/register', false],
  ['/[lang=locale]/(public)/verify', true],
  ['/[lang=locale]/(public)/verify/[code=code]', false],
  ['/[lang=locale]/(private)/registrations/[accessCode]', false],
  ['/[lang=locale]/(staff)/manage', false],
  [null, false],
])('%s is found by search engines: %s', (routeId, found) => {
  expect(isPublic(routeId)).toBe(found);
});

test.each([
  ['', ''],
  ['kind=workshop&q=%C5%BE', ''],
  ['when=past&kind=workshop&page=2', '?when=past&page=2'],
  ['when=%22%3E%3Cscript%3E', '?when=%22%3E%3Cscript%3E'],
])('of the query %s stays %s', (query, kept) => {
  expect(canonicalSearch(new URLSearchParams(query))).toBe(kept);
});
