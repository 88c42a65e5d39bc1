import { emblemSvg } from '@sens/design';
import { loadOnce } from '../text/load-once.ts';
import type { MailAttachment } from './mail.ts';

/** In CSS pixels, of which a centimetre has 38: the emblem must be a centimetre high at least. */
export const emblemHeight = 40;

export const emblemCid = 'emblem@mail';

/** The emblem as a picture within the mail: programmes show no SVG, and fetch nothing from elsewhere unasked. */
export const emblemAttachment = loadOnce(async (): Promise<MailAttachment> => {
  const { default: sharp } = await import('sharp');
  // Twice the size for fine screens.
  const content = await sharp(Buffer.from(emblemSvg(emblemHeight * 2)))
    .png({ palette: true })
    .toBuffer();
  return { filename: 'emblem.png', contentType: 'image/png', content, cid: emblemCid };
});
