import { expect, test } from 'vitest';
import { inLanguage, path, signInPath } from './paths.ts';

test('an address is the language and the encoded parts', () => {
  expect(path('sl')).toBe('/sl');
  expect(path('hu', 'events', 'a/b č')).toBe('/hu/events/a%2Fb%20%C4%8D');
});

test('another language keeps the page and the query', () => {
  expect(inLanguage(new URL('https://x.test/sl/events/abc?side=HU&q=%C4%8D'), 'hu')).toBe(
    '/hu/events/abc?side=HU&q=%C4%8D',
  );
  expect(inLanguage(new URL('https://x.test/sl'), 'en')).toBe('/en');
});

test('signing in leads back to the page, not to its form action', () => {
  const url = new URL('https://x.test/sl/my/data?tab=2&/save');
  expect(signInPath('sl', url)).toBe(`/sl/sign-in?next=${encodeURIComponent('/sl/my/data?tab=2')}`);
});
