/** A file that somebody uploaded, to be saved and never to be shown in the page's own place. */
export function attachment(file: { bytes: Uint8Array; mediaType: string; fileName: string | null }): Response {
  const name = file.fileName ?? 'file';
  const plain = name.normalize('NFD').replace(/[^\w.-]+/g, '');
  return new Response(Buffer.from(file.bytes), {
    headers: {
      'content-type': file.mediaType,
      // The name with its accents for browsers that read RFC 8187, without them for the others.
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    },
  });
}
