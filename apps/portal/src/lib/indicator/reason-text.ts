import { m, type Locale } from '@sens/messages';
import type { Explained } from './targets.ts';

type Event = Explained['events'][number];

/** Why an event counts, or does not. */
export const reasonText = (locale: Locale, { reason, takenBy }: Pick<Event, 'reason' | 'takenBy'>): string =>
  reason === null ? m.targets_by_rule(locale) : m.targets_reason(locale, { reason, code: takenBy ?? '' });
