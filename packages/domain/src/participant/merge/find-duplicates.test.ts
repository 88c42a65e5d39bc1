import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownPerson } from '../match-people.ts';
import { findDuplicates } from './find-duplicates.ts';
import { judgePair, likelyFrom, toCompared } from './judge-pair.ts';

const person = (values: Partial<KnownPerson> = {}): KnownPerson => ({
  id: crypto.randomUUID(),
  givenName: 'Éva',
  familyName: 'Győrfi',
  email: null,
  birthYear: null,
  organisationName: null,
  ...values,
});
const judge = (one: Partial<KnownPerson>, other: Partial<KnownPerson>) =>
  judgePair(toCompared(person(one)), toCompared(person(other)));
const isLikely = (one: Partial<KnownPerson>, other: Partial<KnownPerson>) => judge(one, other).score >= likelyFrom;
const organisationName = 'Zavod Zelena dolina';

describe('who is likely one person', () => {
  test.each([
    ['the Hungarian order', { givenName: 'Győrfi', familyName: 'Éva' }],
    ['no accents', { givenName: 'Eva', familyName: 'Gyorfi' }],
    ['capitals and a title', { givenName: 'DR. ÉVA', familyName: 'GYŐRFI' }],
    ['a double surname', { familyName: 'Győrfi-Kovács' }],
    ['a slip of the finger', { familyName: 'Győrffi' }],
    ['two letters swapped', { familyName: 'Győfri' }],
  ])('a like name in the same organisation: %s', (_, other) => {
    expect(isLikely({ organisationName }, { organisationName, ...other })).toBe(true);
    expect(isLikely({ organisationName }, { organisationName: 'ZAVOD zelena DOLINA, so. p.', ...other })).toBe(true);
  });

  test('one mailbox, whatever the names', () => {
    const email = 'eva@example.org';
    expect(
      judge({ email }, { email: ' Eva@example.org', givenName: 'Pál', familyName: 'Tóth', birthYear: 1970 }),
    ).toEqual({
      score: likelyFrom,
      reasons: ['same_email'],
    });
  });

  test.each([
    ['the name alone', {}, {}],
    ['the organisation alone', { organisationName }, { organisationName, givenName: 'Pál', familyName: 'Tóth' }],
    ['another year of birth', { organisationName, birthYear: 1970 }, { organisationName, birthYear: 1971 }],
    ['a short word that differs', { organisationName }, { organisationName, givenName: 'Ida' }],
  ])('nobody is accused by %s', (_, one, other) => {
    expect(isLikely(one, other)).toBe(false);
  });

  test('the likeliest pair comes first', () => {
    const a = person({ organisationName, birthYear: 1980 });
    const b = person({ organisationName, birthYear: 1980, familyName: 'Gyorfi' });
    const c = person({ organisationName, familyName: 'Győrffi' });
    const pairs = findDuplicates([c, b, a, person({ familyName: 'Tóth' })]);
    expect(pairs.length).toBe(3);
    expect(new Set([pairs[0]!.firstId, pairs[0]!.secondId])).toEqual(new Set([a.id, b.id]));
  });
});

const names = fc.constantFrom('Éva', 'Eva', 'Győrfi', 'Gyorffi', 'Kovács', 'Kovač', 'Nagy-Kovács', 'Ana', 'Žižek');
const people = fc.record({
  id: fc.uuid(),
  givenName: names,
  familyName: names,
  email: fc.option(fc.constantFrom('a@example.org', 'B@example.org', 'b@example.org')),
  birthYear: fc.option(fc.constantFrom(1970, 1971)),
  organisationName: fc.option(fc.constantFrom('Zavod Zelena dolina', 'Zöld Völgy Egyesület', 'Zavod Dolina', 'KUD')),
});
const disguise = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' ').toUpperCase();

describe('the laws of judging a pair', () => {
  test('it is the same for both orders', () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        expect(judgePair(toCompared(one), toCompared(other))).toEqual(judgePair(toCompared(other), toCompared(one)));
      }),
    );
  });

  test('case, accents, hyphens and the order of names make no difference', () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        const disguised = { ...one, givenName: disguise(one.familyName), familyName: disguise(one.givenName) };
        expect(judgePair(toCompared(disguised), toCompared(other))).toEqual(
          judgePair(toCompared(one), toCompared(other)),
        );
      }),
    );
  });

  test('looking people up finds what comparing everybody with everybody finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(people, { selector: ({ id }) => id, maxLength: 12 }), (all) => {
        const likely = all.flatMap((one, index) =>
          all
            .slice(index + 1)
            .filter((other) => judgePair(toCompared(one), toCompared(other)).score >= likelyFrom)
            .map((other) => [one.id, other.id].sort().join('/')),
        );
        const found = findDuplicates(all).map(({ firstId, secondId }) => `${firstId}/${secondId}`);
        expect(found.toSorted()).toEqual(likely.toSorted());
      }),
    );
  });
});
