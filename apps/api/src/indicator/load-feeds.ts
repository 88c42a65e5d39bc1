import type { Db, Tx } from '@sens/db';
import {
  listAdopted,
  listOverrides,
  listReportedEvents,
  type AdoptedIndicator,
  type ReportedEventRow,
} from '@sens/db/indicator';
import { findProject, type Project } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { decideIndicators, feeding, type IndicatorDecision } from '@sens/domain/indicator';

/** The indicators of a project, its events, and which of them feed which. */
export interface Feeds {
  readonly project: Project;
  readonly indicators: readonly AdoptedIndicator[];
  readonly events: readonly ReportedEventRow[];
  readonly overrides: Awaited<ReturnType<typeof listOverrides>>;
  /** By event, a decision for each indicator. */
  readonly decisions: ReadonlyMap<string, readonly IndicatorDecision[]>;
}

/**
 * Decides anew: nothing of it is kept, so nothing can be out of date.
 *
 * @param only one event instead of all
 * @param codes the indicators of a report instead of those that are reported now
 */
export async function loadFeeds(
  db: Db | Tx,
  projectId: string,
  only?: { eventId: string },
  codes?: readonly string[],
): Promise<Feeds> {
  const [project, indicators, events, overrides] = await Promise.all([
    findProject(db, { id: projectId }),
    listAdopted(db, projectId, codes),
    listReportedEvents(db, projectId, only),
    listOverrides(db, projectId, only),
  ]);
  if (!project) throw new DomainError('request.not_found', {});
  const ofEvent = Map.groupBy(overrides, ({ eventId }) => eventId);
  const decisions = new Map(
    events.map((event) => [event.id, decideIndicators(event, indicators, ofEvent.get(event.id) ?? [], project.endsOn)]),
  );
  return { project, indicators, events, overrides, decisions };
}

/** The events that feed an indicator, in the order of time. */
export function eventsOf({ events, decisions }: Feeds, indicatorId: string): ReportedEventRow[] {
  const ids = new Set(feeding(decisions, indicatorId));
  return events.filter(({ id }) => ids.has(id));
}

/** An indicator that is reported, by its code, with all that decides about it. */
export async function loadIndicator(db: Db | Tx, projectId: string, code: string) {
  const feeds = await loadFeeds(db, projectId);
  const indicator = feeds.indicators.find((known) => known.code === code);
  if (!indicator) throw new DomainError('request.not_found', {});
  return { feeds, indicator, feedingEvents: eventsOf(feeds, indicator.id) };
}
