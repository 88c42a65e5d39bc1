import type { SheetColumn } from '@sens/domain/evidence';
import { m } from '@sens/messages';
import type { TaggedPage } from '../certificate/tagged-page.ts';
import { onLines } from './draw-page-frame.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { colours, margin, rowHeight, styles } from './sheet-styles.ts';

type Key = 'number' | 'name' | SheetColumn | 'signature';

interface Column {
  readonly key: Key;
  readonly header: string;
  readonly width: number;
}

/** A line of the table: what stands in each column, and how high it is. */
export interface Line {
  readonly cells: readonly string[];
  readonly height: number;
}

const padding = 4;
const fixed = { number: 26, side: 52, arrival: 48, departure: 48 } as const;

/** Number, name, what was chosen, signature; name and organisation share what the others leave. */
export function columnsOf(page: TaggedPage, facts: SheetFacts): readonly Column[] {
  const keys: readonly Key[] = ['number', 'name', ...facts.columns, 'signature'];
  const isNarrow = facts.columns.includes('arrival') || facts.columns.includes('departure');
  const widths: Partial<Record<Key, number>> = { ...fixed, signature: isNarrow ? 100 : 140 };
  const taken = keys.reduce((sum, key) => sum + (widths[key] ?? 0), 0);
  const free = page.width - 2 * margin.side - taken;
  const nameShare = facts.columns.includes('organisation') ? 0.56 : 1;
  const widthOf = (key: Key) => widths[key] ?? free * (key === 'name' ? nameShare : 1 - nameShare);
  return keys.map((key) => ({
    key,
    header: onLines(facts.locales, (locale) => m.sheet_column(locale, { column: key })),
    width: widthOf(key),
  }));
}

/** The lines with names, and the empty ones after them, numbered on. */
export function linesOf(page: TaggedPage, facts: SheetFacts, columns: readonly Column[]): Line[] {
  const { people, emptyRows } = facts;
  return Array.from({ length: people.length + emptyRows }, (_, index) => {
    const person = people[index];
    const cells = columns.map(({ key }) => {
      if (key === 'number') return `${index + 1}.`;
      if (!person) return '';
      if (key === 'name') return person.name;
      if (key === 'organisation') return person.organisation ?? '';
      return key === 'side' ? person.side : '';
    });
    return { cells, height: Math.max(rowHeight, heightOf(page, columns, cells, styles.cell)) };
  });
}

export const headLine = (page: TaggedPage, columns: readonly Column[]): Line => {
  const cells = columns.map(({ header }) => header);
  return { cells, height: heightOf(page, columns, cells, styles.head) };
};

function heightOf(
  page: TaggedPage,
  columns: readonly Column[],
  cells: readonly string[],
  style: (typeof styles)['cell' | 'head'],
): number {
  const heights = cells.map((text, index) => page.measure(text || ' ', style, columns[index]!.width - 2 * padding));
  return Math.max(...heights) + 2 * padding;
}

/** Draws the frame of a line and hands out a function for each cell. */
export function drawLine(
  page: TaggedPage,
  columns: readonly Column[],
  { cells, height }: Line,
  top: number,
  style: (typeof styles)['cell' | 'head'],
): (() => void)[] {
  const { document } = page;
  page.decorate(() => {
    let x: number = margin.side;
    document.lineWidth(0.5).strokeColor(colours.ink);
    for (const { width } of columns) {
      document.rect(x, top, width, height).stroke();
      x += width;
    }
  });
  let left: number = margin.side;
  return cells.map((text, index) => {
    const [x, width] = [left, columns[index]!.width];
    left += width;
    const y = top + Math.max(padding, (height - page.measure(text || ' ', style, width - 2 * padding)) / 2);
    return () => page.write(text || ' ', style, x + padding, y, width - 2 * padding);
  });
}
