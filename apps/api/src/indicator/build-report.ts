import type { Db, Tx } from '@sens/db';
import { listDossierFacts } from '@sens/db/evidence';
import {
  countMissing,
  countOpenMatters,
  findEarlier,
  frozenRows,
  hashRows,
  listCorrections,
  rowsOfPeople,
  rowsOfUnits,
  valueRows,
  type AdoptedIndicator,
  type Report,
} from '@sens/db/indicator';
import { listOrganisations } from '@sens/db/organisation';
import { listSides } from '@sens/db/project';
import {
  checkReport,
  countsPeople,
  smallestCell,
  sumOfTyped,
  targetInAll,
  type ReportContent,
  type ReportedIndicator,
  type ReportValue,
} from '@sens/domain/indicator';
import { missingLanguages } from '@sens/domain';
import { evidenceOf } from '../evidence/load-missing.ts';
import { reportTyped, typedIn } from './report-typed.ts';
import { eventsOf, loadFeeds, type Feeds } from './load-feeds.ts';
import { allDays, countedBy, loadUnits } from './value-indicator.ts';

/** What an indicator counts up to the end of a report. */
export async function currentRows(tx: Db | Tx, feeds: Feeds, indicator: AdoptedIndicator, to: string, now: Date) {
  if (countsPeople(indicator.rule.unit)) return rowsOfPeople(countedBy(feeds, indicator), to);
  return rowsOfUnits(await loadUnits(tx, feeds, indicator, now), to);
}

/**
 * A report as it would be frozen now. The project must have a key for its pseudonyms.
 *
 * @returns the content, and what decides about it
 */
export async function buildReport(
  tx: Db | Tx,
  report: Report,
  now: Date,
): Promise<{ content: ReportContent; feeds: Feeds }> {
  const { projectId, number, startsOn, endsOn, summary, narratives } = report;
  const [feeds, earlier, sides, organisations] = await Promise.all([
    loadFeeds(tx, projectId),
    findEarlier(tx, projectId, startsOn),
    listSides(tx, projectId),
    listOrganisations(tx, projectId),
  ]);
  const hasTyped = feeds.indicators.some(({ rule }) => rule.unit === 'typed');
  const typedBefore = earlier.frozen && hasTyped ? await typedIn(tx, projectId, earlier.frozen.id) : null;
  const indicators: ReportedIndicator[] = [];
  for (const indicator of feeds.indicators) {
    const { id, code, version, framework, name, explanation, source, rule, baseline, responsibleId } = indicator;
    const said = {
      ...{ code, version, framework, name, explanation, source, rule, baseline },
      responsible: organisations.find((organisation) => organisation.id === responsibleId)?.name ?? null,
      narrative: narratives[id] ?? {},
    };
    if (rule.unit === 'typed') {
      const { counted, ...rest } = await reportTyped(tx, indicator, report, typedBefore?.get(code) ?? null);
      indicators.push({ ...said, ...rest, values: valuesOf(indicator, sides, counted) });
      continue;
    }
    const current = await currentRows(tx, feeds, indicator, endsOn, now);
    // What was not reported before has nothing to be corrected.
    const before = earlier.codes.includes(code) ? frozenRows(projectId, earlier.frozen!.id, id) : null;
    const counted = await valueRows(tx, current, { startsOn, earlier: before });
    indicators.push({
      ...said,
      values: valuesOf(indicator, sides, counted),
      rows: await hashRows(tx, current),
      corrections: before ? await listCorrections(tx, current, before, startsOn) : [],
    });
  }
  const { name, acronym, programme, fundingPeriod } = feeds.project;
  const checks = checkReport({
    ...(await loadFacts(tx, report, feeds, now)),
    earlier_open: Number(earlier.open),
    period_not_over: Number(endsOn >= now.toISOString().slice(0, 10)),
    small_cells: indicators.reduce((sum, indicator) => sum + smallCells(indicator), 0),
  });
  const content: ReportContent = {
    format: 'sens-indicator-report/1',
    project: { name, acronym, number: feeds.project.number, programme, fundingPeriod },
    period: { number, startsOn, endsOn },
    previous: earlier.frozen?.sha256 ?? null,
    ...{ summary, indicators, checks },
  };
  return { content, feeds };
}

function valuesOf(
  { target, sideTargets }: AdoptedIndicator,
  sides: readonly string[],
  counted: Awaited<ReturnType<typeof valueRows>>,
): ReportValue[] {
  const bySide = sides.map((side): ReportValue => {
    const row = counted.find((known) => known.side === side);
    const { previous = 0, before = 0, period = 0, cumulative = 0 } = row ?? {};
    return {
      side,
      target: sideTargets[side] ?? null,
      previous,
      corrected: sumOfTyped([before, -previous]),
      period,
      cumulative,
    };
  });
  const sum = (key: 'previous' | 'corrected' | 'period' | 'cumulative') =>
    sumOfTyped(bySide.map((value) => value[key]));
  const total: ReportValue = {
    ...{ side: null, target: targetInAll(target, sideTargets), previous: sum('previous') },
    ...{ corrected: sum('corrected'), period: sum('period'), cumulative: sum('cumulative') },
  };
  return [...bySide, total];
}

const smallCells = ({ rule, values }: ReportedIndicator): number =>
  countsPeople(rule.unit) ? values.filter(({ period }) => period > 0 && period < smallestCell).length : 0;

/** The facts of a check that are asked of the database. */
async function loadFacts(tx: Db | Tx, report: Report, feeds: Feeds, now: Date) {
  const { projectId, startsOn, endsOn, narratives } = report;
  const fed = new Set(feeds.indicators.flatMap(({ id }) => eventsOf(feeds, id).map((event) => event.id)));
  const matters = await countOpenMatters(tx, projectId, [...fed], endsOn);
  let unknown = 0;
  for (const indicator of feeds.indicators.filter(({ rule }) => countsPeople(rule.unit) && rule.wants.length > 0)) {
    const missing = await countMissing(tx, countedBy(feeds, indicator), { from: allDays.from, to: endsOn });
    unknown += indicator.rule.wants.reduce((sum, field) => sum + missing[field], 0);
  }
  const languages = feeds.project.contentLanguages;
  const inPeriod = feeds.events.filter(({ status, firstDay, internal }) => {
    return status !== 'draft' && status !== 'cancelled' && !internal && firstDay >= startsOn && firstDay <= endsOn;
  });
  const proven = evidenceOf(feeds, await listDossierFacts(tx, projectId), now).filter(({ event }) => fed.has(event.id));
  const missing = proven
    .filter(({ event }) => event.firstDay <= endsOn)
    .flatMap(({ needs }) => needs.filter(({ state, day }) => state === 'missing' && (day === null || day <= endsOn)));
  const unsigned = missing.filter(({ kind }) => kind === 'signed_list').length;
  return {
    ...matters,
    ...{ unsigned, evidence: missing.length - unsigned, unknown },
    narratives: feeds.indicators.filter(({ id }) => missingLanguages(narratives[id] ?? {}, languages).length > 0)
      .length,
    not_counted: inPeriod.filter(({ id }) => !fed.has(id)).length,
  };
}
