import { formatDateRange, m } from '@sens/messages';
import type { CertificateFacts } from './certificate-facts.ts';
import { blockOfColumns, blockOfName, blockOfText, gap, type Block } from './blocks.ts';
import { fillPlaces } from './fill-places.ts';
import { fitScale } from './fit-scale.ts';
import { hoursOf } from './hours-of.ts';
import { colours, margin, styles } from './styles.ts';
import type { Align, TaggedPage, TextStyle } from './tagged-page.ts';

/** Part of the page that a body is drawn in. */
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const betweenLanguages = 30;

/**
 * Who did what and when, between two heights of the page. Everything shrinks together until it fits, so that a long
 * name or title wraps and is never cut; what space is left over goes above and below. Two languages stand side by
 * side, on an upright page one beneath the other; both have the same size.
 */
export function drawBody(page: TaggedPage, facts: CertificateFacts, align: Align, top: number, bottom: number): void {
  const parts = facts.parallel ? [facts, facts.parallel] : [facts];
  const frames = framesOf(page, parts.length, top, bottom);
  const blocks = parts.map((part, index) => bodyBlocks(part, align, frames[index]!.width));
  const heightsAt = (index: number, scale: number) =>
    blocks[index]!.map((block) => block.measure(page, frames[index]!.width, scale));
  const scale = Math.min(
    ...frames.map(({ height }, index) => fitScale((tried) => sum(heightsAt(index, tried)), height)),
  );
  parts.forEach((part, index) => {
    const frame = frames[index]!;
    const heights = heightsAt(index, scale);
    const draw = () => {
      let y = frame.top + Math.max(0, frame.height - sum(heights)) * (parts.length > 1 ? 0 : 0.4);
      blocks[index]!.forEach((block, place) => {
        block.draw(page, frame.left, y, frame.width, scale);
        y += heights[place]!;
      });
    };
    if (index === 0) draw();
    else page.within('Sect', { lang: m.language_tag(part.locale) }, draw);
  });
  if (parts.length > 1) separate(page, frames);
}

function framesOf(page: TaggedPage, count: number, top: number, bottom: number): Frame[] {
  const whole = { left: margin.side, top, width: page.width - 2 * margin.side, height: bottom - top };
  if (count === 1) return [whole];
  if (page.height > page.width) {
    const height = (whole.height - betweenLanguages) / 2;
    return [
      { ...whole, height },
      { ...whole, height, top: top + height + betweenLanguages },
    ];
  }
  const width = (whole.width - betweenLanguages) / 2;
  return [
    { ...whole, width },
    { ...whole, width, left: whole.left + width + betweenLanguages },
  ];
}

function separate(page: TaggedPage, [first, second]: readonly Frame[]): void {
  if (!first || !second) return;
  page.decorate(() => {
    const { document } = page;
    if (first.top === second.top) {
      const x = second.left - betweenLanguages / 2;
      document.moveTo(x, first.top).lineTo(x, first.top + first.height);
    } else {
      const y = second.top - betweenLanguages / 2;
      document.moveTo(first.left, y).lineTo(first.left + first.width, y);
    }
    document.lineWidth(0.75).stroke(colours.line);
  });
}

const lineStyles = { title: styles.event, text: styles.lead } as const;

function bodyBlocks(facts: CertificateFacts, align: Align, width: number): Block[] {
  const { locale, kind, texts } = facts;
  const text = (tag: string, style: TextStyle, words: string) => blockOfText(tag, { ...style, align }, words);
  return [
    text('H1', styles.title, texts?.heading ?? m.certificate_pdf_title(locale, { kind })),
    text('P', styles.number, m.certificate_pdf_number(locale, { number: facts.number })),
    gap(24),
    ...fillPlaces(facts).flatMap((line) => [
      line.role === 'holder'
        ? blockOfName({ ...styles.holder, align }, line.text)
        : text('P', lineStyles[line.role], line.text),
      ...(line.role === 'holder' ? [gap(4)] : []),
    ]),
    gap(20),
    ...factBlocks(facts, align, width),
    ...(texts?.closing ? [gap(14), text('P', styles.closing, texts.closing)] : []),
  ];
}

/** Date, place, hours and organisers: beside each other, where that is too narrow in two rows. */
function factBlocks(facts: CertificateFacts, align: Align, width: number): Block[] {
  const { locale, organisers } = facts;
  const date = {
    label: m.certificate_pdf_date(locale),
    value: formatDateRange(locale, facts.days.from, facts.days.to),
  };
  const place = { label: m.certificate_pdf_place(locale), value: facts.place };
  const attended = {
    label: m.certificate_pdf_hours_label(locale),
    value: m.certificate_pdf_hours_of(locale, { attended: hoursOf(facts.minutes), total: hoursOf(facts.totalMinutes) }),
  };
  const organisedBy = {
    label: m.certificate_pdf_organisers(locale, { count: organisers.length }),
    value: organisers.join('\n'),
  };
  const columns = (...parts: readonly [share: number, fact: typeof date][]) =>
    blockOfColumns(
      align,
      parts.map(([share, fact]) => ({ share, ...fact })),
    );
  if (width > 500) return [columns([0.2, date], [0.26, place], [0.16, attended], [0.38, organisedBy])];
  return [columns([0.45, date], [0.55, attended]), gap(8), columns([0.45, place], [0.55, organisedBy])];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
