import { expect, test } from 'vitest';
import { apiKeyInput, apiKeyPrefix, apiKeyState, looksLikeApiKey, writeApiKey } from './api-key.ts';

test.each([
  [{ endsOn: null, revokedAt: null }, 'valid'],
  [{ endsOn: '2026-11-30', revokedAt: null }, 'valid'],
  [{ endsOn: '2026-11-29', revokedAt: null }, 'expired'],
  [{ endsOn: '2026-12-31', revokedAt: new Date() }, 'revoked'],
] as const)('a key with %j is %s', (key, state) => {
  expect(apiKeyState(key, '2026-11-30')).toBe(state);
});

test('a key is told by its beginning, which does not open anything', () => {
  const key = writeApiKey('0123456789abcdefghjkmnpqrs');
  expect([looksLikeApiKey(key), apiKeyPrefix(key), looksLikeApiKey(apiKeyPrefix(key))]).toEqual([
    true,
    'sens_012345',
    false,
  ]);
});

test('a key that may read nothing is none', () => {
  expect(apiKeyInput.safeParse({ name: 'A dashboard', scopes: [] }).success).toBe(false);
});
