import type { Db, Tx } from '@sens/db';
import {
  countIndicator,
  forecastIndicator,
  listTyped,
  type AdoptedIndicator,
  type Days,
  type SideValues,
} from '@sens/db/indicator';
import { listOrganisations } from '@sens/db/organisation';
import {
  countEvents,
  countOrganisations,
  countsPeople,
  countTyped,
  sumOfTyped,
  targetInAll,
  type Unit,
} from '@sens/domain/indicator';
import { eventsOf, type Feeds } from './load-feeds.ts';

/** From the first day there is to the last. */
export const allDays: Days = { from: '0001-01-01', to: '9999-12-31' };

export interface IndicatorValue {
  /** null: all sides together. */
  side: string | null;
  target: number | null;
  previous: number;
  period: number;
  cumulative: number;
  /** What events to come would add; null where that cannot be said. */
  forecast: number | null;
}

/** The events or organisations that an indicator counts. */
export async function loadUnits(db: Db | Tx, feeds: Feeds, indicator: AdoptedIndicator, now: Date): Promise<Unit[]> {
  const events = eventsOf(feeds, indicator.id);
  if (indicator.rule.unit === 'typed') return [];
  if (indicator.rule.unit === 'events') return countEvents(events, now);
  const organisations = await listOrganisations(db, feeds.project.id);
  return countOrganisations(organisations, events, feeds.project.startsOn, now);
}

/** What an indicator counts among people. */
export const countedBy = (feeds: Feeds, { id, rule }: Pick<AdoptedIndicator, 'id' | 'rule'>) => ({
  projectId: feeds.project.id,
  rule,
  eventIds: eventsOf(feeds, id).map((event) => event.id),
});

/** An indicator's values on some days, for each side in the given order and in all. */
export async function valueIndicator(
  db: Db | Tx,
  feeds: Feeds,
  indicator: AdoptedIndicator,
  { sides, days, now }: { sides: readonly string[]; days: Days; now: Date },
): Promise<{ sides: IndicatorValue[]; total: IndicatorValue }> {
  const people = countsPeople(indicator.rule.unit);
  const counted = people
    ? await countIndicator(db, countedBy(feeds, indicator), days)
    : indicator.rule.unit === 'typed'
      ? countTyped(await listTyped(db, feeds.project.id, indicator.id), days)
      : countSides(await loadUnits(db, feeds, indicator, now), days);
  const coming = await forecast(db, feeds, indicator, now);
  const bySide = sides.map((side): IndicatorValue => {
    const { previous = 0, period = 0, cumulative = 0 } = counted.find((row) => row.side === side) ?? {};
    const target = indicator.sideTargets[side] ?? null;
    return { side, target, previous, period, cumulative, forecast: coming && (coming.get(side) ?? 0) };
  });
  const sum = (key: 'previous' | 'period' | 'cumulative') => sumOfTyped(bySide.map((row) => row[key]));
  const total: IndicatorValue = {
    ...{ side: null, target: targetInAll(indicator.target, indicator.sideTargets) },
    ...{ previous: sum('previous'), period: sum('period'), cumulative: sum('cumulative') },
    forecast: coming && [...coming.values()].reduce((all, count) => all + count, 0),
  };
  return { sides: bySide, total };
}

/** The values of events or organisations by side. */
function countSides(units: readonly Unit[], { from, to }: Days): SideValues[] {
  const counting = units.filter(({ day }) => day <= to);
  return [...Map.groupBy(counting, ({ side }) => side)].map(([side, ofSide]) => {
    const previous = ofSide.filter(({ day }) => day < from).length;
    return { side, previous, period: ofSide.length - previous, cumulative: ofSide.length, minutes: 0 };
  });
}

/** What events to come would add by side; an age is known on the day only, and nobody knows who will organise. */
async function forecast(
  db: Db | Tx,
  feeds: Feeds,
  indicator: AdoptedIndicator,
  now: Date,
): Promise<Map<string, number> | null> {
  const { unit, ageBands } = indicator.rule;
  if (unit === 'organisations' || unit === 'typed' || ageBands.length > 0) return null;
  const coming = eventsOf(feeds, indicator.id).filter(({ endsAt }) => endsAt > now);
  if (unit === 'events') {
    return new Map([...Map.groupBy(coming, ({ side }) => side)].map(([side, events]) => [side, events.length]));
  }
  const ids = coming.map(({ id }) => id);
  const seats = await forecastIndicator(db, countedBy(feeds, indicator), ids);
  return new Map(seats.map(({ side, count }) => [side, count]));
}
