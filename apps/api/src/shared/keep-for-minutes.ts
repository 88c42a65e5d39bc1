/**
 * Keeps what takes long to make, by key, for some minutes: whoever asks meanwhile waits for the same promise. What
 * fails is not kept, and of more than `most` the oldest goes.
 */
export function keepForMinutes<T>({ minutes, most }: { minutes: number; most: number }) {
  const kept = new Map<string, { readonly until: number; readonly made: Promise<T> }>();
  return (key: string, now: Date, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    if (known && known.until > now.getTime()) return known.made;
    const made = make();
    const entry = { until: now.getTime() + minutes * 60_000, made };
    // Anew at the end, so that the first is the oldest.
    kept.delete(key);
    kept.set(key, entry);
    made.catch(() => {
      if (kept.get(key) === entry) kept.delete(key);
    });
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
