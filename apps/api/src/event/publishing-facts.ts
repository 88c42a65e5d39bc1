import type { PublishingFacts } from '@sens/domain/event';

interface Loaded {
  event: Omit<PublishingFacts, 'organiserSides' | 'hosts' | 'sessions'>;
  organiserSides: readonly string[];
  hostIds: readonly string[];
  sessions: readonly { startsAt: Date; endsAt: Date; trainerIds: readonly string[] }[];
}

/** What the rule on publishing looks at. */
export const publishingFacts = ({ event, organiserSides, hostIds, sessions }: Loaded): PublishingFacts => ({
  ...event,
  organiserSides,
  hosts: hostIds.length,
  sessions: sessions.map(({ startsAt, endsAt, trainerIds }) => ({ startsAt, endsAt, trainers: trainerIds.length })),
});
