const headOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 12)).toString('latin1');

export const isWebp = (bytes: Uint8Array): boolean => /^RIFF.{4}WEBP/s.test(headOf(bytes));

/** Whether bytes begin as a PNG, JPEG or WebP does; SVG and HTML are programs, not pictures. */
export function isPicture(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return head.startsWith('\x89PNG\r\n\x1a\n') || head.startsWith('\xff\xd8\xff') || isWebp(bytes);
}
