import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulkActions, bulkDecision, filterPeople, isNarrowing, isPossible } from './people-filter.ts';
import { peopleFilter, peopleQuery, savedFilterInput, type FilterablePerson } from './people-filter.ts';
import { isActive, registrationStatuses } from './registration.ts';

const person = fc.record<FilterablePerson>({
  givenName: fc.constantFrom('Éva', 'Živa', 'Jožef'),
  familyName: fc.constantFrom('Győrfi', 'Šebjanič'),
  organisationName: fc.constantFrom(null, 'Zavod Zeleni krog'),
  organisationKind: fc.constantFrom(null, 'institute', 'school'),
  email: fc.constantFrom(null, 'eva@example.org'),
  side: fc.constantFrom('SI', 'HU'),
  status: fc.constantFrom(...registrationStatuses),
});
const filter = fc.record(
  {
    side: fc.constantFrom('SI', 'HU'),
    kind: fc.constantFrom('institute' as const, 'school' as const),
    status: fc.constantFrom(...registrationStatuses),
    q: fc.constantFrom('gyorfi', 'krog ziva', 'EVA'),
  },
  { requiredKeys: [] },
);

describe('a filter of people', () => {
  it('keeps the order, and each part narrows by itself', () => {
    fc.assert(
      fc.property(fc.array(person), filter, (people, given) => {
        const found = filterPeople(people, given);
        const step = (Object.keys(given) as (keyof typeof given)[]).reduce(
          (rest, key) => filterPeople(rest, { [key]: given[key] }),
          people,
        );
        expect(found).toEqual(step);
        expect(filterPeople(found, given)).toEqual(found);
      }),
    );
  });

  it('survives the address', () => {
    fc.assert(
      fc.property(filter, fc.string(), (given, q) => {
        const whole = peopleFilter.parse({ ...given, q: given.q ?? q.slice(0, 200) });
        const read = peopleFilter.parse(Object.fromEntries(new URLSearchParams(peopleQuery(whole))));
        expect({ ...read, q: read.q ?? '' }).toEqual({ ...whole, q: whole.q ?? '' });
        expect(isNarrowing(whole)).toBe(peopleQuery(whole) !== '');
      }),
    );
  });

  it('is kept without what narrows nothing', () => {
    const kept = savedFilterInput.parse({ name: ' Čakajoči ', query: { side: 'hu', kind: 'party', q: ' ', more: 1 } });
    expect(kept).toEqual({ name: 'Čakajoči', query: { side: 'HU' } });
  });

  it('finds names without their accents, in either order', () => {
    const one = {
      organisationName: null,
      organisationKind: null,
      email: null,
      side: 'HU',
      status: 'confirmed',
    } as const;
    const people = [{ ...one, givenName: 'Éva', familyName: 'Győrfi' }];
    expect(filterPeople(people, { q: 'eva gyorfi' })).toEqual(people);
    expect(filterPeople(people, { q: 'eva novak' })).toEqual([]);
  });

  it('ignores what is no filter', () => {
    const read = peopleFilter.parse({ side: '__proto__', kind: 'party', status: 'lost', q: ' eva ' });
    expect(read).toEqual({ side: undefined, kind: undefined, status: undefined, q: 'eva' });
  });
});

it('an action is possible for what is not over, and a decision only for what waits for one', () => {
  for (const status of registrationStatuses) {
    expect(bulkActions.filter((action) => isPossible(action, status))).toEqual([
      ...(status === 'pending' ? ['approve', 'decline'] : []),
      ...(status === 'waitlisted' ? ['move_up'] : []),
      ...(isActive(status) ? ['cancel'] : []),
    ]);
  }
});

it('passing others in line needs a reason', () => {
  const read = (action: string, reason?: string) => bulkDecision.safeParse({ action, notify: true, reason }).success;
  expect([read('move_up'), read('move_up', ' '), read('move_up', 'They host us'), read('approve')]).toEqual([
    ...[false, false, true, true],
  ]);
});
