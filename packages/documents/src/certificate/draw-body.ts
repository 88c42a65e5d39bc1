import { formatDateRange, m, personName } from '@sens/messages';
import type { CertificateFacts } from './certificate-facts.ts';
import { blockOfColumns, blockOfModules, blockOfText, gap, type Block } from './blocks.ts';
import { fitScale } from './fit-scale.ts';
import { margin, styles } from './styles.ts';
import type { TaggedPage } from './tagged-page.ts';

/**
 * Who did what and when, between two heights of the page. Everything shrinks together until it fits, so that a long
 * name or title wraps and is never cut; what space is left over goes above and below.
 */
export function drawBody(page: TaggedPage, facts: CertificateFacts, top: number, bottom: number): void {
  const width = page.width - 2 * margin.side;
  const blocks = bodyBlocks(facts);
  const heightsAt = (scale: number) => blocks.map((block) => block.measure(page, width, scale));
  const scale = fitScale((tried) => sum(heightsAt(tried)), bottom - top);
  const heights = heightsAt(scale);
  let y = top + Math.max(0, bottom - top - sum(heights)) * 0.4;
  blocks.forEach((block, index) => {
    block.draw(page, margin.side, y, width, scale);
    y += heights[index]!;
  });
}

function bodyBlocks(facts: CertificateFacts): Block[] {
  const { locale, kind } = facts;
  return [
    blockOfText('H1', styles.title, m.certificate_pdf_title(locale, { kind })),
    blockOfText('P', styles.number, m.certificate_pdf_number(locale, { number: facts.number })),
    gap(24),
    blockOfText('P', styles.lead, m.certificate_pdf_intro(locale)),
    blockOfText('P', styles.holder, personName(locale, facts.holder)),
    gap(4),
    blockOfText('P', styles.lead, m.certificate_pdf_earned_for(locale, { kind })),
    blockOfText('P', styles.event, facts.title),
    gap(20),
    blockOfColumns(columns(facts)),
    ...(facts.modules?.length ? [gap(14), blockOfModules(locale, facts.modules)] : []),
  ];
}

function columns(facts: CertificateFacts) {
  const { locale, organisers } = facts;
  const hours = (minutes: number) => Math.round((minutes / 60) * 100) / 100;
  return [
    {
      share: 0.2,
      label: m.certificate_pdf_date(locale),
      value: formatDateRange(locale, facts.days.from, facts.days.to),
    },
    { share: 0.26, label: m.certificate_pdf_place(locale), value: facts.place },
    {
      share: 0.16,
      label: m.certificate_pdf_hours_label(locale),
      value: m.certificate_pdf_hours_of(locale, { attended: hours(facts.minutes), total: hours(facts.totalMinutes) }),
    },
    {
      share: 0.38,
      label: m.certificate_pdf_organisers(locale, { count: organisers.length }),
      value: organisers.join('\n'),
    },
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
