import type { BadgePicture } from '@sens/documents/badge';
import { LRUCache } from 'lru-cache';

/** Drawing one takes a tenth of a second, and anybody may ask; a picture has some 15 kB. */
const drawn = new LRUCache<string, Uint8Array, BadgePicture>({
  max: 256,
  // Whoever asks meanwhile waits for the same drawing.
  fetchMethod: async (_key, _before, { context }) => {
    const { drawBadge } = await import('@sens/documents/badge');
    return drawBadge(context);
  },
});

/** The picture of a badge, drawn once for all that look the same. */
export const keptBadge = (picture: BadgePicture): Promise<Uint8Array> =>
  drawn.forceFetch(JSON.stringify(picture), { context: picture });
