import type { Localised } from '../shared/localise.ts';

/** What came of an event. */
export interface EventActivity {
  /** People with a registration that stands. */
  readonly registered: number;
  readonly attended: number;
  /** Completions of the curriculum that it runs; none where it runs none. */
  readonly completed: number;
  readonly minutes: number;
  readonly curriculum: { readonly id: string; readonly title: Localised } | null;
  readonly organisers: readonly { readonly id: string; readonly name: string }[];
}

/** The sums of some events. */
export interface ActivitySums {
  readonly events: number;
  readonly registered: number;
  readonly attended: number;
  readonly completed: number;
  readonly minutes: number;
}

/** Adds events up. */
export const sumActivity = (events: readonly EventActivity[]): ActivitySums => ({
  events: events.length,
  registered: events.reduce((sum, { registered }) => sum + registered, 0),
  attended: events.reduce((sum, { attended }) => sum + attended, 0),
  completed: events.reduce((sum, { completed }) => sum + completed, 0),
  minutes: events.reduce((sum, { minutes }) => sum + minutes, 0),
});

/** The sums by curriculum; events without one stand together, under null. */
export function groupByCurriculum(events: readonly EventActivity[]) {
  return [...Map.groupBy(events, ({ curriculum }) => curriculum?.id ?? null)].map(([id, group]) => ({
    ...{ id, title: group[0]?.curriculum?.title ?? null },
    ...sumActivity(group),
  }));
}

/** The sums by organiser; an event stands with each of its organisers, so these add up to more than all events. */
export function groupByOrganiser(events: readonly EventActivity[]) {
  const pairs = events.flatMap((event) => event.organisers.map((organiser) => ({ organiser, event })));
  return [...Map.groupBy(pairs, ({ organiser }) => organiser.id)].map(([id, group]) => ({
    ...{ id, name: group[0]!.organiser.name },
    ...sumActivity(group.map(({ event }) => event)),
  }));
}
