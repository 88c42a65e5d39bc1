/** A record that was found to be the same person as another one, which is the one shown. */
export interface StandingMerge {
  readonly keptId: string;
  readonly otherId: string;
}

/**
 * The record each of the others stands behind, when a person was put together from more than two. Records that no merge
 * hides are not in the answer.
 *
 * @param merges that have not been undone; each record is hidden by at most one, and never by itself in a circle
 */
export function rootsOf(merges: readonly StandingMerge[]): Map<string, string> {
  const keptBy = new Map(merges.map(({ otherId, keptId }) => [otherId, keptId]));
  const rootOf = (id: string): string => {
    const kept = keptBy.get(id);
    return kept === undefined ? id : rootOf(kept);
  };
  return new Map([...keptBy.keys()].map((id) => [id, rootOf(id)]));
}
