/**
 * A file somebody uploaded, as a download. Nothing in it runs, nothing on the way keeps it, and a picture may be shown
 * on our pages.
 */
export function fileResponse(
  file: { bytes: Uint8Array; mediaType: string; name: string },
  disposition: 'attachment' | 'inline' = 'attachment',
): Response {
  const plain = file.name.normalize('NFD').replace(/[^\w.-]+/g, '');
  return new Response(Buffer.from(file.bytes), {
    headers: {
      'content-type': file.mediaType,
      'x-content-type-options': 'nosniff',
      // The name with its accents for browsers that read RFC 8187, without them for the others.
      'content-disposition': `${disposition}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    },
  });
}
