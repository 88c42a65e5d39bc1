import type { Db, Tx } from '@sens/db';
import { listDossierFacts } from '@sens/db/evidence';
import { findReport, listReportedEventIds, listReports } from '@sens/db/indicator';
import { listReportingPeriods } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { evidenceOf, liesIn, type EventEvidence } from '../evidence/load-missing.ts';
import { loadFeeds, type Feeds } from '../indicator/load-feeds.ts';

export interface PackScope {
  readonly projectId: string;
  /** The number of a reporting period. */
  readonly period: number;
  /** Of an indicator; without it, all. */
  readonly code?: string | undefined;
}

/** What an evidence pack is to prove, and the events with which it does. */
export interface Pack {
  readonly feeds: Feeds;
  readonly period: { readonly number: number; readonly startsOn: string; readonly endsOn: string };
  /** The indicators it proves. */
  readonly indicators: Feeds['indicators'];
  /** The frozen report on the period. */
  readonly report: { readonly id: string; readonly number: number; readonly sha256: string; readonly at: Date } | null;
  /** In the order of time. */
  readonly events: readonly EventEvidence[];
}

/**
 * Which events a pack would hold: those that stand behind what the frozen report says of the period, and where none is
 * frozen, those that feed the indicators and lie in it.
 *
 * @throws DomainError `request.not_found` for an indicator that is not reported, `export.period_unknown`
 */
export async function loadPack(db: Db | Tx, { projectId, period: number, code }: PackScope, now: Date): Promise<Pack> {
  const [feeds, facts, periods, reports] = await Promise.all([
    loadFeeds(db, projectId),
    listDossierFacts(db, projectId),
    listReportingPeriods(db, projectId),
    listReports(db, projectId, { frozenOnly: true }),
  ]);
  const found = periods.find(({ position }) => position === number);
  if (!found) throw new DomainError('export.period_unknown', {});
  const indicators = feeds.indicators.filter((one) => code === undefined || one.code === code);
  if (indicators.length === 0) throw new DomainError('request.not_found', {});
  const { startsOn, endsOn } = found;
  const frozen = reports.find((report) => report.startsOn === startsOn && report.endsOn === endsOn);
  const report =
    frozen?.sha256 && frozen.frozenAt
      ? { id: frozen.id, number: frozen.number, sha256: frozen.sha256, at: frozen.frozenAt }
      : null;
  const chosen = new Set(indicators.map(({ id }) => id));
  const reported = report ? await listReportedEventIds(db, projectId, report.id) : null;
  const standing = new Set(reported?.filter(({ indicatorId }) => chosen.has(indicatorId)).map((one) => one.eventId));
  const feedsOne = ({ event }: EventEvidence) =>
    (feeds.decisions.get(event.id) ?? []).some((one) => one.feeds && chosen.has(one.indicatorId));
  // Behind an organisation that is counted stand the events it organised, which its row does not name.
  const ofOrganisations = indicators.some(({ rule }) => rule.unit === 'organisations');
  const events = evidenceOf(feeds, facts, now).filter((one) => {
    const live = feedsOne(one) && liesIn(one.event, { from: startsOn, to: endsOn });
    return reported ? standing.has(one.event.id) || (ofOrganisations && live) : live;
  });
  return { feeds, period: { number, startsOn, endsOn }, indicators, report, events };
}

/** A frozen report with its content, for the pack that proves it. */
export async function loadFrozen(db: Db | Tx, projectId: string, reportId: string) {
  const found = await findReport(db, projectId, reportId);
  const { content, sha256, frozenAt } = found?.report ?? {};
  if (!found || !content || !sha256 || !frozenAt) throw new DomainError('request.not_found', {});
  return { content, sha256, frozenAt, frozenBy: found.frozenBy ?? '' };
}
