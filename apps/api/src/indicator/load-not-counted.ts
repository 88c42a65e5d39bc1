import { listPeopleAtEvent } from '@sens/db/indicator';
import { DomainError } from '@sens/domain';
import { countsPeople, whyNotCounted } from '@sens/domain/indicator';
import type { Deps } from '../shared/deps.ts';
import { loadIndicator } from './load-feeds.ts';
import { countedBy } from './value-indicator.ts';

/** Who registered for an event and is not counted for an indicator, each with the reason. */
export async function loadNotCounted(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { projectId, code, eventId }: { projectId: string; code: string; eventId: string },
) {
  const { feeds, indicator } = await loadIndicator(db, projectId, code);
  const event = feeds.events.find(({ id }) => id === eventId);
  if (!event || !countsPeople(indicator.rule.unit)) throw new DomainError('request.not_found', {});
  const decision = feeds.decisions.get(eventId)!.find(({ indicatorId }) => indicatorId === indicator.id)!;
  const people = await listPeopleAtEvent(db, countedBy(feeds, indicator), eventId);
  const begun = event.endsAt <= now();
  const missing = people.filter(({ countedAt }) => countedAt !== eventId);
  return {
    ...{ code, name: indicator.name, unit: indicator.rule.unit },
    event: { id: event.id, title: event.title, firstDay: event.firstDay },
    decision,
    counted: people.length - missing.length,
    people: missing.map(({ countedAt, ...person }) => ({
      ...person,
      reason: decision.feeds ? whyNotCounted(person, indicator.rule, begun) : null,
      countedAt: countedAt === null ? null : (feeds.events.find(({ id }) => id === countedAt)?.title ?? null),
    })),
  };
}
