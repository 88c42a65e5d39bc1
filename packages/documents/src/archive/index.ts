import { zipSync } from 'fflate';

/**
 * A ZIP archive of files in memory.
 *
 * @param files by their name in the archive; names come from us and hold no path that leads out of it
 */
export const writeArchive = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...files }, { level: 6 });

export { streamArchive, type ArchiveEntry } from './stream-archive.ts';
