import type { Db, Tx } from '@sens/db';
import { listDossierFacts, type DossierFacts } from '@sens/db/evidence';
import type { ReportedEventRow } from '@sens/db/indicator';
import { neededEvidence, type EvidencedEvent, type NeededEvidence } from '@sens/domain/evidence';
import { loadFeeds, type Feeds } from '../indicator/load-feeds.ts';
import { calendarDay } from '../shared/calendar-day.ts';

/** Days of a reporting period, or of any other; both belong to it. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface EventEvidence {
  readonly event: ReportedEventRow;
  readonly timeZone: string;
  /** The codes of the indicators that it feeds. */
  readonly feeds: readonly string[];
  readonly needs: readonly NeededEvidence[];
  /** How many pieces are missing. */
  readonly missing: number;
}

/** Whether an event lies in some days, wholly or in part. */
export const liesIn = ({ firstDay, lastDay }: Pick<ReportedEventRow, 'firstDay' | 'lastDay'>, { from, to }: Days) =>
  firstDay <= to && lastDay >= from;

/** How the evidence of each event stands, in the order of time; events that need none are left out. */
export async function loadEvidenceOf(
  db: Db | Tx,
  projectId: string,
  now: Date,
  { days, only }: { days?: Days; only?: { eventId: string } } = {},
): Promise<EventEvidence[]> {
  const [feeds, facts] = await Promise.all([loadFeeds(db, projectId, only), listDossierFacts(db, projectId, only)]);
  return evidenceOf(feeds, facts, now).filter(
    ({ event, needs }) => needs.length > 0 && (days === undefined || liesIn(event, days)),
  );
}

/** The same from what was loaded already, of every event. */
export function evidenceOf(feeds: Feeds, facts: readonly DossierFacts[], now: Date): EventEvidence[] {
  const byEvent = new Map(facts.map((fact) => [fact.eventId, fact]));
  const codes = new Map(feeds.indicators.map(({ id, code }) => [id, code]));
  return feeds.events.flatMap((event) => {
    const fact = byEvent.get(event.id);
    if (!fact) return [];
    const decisions = feeds.decisions.get(event.id) ?? [];
    const fed = decisions.filter((one) => one.feeds).flatMap(({ indicatorId }) => codes.get(indicatorId) ?? []);
    const { online, days, files, timeZone, ...records } = fact;
    const { kind, status, audience, internal } = event;
    const evidenced: EvidencedEvent = {
      ...{ kind, status, audience, internal, online, days, files, records, feeds: fed.length > 0 },
    };
    const needs = neededEvidence(evidenced, calendarDay(now, timeZone));
    const missing = needs.filter(({ state }) => state === 'missing').length;
    return [{ event, timeZone, feeds: fed, needs, missing }];
  });
}
