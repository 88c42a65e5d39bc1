/** Width and height stand at the beginning of a PNG (ISO/IEC 15948, 11.2.2). */
export function pngSize(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.length < 24 || view.getUint32(0) !== 0x89504e47) throw new TypeError('a picture must be a PNG');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
