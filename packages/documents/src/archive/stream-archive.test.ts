import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { streamArchive, type ArchiveEntry } from './stream-archive.ts';

const write = async (entries: readonly ArchiveEntry[]) =>
  Buffer.concat(await Array.fromAsync(streamArchive(entries, '2026-06-30')));

test('an archive holds the files as they came, and the same files make the same bytes', async () => {
  const entry = fc.record({
    path: fc.stringMatching(/^[a-z]{1,8}\/[a-z0-9-]{1,12}\.txt$/),
    chunks: fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 }),
    small: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(entry, { maxLength: 5, selector: ({ path }) => path }), async (entries) => {
      const bytes = await write(entries);
      const found = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, Buffer.from(content)]);
      expect(found).toEqual(entries.map(({ path, chunks }) => [path, Buffer.concat(chunks)]));
      expect(bytes.equals(await write(entries))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('an archive ends with its reader, and fails with its files', async () => {
  const failing = async function* () {
    yield Buffer.from('begun');
    await Promise.reject(new Error('the file is gone'));
  };
  await expect(write([{ path: 'a.txt', chunks: failing() }])).rejects.toThrow('the file is gone');
});
