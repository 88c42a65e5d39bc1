import type { Font } from 'fontkit';

/** Labels and the names of modules come again with every certificate of an event, names of people do not. */
const mostWords = 2000;

/**
 * Lets a font that is shared by documents lay each word out once, not once for each document: kerning and ligatures
 * take a third of the drawing of a page. pdfkit scales the positions that it is given in place, so each document gets
 * its own.
 */
export function rememberWords(font: Font): void {
  type Run = ReturnType<Font['layout']>;
  const runs = new Map<string, Run>();
  const layout = font.layout.bind(font);
  font.layout = (text, ...features) => {
    if (features.some((feature) => feature !== undefined)) return layout(text, ...features);
    let run = runs.get(text);
    if (!run) {
      run = layout(text);
      if (runs.size >= mostWords) runs.clear();
      runs.set(text, run);
    }
    const positions = run.positions.map((position) => ({ ...position }));
    return Object.create(run, { positions: { value: positions, enumerable: true } }) as Run;
  };
}
