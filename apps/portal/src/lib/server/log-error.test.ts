import { expect, test } from 'vitest';
import { errorEntry } from './log-error.ts';

test('neither an e-mail address nor a token reaches the log', () => {
  const token = 'b7Jq0v_2nX8sTt4-RkLmZ1';
  const error = new Error(`no mailbox for <živa.canary@example.org> (token=${token}) or "a b"@example.org`);
  const facts = { requestId: 'r-1', reference: 'ABCD1234', method: 'POST', route: '/[lang=locale]/(public)/events' };
  const line = errorEntry(error, facts, new Date('2026-11-23T08:00:00Z'));
  expect(line).not.toContain('canary');
  expect(line).not.toContain(token);
  expect(line).not.toContain('example.org');
  expect(JSON.parse(line)).toMatchObject({
    level: 'error',
    time: '2026-11-23T08:00:00.000Z',
    reference: 'ABCD1234',
    route: '/[lang=locale]/(public)/events',
    name: 'Error',
  });
});

test('what was thrown need not be an error', () => {
  expect(
    JSON.parse(errorEntry('boom', { requestId: '', reference: '', method: 'GET', route: null }, new Date(0))),
  ).toMatchObject({
    message: 'boom',
  });
});
