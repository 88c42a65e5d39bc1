import { colours, margin, styles } from './styles.ts';
import type { TableCell, TaggedPage, TextStyle } from './tagged-page.ts';

export interface TableRow {
  /** The first one names the row. */
  readonly cells: readonly string[];
}

interface Table {
  /** What the columns are called; null where the rows' names say it all. */
  readonly header: readonly string[] | null;
  readonly rows: readonly TableRow[];
  /** Parts of the width, which come to 1. */
  readonly shares: readonly number[];
  /** The column whose numbers stand at the right. */
  readonly numeric?: number;
}

const padding = 3;

/**
 * A table from a height of the page on. Rows are not cut; where one does not fit it goes to the next page.
 *
 * @param nextPage begins another page and says where its content starts
 * @returns the height at which the table ends
 */
export function drawTable(page: TaggedPage, table: Table, from: number, nextPage: () => number): number {
  const width = page.width - 2 * margin.side;
  const widths = table.shares.map((share) => share * width - 2 * padding);
  const lefts = table.shares.map((_, index) => margin.side + width * sum(table.shares.slice(0, index)));
  const styleOf = (column: number, isHeader: boolean): TextStyle => ({
    ...(isHeader || (column === 0 && !table.header) ? styles.head : styles.cell),
    align: column === table.numeric ? 'right' : 'left',
  });
  const heightOf = (cells: readonly string[], isHeader: boolean) =>
    2 * padding +
    Math.max(...cells.map((text, column) => page.measure(text, styleOf(column, isHeader), widths[column]!)));

  let y = from;
  const drawn = page.openTable();
  const addRow = (cells: readonly string[], isHeader: boolean, height: number) => {
    const top = y;
    drawn.addRow(
      cells.map((text, column): TableCell => {
        const draw = () =>
          text
            ? page.write(text, styleOf(column, isHeader), lefts[column]! + padding, top + padding, widths[column]!)
            : undefined;
        if (isHeader) return { scope: 'Column', draw };
        return column === 0 ? { scope: 'Row', draw } : { draw };
      }),
    );
    y += height;
    page.decorate(() => {
      page.document.moveTo(margin.side, y).lineTo(margin.side + width, y);
      page.document.lineWidth(isHeader ? 1 : 0.5).stroke(isHeader ? colours.ink : colours.line);
    });
  };
  if (table.header) addRow(table.header, true, heightOf(table.header, true));
  for (const { cells } of table.rows) {
    const height = heightOf(cells, false);
    if (y + height > page.height - margin.bottom - 24) y = nextPage();
    addRow(cells, false, height);
  }
  drawn.end();
  return y;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
