import { calendarDate, uuid } from '@sens/domain';
import { z } from 'zod';
import { counts, type Count } from '#lib/indicator/counts.ts';
import type { LedgerKey } from '#lib/indicator/hrefs.ts';

/** Which number's rows an address asks for; participations when it names none that exists. */
export const readCount = (query: URLSearchParams): Count =>
  counts.find((count) => count === query.get('count')) ?? 'participations';

const key = z.object({ firstDay: calendarDate, eventId: uuid, participantId: uuid });

/** Where the page of rows begins, as `rowsHref` wrote it; a key that is none begins at the first row. */
export function readAfter(query: URLSearchParams): LedgerKey | undefined {
  const [firstDay, eventId, participantId] = (query.get('after') ?? '').split('_');
  return key.safeParse({ firstDay, eventId, participantId }).data;
}
