import type { Db, Tx } from '@sens/db';
import { listDossierFacts } from '@sens/db/evidence';
import { findAdopted, findReport, listReportedEventIds, listReports } from '@sens/db/indicator';
import { listReportingPeriods } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import type { ReportContent, ReportedIndicator } from '@sens/domain/indicator';
import { evidenceOf, liesIn, type EventEvidence } from '../evidence/load-missing.ts';
import { loadFeeds, type Feeds } from '../indicator/load-feeds.ts';

export interface PackScope {
  readonly projectId: string;
  /** The number of a reporting period. */
  readonly period: number;
  /** Of an indicator; without it, all. */
  readonly code?: string | undefined;
  /** The frozen report that the pack proves; null: what would be reported now. */
  readonly reportId: string | null;
}

/** What an evidence pack is to prove, and the events with which it does. */
export interface Pack {
  readonly feeds: Feeds;
  readonly period: { readonly number: number; readonly startsOn: string; readonly endsOn: string };
  /** The indicators it proves. */
  readonly indicators: readonly Pick<ReportedIndicator, 'code' | 'version' | 'name'>[];
  /** The frozen report that it proves. */
  readonly report: FrozenReport | null;
  /** In the order of time. */
  readonly events: readonly EventEvidence[];
}

export interface FrozenReport {
  readonly id: string;
  readonly number: number;
  readonly sha256: string;
  readonly frozenAt: Date;
  readonly frozenBy: string;
  /** What was hashed. */
  readonly text: string;
  readonly content: ReportContent;
}

/** The id of the frozen report on a reporting period; null where none is, or the period does not exist. */
export async function findFrozenOf(db: Db | Tx, projectId: string, period: number): Promise<string | null> {
  const [periods, reports] = await Promise.all([
    listReportingPeriods(db, projectId),
    listReports(db, projectId, { frozenOnly: true }),
  ]);
  const found = periods.find(({ position }) => position === period);
  const frozen = reports.find(({ startsOn, endsOn }) => startsOn === found?.startsOn && endsOn === found.endsOn);
  return frozen?.id ?? null;
}

/**
 * Which events a pack would hold. With a report it is those that stand behind what the report says of its period, with
 * its indicators and days, whatever became of them since; without one, those that feed the indicators and lie in the
 * period.
 *
 * @throws DomainError `request.not_found` for an indicator that the project never reported, or a report that is gone;
 *   `export.period_unknown`
 */
export async function loadPack(db: Db | Tx, scope: PackScope, now: Date): Promise<Pack> {
  const { projectId, code } = scope;
  const report = scope.reportId === null ? null : await loadFrozen(db, projectId, scope.reportId);
  const period = report ? report.content.period : await findPeriod(db, scope);
  const [feeds, facts, reported] = await Promise.all([
    loadFeeds(
      db,
      projectId,
      undefined,
      report?.content.indicators.map((one) => one.code),
    ),
    listDossierFacts(db, projectId),
    report ? listReportedEventIds(db, projectId, report.id) : null,
  ]);
  const chosen = feeds.indicators.filter((one) => code === undefined || one.code === code);
  if (chosen.length === 0 && !(code && (await findAdopted(db, projectId, { code })))) {
    throw new DomainError('request.not_found', {});
  }
  const ids = new Set(chosen.map(({ id }) => id));
  const standing = new Set(reported?.filter(({ indicatorId }) => ids.has(indicatorId)).map((one) => one.eventId));
  const feedsOne = ({ event }: EventEvidence) =>
    (feeds.decisions.get(event.id) ?? []).some((one) => one.feeds && ids.has(one.indicatorId));
  // Behind an organisation that is counted stand the events it organised, which its row does not name.
  const ofOrganisations = chosen.some(({ rule }) => rule.unit === 'organisations');
  const events = evidenceOf(feeds, facts, now).filter((one) => {
    const live = feedsOne(one) && liesIn(one.event, { from: period.startsOn, to: period.endsOn });
    return reported ? standing.has(one.event.id) || (ofOrganisations && live) : live;
  });
  const indicators = report?.content.indicators.filter((one) => code === undefined || one.code === code) ?? chosen;
  return { feeds, period, indicators, report, events };
}

async function findPeriod(db: Db | Tx, { projectId, period: number }: PackScope): Promise<Pack['period']> {
  const found = (await listReportingPeriods(db, projectId)).find(({ position }) => position === number);
  if (!found) throw new DomainError('export.period_unknown', {});
  return { number, startsOn: found.startsOn, endsOn: found.endsOn };
}

/** @throws DomainError `request.not_found` for a report that there is not, or that is not frozen */
async function loadFrozen(db: Db | Tx, projectId: string, reportId: string): Promise<FrozenReport> {
  const found = await findReport(db, projectId, reportId);
  const { number, content, sha256, frozenAt } = found?.report ?? {};
  if (!found || number === undefined || !content || !sha256 || !frozenAt) {
    throw new DomainError('request.not_found', {});
  }
  return {
    ...{ id: reportId, number, sha256, frozenAt, frozenBy: found.frozenBy ?? '' },
    ...{ text: content, content: JSON.parse(content) as ReportContent },
  };
}
