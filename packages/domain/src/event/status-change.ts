import type { EventStatus } from './event.ts';

/** What a manager can do with an event as a whole. */
export const statusChanges = ['publish', 'cancel', 'finish', 'reopen'] as const;
export type StatusChange = (typeof statusChanges)[number];

const rules: Readonly<Record<StatusChange, { from: readonly EventStatus[]; to: EventStatus; onlyWhenOver?: true }>> = {
  publish: { from: ['draft'], to: 'published' },
  cancel: { from: ['draft', 'published'], to: 'cancelled' },
  finish: { from: ['published'], to: 'finished', onlyWhenOver: true },
  reopen: { from: ['finished'], to: 'published' },
};

/**
 * The state that follows, or why there is none. A cancelled event stays cancelled: everybody has been told. One is
 * finished only when it is over, and can be opened again to put its record right.
 */
export function decideStatusChange(
  event: { status: EventStatus; endsAt: Date },
  change: StatusChange,
  now: Date,
): { to: EventStatus } | { refusal: 'event.status_change' | 'event.not_over' } {
  const { from, to, onlyWhenOver } = rules[change];
  if (!from.includes(event.status)) return { refusal: 'event.status_change' };
  if (onlyWhenOver && event.endsAt > now) return { refusal: 'event.not_over' };
  return { to };
}

/** Whether texts, times and places may still be changed. */
export const isEditable = (status: EventStatus): boolean => status === 'draft' || status === 'published';
