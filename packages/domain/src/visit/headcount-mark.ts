import { z } from 'zod';
import { instant, uuid } from '../shared/fields.ts';
import { headcountStatuses } from './headcount.ts';

/** A tap as the phone keeps it and sends it, again where it must: it has its own id, device and place in its order. */
export const headcountMark = z.object({
  markId: uuid,
  legId: uuid,
  registrationId: uuid,
  status: z.enum(headcountStatuses, { message: 'field.choice' }),
  markedAt: instant,
  device: uuid,
  sequence: z.number().int().min(0),
  basedOn: uuid.nullable().default(null),
});
export type HeadcountMarkInput = z.output<typeof headcountMark>;

export const headcountBatch = z.array(headcountMark).min(1).max(500);
