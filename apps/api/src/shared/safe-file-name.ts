/**
 * A file's name without folders and without characters that mean something to a file system or a header.
 *
 * @param extension what the bytes are, whatever the name says; without the dot
 * @param fallback where nothing is left of the name
 */
export function safeFileName(fileName: string, extension: string, fallback: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? '';
  const base = last
    .replace(/\.[^.]*$/, '')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*;%]/gu, '')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 100);
  return `${base || fallback}.${extension}`;
}
