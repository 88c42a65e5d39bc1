/** Reads the QR code in a picture of the camera; null where there is none. */
export type Detect = (video: HTMLVideoElement) => Promise<string | null>;

/** The part of the Barcode Detection API that is used; not every browser has it. */
interface NativeDetector {
  new (options: { formats: string[] }): { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> };
  getSupportedFormats(): Promise<string[]>;
}

declare global {
  var BarcodeDetector: NativeDetector | undefined;
}

/** The browser's own detector where it reads QR codes, else a library that is loaded now and not before. */
export async function openDetector(): Promise<Detect> {
  const Native = globalThis.BarcodeDetector;
  const formats = (await Native?.getSupportedFormats().catch(() => [])) ?? [];
  if (Native && formats.includes('qr_code')) {
    const detector = new Native({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
  }
  return openLibrary();
}

/** A code held before the camera fills the picture: more pixels cost time and find nothing more. */
const widest = 640;

async function openLibrary(): Promise<Detect> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const scale = Math.min(1, widest / video.videoWidth);
    const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
    if (!context || width === 0 || height === 0) return Promise.resolve(null);
    canvas.width = width;
    canvas.height = height;
    context.drawImage(video, 0, 0, width, height);
    try {
      return Promise.resolve(decodeQR(context.getImageData(0, 0, width, height)));
    } catch {
      // The library throws when it finds no code.
      return Promise.resolve(null);
    }
  };
}
