import { styles } from './styles.ts';
import type { Align, TaggedPage, TextStyle } from './tagged-page.ts';

/** A part of the page that knows its height for a width and a scale of its type sizes and gaps. */
export interface Block {
  measure(page: TaggedPage, width: number, scale: number): number;
  draw(page: TaggedPage, x: number, y: number, width: number, scale: number): void;
}

export const gap = (height: number): Block => ({
  measure: (_page, _width, scale) => height * scale,
  draw: () => undefined,
});

export const blockOfText = (tag: string, style: TextStyle, text: string): Block => ({
  measure: (page, width, scale) => page.measure(text, scaled(style, scale), width),
  draw: (page, x, y, width, scale) => page.add(tag, () => page.write(text, scaled(style, scale), x, y, width)),
});

/** A name stays on one line where that takes no more than a third off its size. */
export const blockOfName = (style: TextStyle, name: string): Block => {
  const fit = (page: TaggedPage, width: number, scale: number) => {
    const whole = scaled(style, scale);
    const needed = page.widthOf(name, whole);
    const size = needed > width ? (whole.size * width * 0.995) / needed : whole.size;
    return size < whole.size * 0.67 ? whole : { ...whole, size };
  };
  return {
    measure: (page, width, scale) => page.measure(name, fit(page, width, scale), width),
    draw: (page, x, y, width, scale) => page.add('P', () => page.write(name, fit(page, width, scale), x, y, width)),
  };
};

interface Column {
  /** Part of the whole width. */
  readonly share: number;
  readonly label: string;
  readonly value: string;
}

const columnGap = 18;

/** Labelled facts side by side. */
export function blockOfColumns(align: Align, columns: readonly Column[]): Block {
  const widthOf = (column: Column, width: number) => column.share * width - columnGap;
  return {
    measure(page, width, scale) {
      const values = columns.map(({ value, ...column }) =>
        page.measure(value, scaled(styles.value, scale), widthOf({ value, ...column }, width)),
      );
      return labelHeight(page, scale) + Math.max(...values);
    },
    draw(page, x, y, width, scale) {
      let left = x;
      for (const column of columns) {
        const at = left;
        const columnWidth = widthOf(column, width);
        page.add(
          'P',
          () => page.write(column.label, { ...scaled(styles.label, scale), align }, at, y, columnWidth),
          () =>
            page.write(
              column.value,
              { ...scaled(styles.value, scale), align },
              at,
              y + labelHeight(page, scale),
              columnWidth,
            ),
        );
        left += column.share * width;
      }
    },
  };
}

const labelHeight = (page: TaggedPage, scale: number) =>
  page.measure('X', scaled(styles.label, scale), 100) + 2 * scale;

/** Small print that shrinks with the headings is soon unreadable: it stops at 7.5 points while that can be afforded. */
function scaled(style: TextStyle, scale: number): TextStyle {
  const smallest = Math.min(style.size, 7.5 * Math.min(1, scale / 0.5));
  return { ...style, size: Math.max(style.size * scale, smallest) };
}
