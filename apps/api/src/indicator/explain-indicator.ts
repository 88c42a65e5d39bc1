import type { Deps } from '../shared/deps.ts';
import {
  breakDownIndicator,
  countByDay,
  countByEvent,
  countMissing,
  countModules,
  listTyped,
  type Days,
} from '@sens/db/indicator';
import { listOrganisations } from '@sens/db/organisation';
import { listReportingPeriods, listSides } from '@sens/db/project';
import { countsPeople, sumOfTyped, type IndicatorDecision } from '@sens/domain/indicator';
import { periodOf } from '@sens/domain/project';
import { loadIndicator, type Feeds } from './load-feeds.ts';
import { countedBy, loadUnits, valueIndicator } from './value-indicator.ts';

/** All there is to one indicator on some days: its rule, its values, what they are made of, and what feeds it. */
export async function explainIndicator(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  projectId: string,
  code: string,
  days: Days,
) {
  const { feeds, indicator } = await loadIndicator(db, projectId, code);
  const [sides, periods, organisations] = await Promise.all([
    listSides(db, projectId),
    listReportingPeriods(db, projectId),
    listOrganisations(db, projectId),
  ]);
  const values = await valueIndicator(db, feeds, indicator, { sides, days, now: now() });
  const people = countsPeople(indicator.rule.unit);
  const counted = countedBy(feeds, indicator);
  const typed = indicator.rule.unit === 'typed' ? await listTyped(db, projectId, indicator.id) : [];
  const units = people ? [] : await loadUnits(db, feeds, indicator, now());
  const inDays = units.filter(({ day }) => day >= days.from && day <= days.to);
  const byDay = people
    ? await countByDay(db, counted, days.to)
    : [...units.map((unit) => ({ ...unit, value: 1 })), ...typed]
        .filter(({ day }) => day <= days.to)
        .map(({ day, side, value }) => ({ day, side, count: value }));
  const byEvent = people
    ? await countByEvent(db, counted, days)
    : inDays.flatMap(({ eventId }) => (eventId ? [{ eventId, count: 1 }] : []));
  const { id, version, framework, name, explanation, source, rule, baseline, target, sideTargets } = indicator;
  return {
    ...{ id, code, version, framework, name, explanation, source, rule, baseline, target, sideTargets },
    responsibleId: indicator.responsibleId,
    responsible: organisations.find((organisation) => organisation.id === indicator.responsibleId)?.name ?? null,
    values,
    cells: people ? await breakDownIndicator(db, counted, days) : [],
    modules: people ? await countModules(db, counted, days) : [],
    missing: people ? await countMissing(db, counted, days) : null,
    trend: trendOf(byDay, periods),
    typed,
    events: describeEvents(feeds, indicator.id, new Map(byEvent.map((row) => [row.eventId, row.count]))),
    units: describeUnits(feeds, inDays, organisations),
  };
}

/** What was counted in each period; `position` is null for what lies between them. */
function trendOf(
  days: readonly { day: string; side: string; count: number }[],
  periods: readonly { position: number; startsOn: string; endsOn: string }[],
) {
  const found = days.map(({ day, ...row }) => ({ ...row, position: periodOf(periods, day)?.position ?? null }));
  return [...Map.groupBy(found, ({ position, side }) => `${position ?? ''}/${side}`).values()].map((group) => ({
    position: group[0]!.position,
    side: group[0]!.side,
    count: sumOfTyped(group.map(({ count }) => count)),
  }));
}

/** Each event with what was decided about it, those that feed the indicator first. */
function describeEvents(feeds: Feeds, indicatorId: string, counts: ReadonlyMap<string, number>) {
  const ofIndicator = (decisions: readonly IndicatorDecision[]) =>
    decisions.find((decision) => decision.indicatorId === indicatorId)!;
  const described = feeds.events
    .filter(({ status }) => status !== 'draft')
    .map(({ id, title, kind, firstDay, side }) => {
      const { feeds: isFed, reason, overridden, takenBy } = ofIndicator(feeds.decisions.get(id)!);
      const why = feeds.overrides.find((made) => made.eventId === id && made.indicatorId === indicatorId);
      return {
        ...{ id, title, kind, firstDay, side, feeds: isFed, reason, overridden, takenBy },
        count: counts.get(id) ?? 0,
        decided: overridden && why ? { by: why.decidedBy, reason: why.reason } : null,
      };
    });
  return described.toSorted((one, other) => Number(other.feeds) - Number(one.feeds));
}

function describeUnits(
  feeds: Feeds,
  units: readonly { id: string; day: string; side: string }[],
  organisations: readonly { id: string; name: string }[],
) {
  return units.map(({ id, day, side }) => ({
    ...{ id, day, side },
    title: feeds.events.find((event) => event.id === id)?.title ?? null,
    name: organisations.find((organisation) => organisation.id === id)?.name ?? null,
  }));
}
