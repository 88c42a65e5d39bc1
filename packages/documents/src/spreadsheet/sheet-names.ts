const longest = 31;

/** Names that Excel accepts: at most 31 characters, none of `[ ] : * ? / \`, no two alike, not empty. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name, index) => {
    const plain = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^[\s']+|[\s']+$/g, '') || String(index + 1);
    let unique = plain.slice(0, longest);
    // "History" belongs to Excel's own change tracking.
    for (let count = 2; taken.has(unique.toLowerCase()) || unique.toLowerCase() === 'history'; count++) {
      unique = `${plain.slice(0, longest - 4)} ${count}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
