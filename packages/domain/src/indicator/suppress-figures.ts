/** Published counts below this could be led back to people. */
export const smallestCell = 5;

/** A figure that is the sum of others, each by its id. */
export interface SumRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * Which of the figures that are shown together must be left out, so that nobody learns a count from 1 to 4.
 *
 * Those counts are left out themselves. Where one could be worked out from what is shown, another figure is left out
 * with it, the smallest first: where a sum has a single one left out; where those left out of a sum are together so few
 * that none of them can be 5 or more (zeros are shown, so each is known to be 1 at least); where the sums taken
 * together, as a system of linear equations, have one solution for it; and where the least and the most that it can be,
 * tightened by one sum after the other, meet.
 *
 * @param counts by the figure's id; whole numbers, not negative
 * @param relations every sum that a reader could form: rows, columns, totals, of all tables that are shown
 * @returns the ids of the figures to be left out
 */
export function suppressFigures(
  counts: ReadonlyMap<string, number>,
  relations: readonly SumRelation[],
): ReadonlySet<string> {
  const hidden = new Set([...counts].filter(([, count]) => count > 0 && count < smallestCell).map(([id]) => id));
  for (const component of connected(relations)) {
    for (;;) {
      while (component.some((relation) => hideInOne(relation, counts, hidden)));
      const known = new Set([...solvedFor(component, hidden), ...pinnedDown(component, counts, hidden)]);
      if (![...known].some((id) => hideBeside(id, component, counts, hidden))) break;
    }
  }
  return hidden;
}

/** Hides one more figure of a sum that gives something away. @returns whether it did */
function hideInOne(relation: SumRelation, counts: ReadonlyMap<string, number>, hidden: Set<string>): boolean {
  const { total, parts } = relation;
  const left = parts.filter((id) => hidden.has(id));
  if (hidden.has(total)) return left.length === 0 && hideSmallest(parts, counts, hidden);
  if (left.length === 0) return false;
  const sum = left.reduce((all, id) => all + counts.get(id)!, 0);
  if (left.length > 1 && sum >= left.length - 1 + smallestCell) return false;
  return hideSmallest(parts, counts, hidden) || hideSmallest([total], counts, hidden);
}

function hideSmallest(ids: readonly string[], counts: ReadonlyMap<string, number>, hidden: Set<string>): boolean {
  const shown = ids.filter((id) => counts.get(id)! > 0 && !hidden.has(id));
  // Of equals the same one each time, in whatever order they come.
  const [smallest] = shown.sort((one, other) => counts.get(one)! - counts.get(other)! || (one < other ? -1 : 1));
  if (smallest === undefined) return false;
  hidden.add(smallest);
  return true;
}

/** Hides a figure that stands in a sum with another, or else any that is connected with it. */
function hideBeside(
  id: string,
  relations: readonly SumRelation[],
  counts: ReadonlyMap<string, number>,
  hidden: Set<string>,
): boolean {
  const idsOf = (list: readonly SumRelation[]) => [...new Set(list.flatMap(({ total, parts }) => [total, ...parts]))];
  const beside = relations.filter(({ total, parts }) => total === id || parts.includes(id));
  return hideSmallest(idsOf(beside), counts, hidden) || hideSmallest(idsOf(relations), counts, hidden);
}

/** The sums that have figures in common, directly or through others. */
function connected(relations: readonly SumRelation[]): SumRelation[][] {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    while (parent.has(root)) root = parent.get(root)!;
    return root;
  };
  for (const { total, parts } of relations) {
    for (const part of parts) {
      const [one, other] = [rootOf(total), rootOf(part)];
      if (one !== other) parent.set(one, other);
    }
  }
  return [...Map.groupBy(relations, ({ total }) => rootOf(total)).values()];
}

const nearly = 1e-9;

/** The figures left out that the sums have one solution for: Gauss-Jordan elimination over what is left out. */
function solvedFor(relations: readonly SumRelation[], hidden: ReadonlySet<string>): string[] {
  const ids = [...new Set(relations.flatMap(({ total, parts }) => [total, ...parts]))].filter((id) => hidden.has(id));
  const columns = new Map(ids.map((id, index) => [id, index]));
  const matrix = relations.map(({ total, parts }) => {
    const row = new Float64Array(ids.length);
    for (const part of parts) if (hidden.has(part)) row[columns.get(part)!]! += 1;
    if (hidden.has(total)) row[columns.get(total)!]! -= 1;
    return row;
  });
  let rank = 0;
  for (let column = 0; column < ids.length && rank < matrix.length; column += 1) {
    const pivot = matrix.findIndex((row, index) => index >= rank && Math.abs(row[column]!) > nearly);
    if (pivot === -1) continue;
    [matrix[rank], matrix[pivot]] = [matrix[pivot]!, matrix[rank]!];
    const lead = matrix[rank]!;
    const divisor = lead[column]!;
    for (let at = 0; at < ids.length; at += 1) lead[at]! /= divisor;
    for (const [index, row] of matrix.entries()) {
      const factor = row[column]!;
      if (index === rank || Math.abs(factor) <= nearly) continue;
      for (let at = column; at < ids.length; at += 1) row[at]! -= factor * lead[at]!;
    }
    rank += 1;
  }
  return matrix.slice(0, rank).flatMap((row) => {
    const left = ids.filter((_, index) => Math.abs(row[index]!) > nearly);
    return left.length === 1 ? left : [];
  });
}

/** The figures left out for which the sums leave one whole number only, as each of them is 1 at least. */
function pinnedDown(
  relations: readonly SumRelation[],
  counts: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
): string[] {
  const ids = [...new Set(relations.flatMap(({ total, parts }) => [total, ...parts]))];
  const low = new Map(ids.map((id) => [id, hidden.has(id) ? 1 : counts.get(id)!]));
  const high = new Map(ids.map((id) => [id, hidden.has(id) ? Infinity : counts.get(id)!]));
  let changed = true;
  const tighten = (id: string, least: number, most: number) => {
    if (least > low.get(id)!) {
      low.set(id, least);
      changed = true;
    }
    if (most < high.get(id)!) {
      high.set(id, most);
      changed = true;
    }
  };
  // Sums that do not hold, which would be a fault elsewhere, would go on tightening for ever.
  while (changed && ids.every((id) => low.get(id)! <= high.get(id)!)) {
    changed = false;
    for (const { total, parts } of relations) {
      const sumOf = (ends: ReadonlyMap<string, number>, without?: string) =>
        parts.reduce((sum, id) => (id === without ? sum : sum + ends.get(id)!), 0);
      tighten(total, sumOf(low), sumOf(high));
      for (const part of parts) {
        if (hidden.has(part)) tighten(part, low.get(total)! - sumOf(high, part), high.get(total)! - sumOf(low, part));
      }
    }
  }
  return ids.filter((id) => hidden.has(id) && low.get(id) === high.get(id));
}
