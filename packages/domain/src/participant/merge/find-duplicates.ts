import type { KnownPerson } from '../match-people.ts';
import { judgePair, likelyFrom, toCompared, type ComparedPerson, type DuplicateJudgement } from './judge-pair.ts';

export interface DuplicatePair extends DuplicateJudgement {
  /** The smaller of the two ids. */
  readonly firstId: string;
  readonly secondId: string;
}

/** Two ids in the order in which a pair of them is kept. */
export const orderPair = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one]);

/**
 * The pairs that are likely one person, the likeliest first. Only people who share a mailbox, or a word of their names
 * together with their organisation or their year of birth, or their whole name are compared: nobody else can be likely.
 */
export function findDuplicates(people: readonly KnownPerson[]): DuplicatePair[] {
  const groups = new Map<string, ComparedPerson[]>();
  for (const person of people.map(toCompared)) {
    for (const key of keysOf(person)) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  }
  const pairs = new Map<string, DuplicatePair>();
  for (const group of groups.values()) {
    group.forEach((one, index) => {
      for (const other of group.slice(index + 1)) {
        const [firstId, secondId] = orderPair(one.id, other.id);
        const key = `${firstId}/${secondId}`;
        if (pairs.has(key)) continue;
        const judgement = judgePair(one, other);
        if (judgement.score >= likelyFrom) pairs.set(key, { firstId, secondId, ...judgement });
      }
    });
  }
  return [...pairs.values()].sort((a, b) => b.score - a.score || compareIds(a, b));
}

const compareIds = (a: DuplicatePair, b: DuplicatePair) =>
  `${a.firstId}/${a.secondId}` < `${b.firstId}/${b.secondId}` ? -1 : 1;

function keysOf({ name, email, birthYear, organisation }: ComparedPerson): Set<string> {
  const key = (...parts: (string | number)[]) => JSON.stringify(parts);
  return new Set([
    ...(email === null ? [] : [key('mailbox', email)]),
    ...(name.length === 0 ? [] : [key('name', ...name)]),
    ...name.flatMap((word) => [
      ...organisation.map((of) => key('organisation', word, of)),
      ...(birthYear === null ? [] : [key('year', word, birthYear)]),
    ]),
  ]);
}
