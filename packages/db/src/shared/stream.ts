import type { Engine, Tx } from '../engine.ts';

/**
 * Runs a reader inside one read-only snapshot and hands its rows on page by page. On PostgreSQL the transaction stays
 * open while the rows are taken, so nothing piles up in memory. The embedded engine runs one transaction at a time,
 * and a slow reader would stop everybody else: there the pages are read first.
 *
 * @param read yields pages of rows
 */
export async function* streamInSnapshot<T>(engine: Engine, read: (tx: Tx) => AsyncGenerator<T[]>): AsyncGenerator<T> {
  if (engine.kind === 'embedded') {
    const pages = await engine.db.transaction((tx) => Array.fromAsync(read(tx)));
    for (const page of pages) yield* page;
    return;
  }
  const { readable, writable } = new TransformStream<T[], T[]>();
  const writer = writable.getWriter();
  const transaction = engine.db
    .transaction(
      async (tx) => {
        for await (const page of read(tx)) await writer.write(page);
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    )
    .then(
      () => writer.close(),
      // A reader that stopped early cancels the stream, which makes the next write fail: that is no error.
      (error: unknown) => writer.abort(error),
    );
  for await (const page of readable) yield* page;
  await transaction;
}
