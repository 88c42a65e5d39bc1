import { expect, test } from 'vitest';
import { decideRemoval, type Member } from './decide-removal.ts';

const members: Member[] = [
  { accountId: 'eszter', role: 'manager' },
  { accountId: 'eszter', role: 'trainer' },
  { accountId: 'matej', role: 'trainer' },
];

test('a role can be taken away, the last trainer too', () => {
  expect(() => decideRemoval(members, { accountId: 'matej', role: 'trainer' })).not.toThrow();
  expect(() => decideRemoval(members.slice(1, 2), { accountId: 'eszter', role: 'trainer' })).not.toThrow();
});

test('a project keeps one manager', () => {
  expect(() => decideRemoval(members, { accountId: 'eszter', role: 'manager' })).toThrow('project.last_manager');
  const two: Member[] = [...members, { accountId: 'ada', role: 'manager' }];
  expect(() => decideRemoval(two, { accountId: 'eszter', role: 'manager' })).not.toThrow();
});

test('a role that somebody does not have cannot be taken', () => {
  expect(() => decideRemoval(members, { accountId: 'matej', role: 'manager' })).toThrow('project.member_unknown');
});
