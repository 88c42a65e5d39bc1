const longest = 80;

/** The wanted part of an address where it is free, else with the first number behind it that is. */
export function freeSlug(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken);
  let candidate = wanted;
  for (let number = 2; used.has(candidate); number++) {
    const suffix = `-${number}`;
    candidate = `${wanted.slice(0, longest - suffix.length).replace(/-+$/, '')}${suffix}`;
  }
  return candidate;
}
