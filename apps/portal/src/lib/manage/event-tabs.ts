import type { EventStatus } from '@sens/domain/event';

/** How a manager sorts events: what is to come and what is over are both published. */
export const eventTabs = ['upcoming', 'past', 'draft', 'cancelled'] as const;
export type EventTab = (typeof eventTabs)[number];

/**
 * Where an event belongs.
 *
 * @param now ISO 8601, as the event's own instants
 */
export function eventTabOf(event: { status: EventStatus; endsAt: string }, now: string): EventTab {
  if (event.status === 'draft' || event.status === 'cancelled') return event.status;
  return event.status === 'finished' || event.endsAt <= now ? 'past' : 'upcoming';
}
