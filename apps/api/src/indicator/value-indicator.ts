import type { Db, Tx } from '@sens/db';
import {
  countByDay,
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
  sumDays,
  sumOfTyped,
  targetInAll,
  type DayValue,
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

export interface IndicatorValues {
  /** In the given order of the sides. */
  sides: IndicatorValue[];
  total: IndicatorValue;
}

/** An indicator's values on some days, for each side in the given order and in all. */
export async function valueIndicator(
  db: Db | Tx,
  feeds: Feeds,
  indicator: AdoptedIndicator,
  { sides, days, now }: { sides: readonly string[]; days: Days; now: Date },
): Promise<IndicatorValues> {
  const counted = countsPeople(indicator.rule.unit)
    ? await countIndicator(db, countedBy(feeds, indicator), days)
    : sumDays(await loadDays(db, feeds, indicator, now), days);
  return describe(indicator, sides, counted, await forecast(db, feeds, indicator, now));
}

/** The same for each of some periods, from one reading of all days. */
export async function valueInPeriods(
  db: Db | Tx,
  feeds: Feeds,
  indicator: AdoptedIndicator,
  { sides, periods, now }: { sides: readonly string[]; periods: readonly Days[]; now: Date },
): Promise<IndicatorValues[]> {
  const known = await loadDays(db, feeds, indicator, now);
  const coming = await forecast(db, feeds, indicator, now);
  return periods.map((days) => describe(indicator, sides, sumDays(known, days), coming));
}

/** By day and side, what an indicator counts, or what was typed in for it. */
async function loadDays(db: Db | Tx, feeds: Feeds, indicator: AdoptedIndicator, now: Date): Promise<DayValue[]> {
  const { id, rule } = indicator;
  if (rule.unit === 'typed') return listTyped(db, feeds.project.id, id);
  if (!countsPeople(rule.unit)) {
    return (await loadUnits(db, feeds, indicator, now)).map(({ day, side }) => ({ day, side, value: 1 }));
  }
  const counted = await countByDay(db, countedBy(feeds, indicator), allDays.to);
  return counted.map(({ day, side, count }) => ({ day, side, value: count }));
}

function describe(
  { target, sideTargets }: AdoptedIndicator,
  sides: readonly string[],
  counted: readonly Pick<SideValues, 'side' | 'previous' | 'period' | 'cumulative'>[],
  coming: ReadonlyMap<string, number> | null,
): IndicatorValues {
  const bySide = sides.map((side): IndicatorValue => {
    const { previous = 0, period = 0, cumulative = 0 } = counted.find((row) => row.side === side) ?? {};
    const ofSide = sideTargets[side] ?? null;
    return { side, target: ofSide, previous, period, cumulative, forecast: coming && (coming.get(side) ?? 0) };
  });
  const sum = (key: 'previous' | 'period' | 'cumulative') => sumOfTyped(bySide.map((row) => row[key]));
  const total: IndicatorValue = {
    ...{ side: null, target: targetInAll(target, sideTargets) },
    ...{ previous: sum('previous'), period: sum('period'), cumulative: sum('cumulative') },
    forecast: coming && [...coming.values()].reduce((all, count) => all + count, 0),
  };
  return { sides: bySide, total };
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
