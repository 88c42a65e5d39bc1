import type { CertificateLayout } from '@sens/domain/certificate';
import { colours } from './styles.ts';
import type { Align, TaggedPage } from './tagged-page.ts';

/** A way to lay out the first page. */
export interface Layout {
  readonly orientation: 'landscape' | 'portrait';
  /** How the words about the holder stand. */
  readonly align: Align;
  /** Draws what only adorns. */
  adorn(page: TaggedPage): void;
}

/** A strip along the left edge, as wide as it takes to be seen in a pile. */
function drawStrip(page: TaggedPage): void {
  page.decorate(() => page.document.rect(0, 0, 12, page.height).fill(colours.pine));
}

/** Two lines around the page: the form that offices expect to hang on a wall. */
function drawFrame(page: TaggedPage): void {
  page.decorate(() => {
    const { document, width, height } = page;
    document.rect(18, 18, width - 36, height - 36);
    document.lineWidth(2).stroke(colours.pine);
    document.rect(23, 23, width - 46, height - 46);
    document.lineWidth(0.5).stroke(colours.pine);
  });
}

export const layouts: Readonly<Record<CertificateLayout, Layout>> = {
  strip: { orientation: 'landscape', align: 'left', adorn: drawStrip },
  portrait: { orientation: 'portrait', align: 'left', adorn: drawStrip },
  formal: { orientation: 'landscape', align: 'center', adorn: drawFrame },
};
