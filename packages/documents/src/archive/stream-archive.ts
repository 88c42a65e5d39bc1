import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive that is written as it comes. */
export interface ArchiveEntry {
  /** Names come from us and hold no path that leads out of the archive. */
  readonly path: string;
  readonly chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Pictures, PDF and office documents do not get smaller: packing them again only takes time. */
  readonly small?: boolean;
}

/**
 * A ZIP archive, file after file, in memory that does not grow with it. The same files in the same order make the same
 * bytes.
 *
 * @param modified the calendar date that every file bears
 */
export async function* streamArchive(
  entries: Iterable<ArchiveEntry> | AsyncIterable<ArchiveEntry>,
  modified: string,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  function* drain() {
    if (failure) throw failure;
    yield* ready.splice(0);
  }
  for await (const { path, chunks, small = false } of entries) {
    const file = new ZipDeflate(path, { level: small ? 0 : 6 });
    file.mtime = clockDate(modified);
    zip.add(file);
    for await (const chunk of chunks) {
      if (chunk.length > 0) file.push(chunk, false);
      yield* drain();
    }
    file.push(new Uint8Array(), true);
    yield* drain();
  }
  zip.end();
  yield* drain();
}

/** ZIP keeps clock time without a zone, which the library reads in that of the machine: this is noon everywhere. */
function clockDate(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
