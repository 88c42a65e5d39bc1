import { expect, it } from 'vitest';
import { keepForMinutes } from '../src/shared/keep-for-minutes.ts';

const at = (minute: number) => new Date(minute * 60_000);

it('keeps one promise by key for its minutes, nothing that failed, and no more than it may', async () => {
  const keep = keepForMinutes<number>({ minutes: 5, most: 2 });
  let made = 0;
  const count = () => Promise.resolve((made += 1));
  expect(await Promise.all([keep('a', at(0), count), keep('a', at(4), count)])).toEqual([1, 1]);
  expect(await keep('a', at(5), count)).toBe(2);
  await expect(keep('b', at(5), () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await keep('b', at(5), count)).toBe(3);
  await keep('c', at(5), count);
  // `a` was the oldest of three.
  expect([await keep('b', at(6), count), await keep('c', at(6), count), await keep('a', at(6), count)]).toEqual([
    3, 4, 5,
  ]);
});
