import { listEventActivity } from '@sens/db/indicator';
import type { Project } from '@sens/db/project';
import { localise } from '@sens/domain';
import { isJoint } from '@sens/domain/event';
import type { Locale } from '@sens/messages';
import { loadFeeds } from '../indicator/load-feeds.ts';
import type { Deps } from '../shared/deps.ts';
import type { Table } from '../shared/write-table.ts';
import { csvColumns } from './csv-columns.ts';
import type { Answer } from './schemas.ts';

/** The events that were published, in the order of time, with what they count for and how many came. */
export async function answerEvents({ db }: Deps, { id: projectId }: Project): Promise<Answer<'Events'>> {
  const [feeds, activity] = await Promise.all([loadFeeds(db, projectId), listEventActivity(db, projectId)]);
  const counted = new Map(activity.map((event) => [event.id, event]));
  const codes = new Map(feeds.indicators.map(({ id, code }) => [id, code]));
  const events = feeds.events.flatMap((event): Answer<'Events'>['events'] => {
    const { id, title, kind, status, side, firstDay, lastDay, audience, organiserSides } = event;
    const counts = counted.get(id);
    if (!counts || (status !== 'published' && status !== 'finished')) return [];
    const fed = (feeds.decisions.get(id) ?? []).filter((decision) => decision.feeds);
    return [
      {
        ...{ id, title, kind, status, side, startsOn: firstDay, endsOn: lastDay, audience },
        ...{ joint: isJoint(organiserSides), organiserSides: organiserSides.toSorted() },
        indicators: fed.map(({ indicatorId }) => codes.get(indicatorId)!),
        ...{ registered: counts.registered, participations: counts.attended, completions: counts.completed },
        hours: Math.round((counts.minutes / 60) * 100) / 100,
      },
    ];
  });
  return { events };
}

export const eventTable = ({ events }: Answer<'Events'>, locale: Locale): Table => ({
  columns: csvColumns.events!,
  rows: events.map((event) => [
    ...[event.id, localise(event.title, locale), event.kind, event.status, event.side, event.startsOn, event.endsOn],
    ...[event.audience, event.joint, event.indicators.join(' '), event.registered, event.participations],
    ...[event.completions, event.hours],
  ]),
});
