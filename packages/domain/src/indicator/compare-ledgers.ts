/** A row of a ledger: what it is of, and what it says. */
export interface LedgerLine {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
}

/** `missing`: it should be there; `extra`: nothing speaks for it; `different`: it says something else. */
export interface LedgerDifference {
  readonly key: string;
  readonly what: 'missing' | 'extra' | 'different';
  /** The names of the values that differ. */
  readonly differs: readonly string[];
}

/** How a kept ledger differs from the one that follows from the marks. */
export function compareLedgers(derived: readonly LedgerLine[], kept: readonly LedgerLine[]): LedgerDifference[] {
  const standing = new Map(kept.map(({ key, values }) => [key, values]));
  const expected = new Set(derived.map(({ key }) => key));
  const differences = derived.flatMap(({ key, values }): LedgerDifference[] => {
    const found = standing.get(key);
    if (!found) return [{ key, what: 'missing', differs: [] }];
    const differs = Object.keys(values).filter((name) => values[name] !== found[name]);
    return differs.length > 0 ? [{ key, what: 'different', differs }] : [];
  });
  const extra = kept.filter(({ key }) => !expected.has(key));
  return [...differences, ...extra.map(({ key }) => ({ key, what: 'extra' as const, differs: [] }))];
}
