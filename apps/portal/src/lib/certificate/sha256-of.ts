/** The SHA-256 of a file as hexadecimal digits. */
export async function sha256Of(file: Blob, subtle: SubtleCrypto): Promise<string> {
  const digest = await subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
