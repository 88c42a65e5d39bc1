import { createHash } from 'node:crypto';
import { addPiece, type ExportAttempt } from '@sens/db/export';
import type { ExportFile, ExportPart } from '@sens/domain/export';
import type { Deps } from '../shared/deps.ts';

const pieceSize = 1024 * 1024;

/** Another attempt at the same export has begun, or nobody wants it any more. */
export class OvertakenError extends Error {}

/**
 * Keeps a file of an export as it comes, in pieces of a megabyte, and hashes it on the way.
 *
 * @throws OvertakenError when a later attempt has begun
 */
export async function keepPieces(
  { db }: Pick<Deps, 'db'>,
  at: ExportAttempt,
  { part, name, mediaType }: { part: ExportPart; name: string; mediaType: string },
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<ExportFile> {
  const hash = createHash('sha256');
  let [size, position, waiting] = [0, 0, 0];
  let held: Uint8Array[] = [];
  const flush = async () => {
    const kept = await addPiece(db, at, { part, position, bytes: Buffer.concat(held) });
    if (!kept) throw new OvertakenError('another attempt has begun');
    position += 1;
    [held, waiting] = [[], 0];
  };
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
    waiting += chunk.length;
    // Writers may use their memory again for what comes next.
    held.push(Buffer.from(chunk));
    if (waiting >= pieceSize) await flush();
  }
  if (waiting > 0 || position === 0) await flush();
  return { part, name, mediaType, size, sha256: hash.digest('hex') };
}

/** A chunk each time a writer has one. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield chunk;
}

/** Says how far an attempt is, every second at most. */
export function progressNote(note: (done: number) => Promise<void>): (done: number) => Promise<void> {
  let last = 0;
  return async (done) => {
    const now = Date.now();
    if (now - last < 1000) return;
    last = now;
    await note(done);
  };
}
