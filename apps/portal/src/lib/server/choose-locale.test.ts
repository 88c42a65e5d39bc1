import { expect, test } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

test('the address comes before the cookie, the cookie before the browser', () => {
  const acceptLanguage = 'hu-HU,hu;q=0.9,en;q=0.5';
  expect(chooseLocale({ pathname: '/sl/events', cookie: 'en', acceptLanguage })).toBe('sl');
  expect(chooseLocale({ pathname: '/', cookie: 'en', acceptLanguage })).toBe('en');
  expect(chooseLocale({ pathname: '/', cookie: undefined, acceptLanguage })).toBe('hu');
  expect(chooseLocale({ pathname: '/slovenia', cookie: 'xx', acceptLanguage: null })).toBe('en');
});
