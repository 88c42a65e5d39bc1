import { expect, test } from 'vitest';
import { serveAgain } from './keep-pages.ts';

const kept = {
  change: '1',
  headers: [
    ['content-security-policy', "default-src 'self'; script-src 'self' 'nonce-abc+/='"],
    ['etag', '"7"'],
  ],
  html: '<script nonce="abc+/=">1</script><script nonce="abc+/=">2</script>',
  nonce: 'abc+/=',
} as const;

const nonceOf = (response: Response) =>
  /'nonce-([\w-]{36})'$/.exec(response.headers.get('content-security-policy')!)![1]!;

test('a kept page is served under a nonce of its own, in the policy and in every script', async () => {
  const response = serveAgain(kept);
  const nonce = nonceOf(response);
  expect(await response.text()).toBe(kept.html.replaceAll('abc+/=', nonce));
  expect(response.headers.get('etag')).toBe('"7"');
});

test('no two visitors get the same nonce', () => {
  const nonces = Array.from({ length: 100 }, () => nonceOf(serveAgain(kept)));
  expect(new Set(nonces).size).toBe(100);
});
