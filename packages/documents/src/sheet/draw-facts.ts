import { formatDay, m } from '@sens/messages';
import type { TaggedPage } from '../certificate/tagged-page.ts';
import { inEach, together } from './draw-page-frame.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { margin, styles } from './sheet-styles.ts';

/**
 * The title and the facts of the event on the first page.
 *
 * @returns where the names begin
 */
export function drawFacts(page: TaggedPage, facts: SheetFacts, top: number): number {
  const width = page.width - 2 * margin.side;
  let y = top;
  const line = (tag: string, text: string, style: (typeof styles)['title' | 'event'], gap: number) => {
    const at = y;
    page.add(tag, () => page.write(text, style, margin.side, at, width));
    y += page.measure(text, style, width) + gap;
  };
  line('H1', inEach(facts.locales, m.sheet_title), styles.title, 2);
  line('H2', together(facts.event), styles.event, 6);
  const columns = columnsOf(facts);
  const columnWidth = (width - 16) / 2;
  const bottoms = columns.map((column, index) =>
    drawColumn(page, column, margin.side + index * (columnWidth + 16), y, columnWidth),
  );
  return Math.max(...bottoms) + 8;
}

/** What every further page says above the names. */
export function drawContinuation(page: TaggedPage, facts: SheetFacts, top: number): number {
  const width = page.width - 2 * margin.side;
  page.decorate(() => page.write(continuation(facts), styles.value, margin.side, top, width));
  return top + continuationHeight(page, facts);
}

export const continuationHeight = (page: TaggedPage, facts: SheetFacts): number =>
  page.measure(continuation(facts), styles.value, page.width - 2 * margin.side) + 8;

const continuation = (facts: SheetFacts) =>
  `${together(facts.event)} · ${inEach(facts.locales, (locale) => formatDay(locale, facts.day))}`;

type Fact = readonly [label: string, value: string];

function columnsOf(facts: SheetFacts): readonly (readonly Fact[])[] {
  const label = (text: Parameters<typeof inEach>[1]) => inEach(facts.locales, text);
  return [
    [
      [label(m.sheet_date), inEach(facts.locales, (locale) => formatDay(locale, facts.day))],
      [label(m.sheet_time), facts.times.join(', ')],
      [label(m.sheet_place), facts.places.join(', ')],
    ],
    [
      [label(m.sheet_organiser), facts.organisers.join(', ')],
      [label(m.sheet_project), `${together(facts.project.name)} (${facts.project.number})`],
      [label(m.sheet_programme), together(facts.programme)],
    ],
  ];
}

function drawColumn(page: TaggedPage, column: readonly Fact[], x: number, top: number, width: number): number {
  let y = top;
  for (const [label, value] of column) {
    const labelY = y;
    const valueY = labelY + page.measure(label, styles.label, width);
    page.add(
      'P',
      () => page.write(label, styles.label, x, labelY, width),
      () => page.write(value, styles.value, x, valueY, width),
    );
    y = valueY + page.measure(value, styles.value, width) + 3;
  }
  return y;
}
