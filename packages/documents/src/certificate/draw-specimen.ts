import type { TaggedPage } from './tagged-page.ts';

/** A word across the page, beneath everything else, so that nobody takes a trial for a certificate. */
export function drawSpecimen(page: TaggedPage, word: string): void {
  const { document, width, height } = page;
  page.decorate(() => {
    document.save().rotate(-24, { origin: [width / 2, height / 2] });
    page.write(
      word,
      { font: 'bold', size: width / 8, colour: '#e9e6df', align: 'center' },
      0,
      height / 2 - width / 11,
      width,
    );
    document.restore();
  });
}
