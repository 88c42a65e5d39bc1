import { listOrganisations } from '@sens/db/organisation';
import { breakDownIndicator, type BreakdownCell } from '@sens/db/indicator';
import { listReportingPeriods, listSides, type Project } from '@sens/db/project';
import { localise } from '@sens/domain';
import { countsPeople } from '@sens/domain/indicator';
import type { Locale } from '@sens/messages';
import { labelOf } from '../indicator/label-of.ts';
import { loadFeeds, loadIndicator } from '../indicator/load-feeds.ts';
import { allDays, countedBy, valueIndicator, valueInPeriods } from '../indicator/value-indicator.ts';
import type { Deps } from '../shared/deps.ts';
import type { Table } from '../shared/write-table.ts';
import { csvColumns } from './csv-columns.ts';
import { ProblemError } from './problem.ts';
import type { Answer } from './schemas.ts';

/** Every indicator that the project reports, counted as on its page: for the whole project and in each period. */
export async function answerIndicators({ db, now }: Deps, { id: projectId }: Project): Promise<Answer<'Indicators'>> {
  const [feeds, sides, periods, organisations] = await Promise.all([
    loadFeeds(db, projectId),
    listSides(db, projectId),
    listReportingPeriods(db, projectId),
    listOrganisations(db, projectId),
  ]);
  const answered: Answer<'Indicators'>['indicators'] = [];
  const spans = [allDays, ...periods.map(({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn }))];
  for (const indicator of feeds.indicators) {
    const { code, version, framework, name, explanation, source, rule, baseline, responsibleId } = indicator;
    const valued = await valueInPeriods(db, feeds, indicator, { sides, periods: spans, now: now() });
    const [whole, ...inPeriods] = valued.map((values) => [...values.sides, values.total]);
    answered.push({
      ...{ code, version, framework, name, explanation, source, unit: rule.unit, baseline },
      responsible: organisations.find(({ id }) => id === responsibleId)?.name ?? null,
      values: whole!.map(({ side, target, cumulative, forecast }, index) => ({
        ...{ side, target, cumulative, forecast },
        periods: inPeriods.map((values, at) => ({
          number: periods[at]!.position,
          value: values[index]!.period,
          cumulative: values[index]!.cumulative,
        })),
      })),
    });
  }
  return { indicators: answered };
}

/** A line for each indicator, side and period; that of the whole project is called `all`. */
export async function indicatorTable(
  { db }: Deps,
  project: Project,
  { indicators }: Answer<'Indicators'>,
  locale: Locale,
): Promise<Table> {
  const periods = await listReportingPeriods(db, project.id);
  const rows = indicators.flatMap(({ code, name, framework, unit, baseline, values }) =>
    values.flatMap(({ side, target, cumulative, forecast, periods: inPeriods }) => {
      const head = [code, localise(name, locale), framework, unit, side ?? 'total'];
      const whole = [
        ...head,
        'all',
        project.startsOn,
        project.endsOn,
        baseline,
        target,
        cumulative,
        cumulative,
        forecast,
      ];
      const others = inPeriods.map(({ number, value, cumulative: upTo }) => {
        const period = periods.find(({ position }) => position === number);
        return [
          ...head,
          String(number),
          period?.startsOn ?? '',
          period?.endsOn ?? '',
          baseline,
          target,
          value,
          upTo,
          null,
        ];
      });
      return [whole, ...others];
    }),
  );
  return { columns: csvColumns.indicators!, rows };
}

/**
 * What an indicator's number is made of, by each dimension and side.
 *
 * @param number of a reporting period; null: the whole project
 * @throws ProblemError `not_found` for a period that the project does not have
 */
export async function answerBreakdown(
  { db, now }: Deps,
  { id: projectId }: Project,
  code: string,
  number: number | null,
  locale: Locale,
): Promise<Answer<'Breakdown'>> {
  const period =
    number === null ? null : (await listReportingPeriods(db, projectId)).find((known) => known.position === number);
  if (period === undefined) throw new ProblemError('not_found');
  const days = period ? { from: period.startsOn, to: period.endsOn } : allDays;
  const [{ feeds, indicator }, sides] = await Promise.all([
    loadIndicator(db, projectId, code),
    listSides(db, projectId),
  ]);
  const { unit } = indicator.rule;
  const values = await valueIndicator(db, feeds, indicator, { sides, days, now: now() });
  const cells = countsPeople(unit) ? await breakDownIndicator(db, countedBy(feeds, indicator), days) : [];
  return {
    ...{ code, unit, period: number },
    totals: [...values.sides, values.total].map(({ side, period: count }) => ({ side, count })),
    cells: cells
      .map((cell) => ({ ...cell, label: labelOf(locale, cell) }))
      .map(({ dimension, value, label, side, count }) => ({ dimension, value, label, side, count }))
      .sort((one, other) => keyOf(one).localeCompare(keyOf(other), 'en')),
  };
}

/** The database gives groups in no order; the same figures shall be the same bytes. */
const keyOf = ({ dimension, value, side }: BreakdownCell) => `${dimension}/${value ?? '~'}/${side}`;

export const breakdownTable = ({ code, period, cells }: Answer<'Breakdown'>): Table => ({
  columns: csvColumns.breakdown!,
  rows: cells.map(({ dimension, value, label, side, count }) => {
    return [code, period === null ? 'all' : String(period), dimension, value ?? 'unknown', label, side, count];
  }),
});
