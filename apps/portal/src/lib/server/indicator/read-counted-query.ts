import { calendarDate, regionCode, uuid } from '@sens/domain';
import { eventKinds } from '@sens/domain/event';
import { organisationKinds } from '@sens/domain/organisation';
import { ageBands, genders } from '@sens/domain/participant';
import { z } from 'zod';
import type { CountedFilter, CountedKey } from '#lib/indicator/target-hrefs.ts';

/** The word for what nobody knows of somebody. */
const unknown = 'unknown';

const filter = z.object({
  cumulative: z.literal('on').optional(),
  side: z.string().max(10).optional(),
  region: z.union([regionCode, z.literal(unknown)]).optional(),
  gender: z.enum([...genders, unknown]).optional(),
  ageBand: z.enum([...ageBands, unknown]).optional(),
  organisationKind: z.enum([...organisationKinds, unknown]).optional(),
  eventKind: z.enum(eventKinds).optional(),
  eventId: uuid.optional(),
});

/** Which rows an address asks for; null when it asks for something that does not exist. */
export function readCountedFilter(query: URLSearchParams, sides: readonly string[]): CountedFilter | null {
  const given = Object.keys(filter.shape).flatMap((name) => {
    const value = query.get(name)?.trim();
    return value ? [[name, value] as const] : [];
  });
  const parsed = filter.safeParse(Object.fromEntries(given));
  if (!parsed.success) return null;
  const { cumulative, ...values } = parsed.data;
  if (values.side !== undefined && !sides.includes(values.side)) return null;
  return { ...values, ...(cumulative ? { cumulative: true } : {}) };
}

const key = z.object({ day: calendarDate, eventId: uuid, participantId: uuid });

/** Where the page of rows begins, as `countedHref` wrote it; a key that is none begins at the first row. */
export function readCountedAfter(query: URLSearchParams): CountedKey | undefined {
  const [day, eventId, participantId] = (query.get('after') ?? '').split('_');
  return key.safeParse({ day, eventId, participantId }).data;
}
