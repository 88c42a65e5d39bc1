import type { Db, Tx } from '@sens/db';
import { listDistinct, listShownPeople } from '@sens/db/participant';
import { findDuplicates } from '@sens/domain/participant';

const mostPairs = 200;

type ShownPerson = Awaited<ReturnType<typeof listShownPeople>>[number];

/**
 * The pairs of records that are likely one person, the likeliest first, without those that somebody found to be two
 * people; and those decisions.
 *
 * @returns at most 200 pairs, and how many there are
 */
export async function suspectDuplicates(db: Db | Tx, projectId: string) {
  const [people, distinct] = await Promise.all([listShownPeople(db, projectId), listDistinct(db, projectId)]);
  const byId = new Map(people.map((person) => [person.id, person]));
  const isDecided = new Set(distinct.map(pairKey));
  const open = findDuplicates(people).filter((pair) => !isDecided.has(pairKey(pair)));
  const shown = <P extends Pair>(pairs: readonly P[]) =>
    pairs.flatMap((pair) => {
      const [first, second] = [byId.get(pair.firstId), byId.get(pair.secondId)];
      return first && second ? [{ ...pair, first, second }] : [];
    });
  return { total: open.length, pairs: shown(open.slice(0, mostPairs)), distinct: shown(distinct) };
}

interface Pair {
  readonly firstId: string;
  readonly secondId: string;
}

const pairKey = ({ firstId, secondId }: Pair): string => `${firstId}/${secondId}`;

/** Which of some people are in a pair that nobody has decided about. */
export function suspected(people: readonly ShownPerson[], distinct: readonly Pair[]): Set<string> {
  const isDecided = new Set(distinct.map(pairKey));
  const open = findDuplicates(people).filter((pair) => !isDecided.has(pairKey(pair)));
  return new Set(open.flatMap(({ firstId, secondId }) => [firstId, secondId]));
}
