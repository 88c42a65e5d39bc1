import { openDetector } from './open-detector.ts';

/** Between two looks at the picture; the phone stays cool and a thumb sees no delay. */
const pause = 120;

/** A code that is still before the camera is not another one. */
const forget = 3_000;

/**
 * Shows what the camera at the back sees, and calls `found` with each QR code that comes before it.
 *
 * @returns stops it and sets the camera free
 * @throws when there is no camera or the person does not allow it
 */
export async function watchCamera(video: HTMLVideoElement, found: (text: string) => void): Promise<() => void> {
  const devices: Pick<MediaDevices, 'getUserMedia'> | undefined = navigator.mediaDevices;
  if (!devices) throw new Error('this browser lends no camera');
  const stream = await devices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  const stop = () => {
    stopped = true;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  let stopped = false;
  try {
    const detect = await openDetector();
    video.srcObject = stream;
    await video.play();
    void look(video, detect, found, () => stopped);
    return stop;
  } catch (error) {
    stop();
    throw error;
  }
}

async function look(
  video: HTMLVideoElement,
  detect: (video: HTMLVideoElement) => Promise<string | null>,
  found: (text: string) => void,
  isStopped: () => boolean,
): Promise<void> {
  let last = { text: '', seenAt: 0 };
  while (!isStopped()) {
    const text = await detect(video).catch(() => null);
    const now = Date.now();
    if (text !== null && !isStopped()) {
      if (text !== last.text || now - last.seenAt > forget) found(text);
      last = { text, seenAt: now };
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
