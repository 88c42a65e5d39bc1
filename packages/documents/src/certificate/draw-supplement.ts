import { formatDate, formatHours, formatNumber, formatRegion, m, personName, type Locale } from '@sens/messages';
import type { CertificateFacts, SupplementFacts } from './certificate-facts.ts';
import { drawEmblem } from './draw-header.ts';
import { hoursOf } from './hours-of.ts';
import { colours, emblemHeight, margin, styles } from './styles.ts';
import { drawTable, type TableRow } from './supplement-table.ts';
import type { TaggedPage } from './tagged-page.ts';

type Supplemented = Omit<CertificateFacts, 'parallel'> & { readonly supplement: SupplementFacts };

/**
 * The supplement: what the certificate says as the elements of a micro-credential (2022/C 243/02, Annex I), and the
 * modules with their hours and outcomes. It begins on an upright page of its own and takes as many as it needs.
 */
export function drawSupplement(page: TaggedPage, facts: Supplemented): void {
  const { locale, number } = facts;
  page.nextPage('portrait');
  drawEmblem(page, facts);
  let y = margin.top + emblemHeight + 20;
  const width = page.width - 2 * margin.side;
  const write = (tag: string, style: (typeof styles)[keyof typeof styles], text: string, after: number) => {
    const top = y;
    page.add(tag, () => page.write(text, style, margin.side, top, width));
    y += page.measure(text, style, width) + after;
  };
  write('H1', styles.heading, m.certificate_pdf_supplement_title(locale), 2);
  write('P', styles.footnote, m.certificate_pdf_supplement_lead(locale, { number }), 10);
  y = drawTable(page, { rows: elementRows(facts), shares: [0.32, 0.68], header: null }, y, () => newPage(page, facts));
  y += 14;
  if (y > page.height - 140) y = newPage(page, facts);
  write('H2', styles.subheading, m.certificate_pdf_modules_title(locale), 4);
  drawTable(page, moduleTable(facts), y, () => newPage(page, facts));
  drawFoot(page, facts);
}

/** Ends a page of the supplement and begins the next. */
function newPage(page: TaggedPage, facts: Supplemented): number {
  drawFoot(page, facts);
  page.nextPage('portrait');
  return margin.top;
}

/** Which certificate it belongs to, at the foot of each page; said once to those who listen. */
function drawFoot(page: TaggedPage, { locale, number, project }: Supplemented): void {
  const text = `${project.acronym} · ${m.certificate_pdf_number(locale, { number })}`;
  const top = page.height - margin.bottom - 12;
  page.decorate(() => {
    const { document } = page;
    document.moveTo(margin.side, top - 6).lineTo(page.width - margin.side, top - 6);
    document.lineWidth(0.75).stroke(colours.line);
    page.write(text, styles.footnote, margin.side, top, page.width - 2 * margin.side);
  });
}

/** The standard elements, each with what it is called; what was not given is left out. */
function elementRows(facts: Supplemented): TableRow[] {
  const { locale, supplement, organisers, issuer } = facts;
  const { country, assessment, level, participation, quality } = supplement;
  const elements = {
    holder: personName(locale, facts.holder),
    title: facts.title,
    country: country && formatRegion(locale, country),
    awarding: (organisers.length > 0 ? organisers : [issuer]).join('\n'),
    date: formatDate(locale, facts.issuedOn),
    workload: workloadWords(locale, supplement),
    level: level && m.certificate_pdf_level_eqf(locale, { level }),
    assessment: assessment && assessmentWords(locale, assessment, supplement),
    participation,
    quality,
  };
  return Object.entries(elements).flatMap(([element, value]) => {
    const name = m.certificate_pdf_element(locale, { element: element as keyof typeof elements });
    return value ? [{ cells: [name, value] }] : [];
  });
}

function assessmentWords(locale: Locale, kind: string, { passed, points }: SupplementFacts): string {
  if (!passed) return kind;
  return points === null
    ? m.certificate_pdf_assessment_passed(locale, { kind })
    : m.certificate_pdf_assessment_points(locale, { kind, points: formatNumber(locale, points) });
}

/** `50 h (contact: 24 h, practice: 18 h, study visit: 8 h) · 2 ECTS` */
function workloadWords(locale: Locale, { workload, ects }: SupplementFacts): string {
  const kinds = (['contact', 'practice', 'visit'] as const).filter((kind) => workload[kind] > 0);
  const parts = kinds.map((kind) => m.certificate_pdf_workload_part(locale, { kind, hours: hoursOf(workload[kind]) }));
  const total = m.certificate_pdf_workload_hours(locale, { hours: hoursOf(workload.total) });
  return [
    kinds.length > 1 ? `${total} (${parts.join(', ')})` : total,
    ...(ects === null ? [] : [m.certificate_pdf_workload_ects(locale, { ects })]),
  ].join(' · ');
}

/** The longest that stands in one cell: a longer list of outcomes goes on in a row beneath, maybe on another page. */
const mostOutcomes = 12;

function moduleTable({ locale, supplement }: Supplemented) {
  const column = (name: 'module' | 'hours' | 'outcomes') => m.certificate_pdf_module_column(locale, { column: name });
  const rows = supplement.modules.flatMap(({ title, minutes, outcomes }): TableRow[] => {
    const chunks = Array.from({ length: Math.max(1, Math.ceil(outcomes.length / mostOutcomes)) }, (_, index) =>
      outcomes.slice(index * mostOutcomes, (index + 1) * mostOutcomes).join('\n'),
    );
    return chunks.map((chunk, index) => ({
      cells: index === 0 ? [title, formatHours(locale, minutes), chunk] : ['', '', chunk],
    }));
  });
  const total = {
    cells: [m.certificate_pdf_modules_total(locale), formatHours(locale, supplement.workload.total), ''],
  };
  return {
    header: [column('module'), column('hours'), column('outcomes')],
    rows: [...rows, total],
    shares: [0.34, 0.1, 0.56],
    numeric: 1,
  };
}
