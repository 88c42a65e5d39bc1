/**
 * The name of an uploaded file without folders and without characters that mean something to a file system or a
 * header, with the extension of what its bytes are.
 */
export function safeFileName(fileName: string, extension: string, otherwise: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? '';
  const base = last
    .replace(/\.[^.]*$/, '')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*;%]/gu, '')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 100);
  return `${base || otherwise}.${extension}`;
}
