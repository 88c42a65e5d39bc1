import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustGroup } from './rooms.ts';
import { suggestRooms } from './suggest-rooms.ts';

const sleeper = (id: string, more: { single?: boolean; accessible?: boolean } = {}) => ({
  ...{ id, single: false, accessible: false },
  ...more,
});
const room = (id: string, beds: number, accessible = false) => ({ id, beds, accessible });
const shown = (beds: ReturnType<typeof suggestRooms>) =>
  Object.fromEntries(beds.map(({ roomId, registrationId }) => [registrationId, roomId]));

describe('suggested rooms', () => {
  it('keep wishes, single rooms and rooms without barriers', () => {
    const beds = suggestRooms(
      [sleeper('a'), sleeper('b', { single: true }), sleeper('c', { accessible: true }), sleeper('d'), sleeper('e')],
      [room('1', 2), room('2', 1), room('3', 1, true), room('4', 2)],
      [
        { one: 'a', other: 'e', must: false },
        { one: 'd', other: 'd', must: false },
      ],
    );
    expect(shown(beds)).toEqual({ a: '1', e: '1', b: '2', c: '3', d: '4' });
  });

  it('leave beds that were given by hand, and put friends beside them', () => {
    const taken = [{ roomId: '2', registrationId: 'a' }];
    const wishes = [{ one: 'b', other: 'a', must: true }];
    expect(suggestRooms([sleeper('a'), sleeper('b')], [room('1', 2), room('2', 2)], wishes, taken)).toEqual([
      { roomId: '2', registrationId: 'b' },
    ]);
    // The room is full: rather no bed than apart.
    expect(suggestRooms([sleeper('a'), sleeper('b')], [room('1', 2), room('2', 1)], wishes, taken)).toEqual([]);
  });

  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const sleepers = fc
    .subarray(ids)
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((id) => fc.record({ single: fc.boolean(), accessible: fc.boolean() }).map((n) => sleeper(id, n))),
      ),
    );
  const rooms = fc
    .array(fc.record({ beds: fc.integer({ min: 1, max: 4 }), accessible: fc.boolean() }), { maxLength: 5 })
    .map((list) => list.map((one, index) => ({ ...one, id: String(index) })));
  const wishes = fc.array(
    fc.record({ one: fc.constantFrom(...ids), other: fc.constantFrom(...ids), must: fc.boolean() }),
    { maxLength: 5 },
  );

  it('never put two into one bed, one into two, or break what must be', () => {
    fc.assert(
      fc.property(sleepers, rooms, wishes, (people, houses, wanted) => {
        const beds = suggestRooms(people, houses, wanted);
        const home = shown(beds);
        expect(Object.keys(home).length).toBe(beds.length);
        for (const { id, beds: size, accessible } of houses) {
          const inside = beds.filter(({ roomId }) => roomId === id).map(({ registrationId }) => registrationId);
          expect(inside.length).toBeLessThanOrEqual(size);
          if (!accessible) expect(people.filter((one) => inside.includes(one.id) && one.accessible)).toEqual([]);
        }
        for (const { id, single } of people) {
          const group = mustGroup(id, wanted).filter((other) => people.some((one) => one.id === other));
          expect(new Set(group.map((other) => home[other])).size).toBe(1);
          const sharing = beds.filter(({ roomId }) => roomId === home[id]).length;
          if (single && group.length === 1 && home[id] !== undefined) expect(sharing).toBe(1);
        }
      }),
    );
  });
});
