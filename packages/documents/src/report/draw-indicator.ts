import { localise } from '@sens/domain';
import type { ReportedIndicator, ReportValue } from '@sens/domain/indicator';
import { formatNumber, formatPercent, formatRegion, m, type Locale } from '@sens/messages';
import { cleanLine } from '../text/clean-text.ts';
import { styles, type ReportPage } from './report-page.ts';

const columns = ['side', 'target', 'previous', 'corrected', 'period', 'cumulative', 'share'] as const;
const shares = [0.22, 0.13, 0.13, 0.13, 0.13, 0.13, 0.13];

/** An indicator with its values, its definition and what is said of it. */
export function drawIndicator(page: ReportPage, locale: Locale, indicator: ReportedIndicator): void {
  const { code, version, rule, baseline, responsible, rows, values } = indicator;
  page.write('H3', `${code}  ${cleanLine(localise(indicator.name, locale), 300)}`, styles.subheading, { keep: 70 });
  const facts = [
    m.targets_version(locale, { version }),
    m.targets_counts_in(locale, { unit: m.targets_unit(locale, { unit: rule.unit }) }),
    m.targets_baseline(locale, { value: baseline }),
    responsible && m.targets_responsible(locale, { name: cleanLine(responsible, 200) }),
  ].filter((fact) => typeof fact === 'string');
  page.write('P', facts.join(' · '), styles.small, { keep: 50 });
  const head = columns.map((column) => m.targets_column(locale, { column }));
  page.table(
    head,
    values.map((value) => cellsOf(locale, value)),
    shares,
    true,
  );
  for (const line of localise(indicator.narrative, locale)
    .split('\n')
    .map((text) => cleanLine(text, 4000))) {
    if (line) page.write('P', line, styles.text);
  }
  page.write('P', cleanLine(localise(indicator.explanation, locale), 1000), styles.small, { after: 2 });
  page.write(
    'P',
    m.targets_source(locale, { source: cleanLine(localise(indicator.source, locale), 300) }),
    styles.small,
    {
      after: 2,
    },
  );
  page.write('P', m.reports_rows(locale, { count: rows.count, hash: rows.sha256 }), styles.small, { after: 14 });
}

function cellsOf(locale: Locale, { side, target, previous, corrected, period, cumulative }: ReportValue): string[] {
  const number = (value: number) => formatNumber(locale, value);
  return [
    side === null ? m.indicators_total(locale) : formatRegion(locale, side),
    target === null ? '–' : number(target),
    number(previous),
    corrected > 0 ? `+${number(corrected)}` : number(corrected),
    number(period),
    number(cumulative),
    target ? formatPercent(locale, cumulative / target) : '–',
  ];
}
