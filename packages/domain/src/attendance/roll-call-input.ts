import { z } from 'zod';
import { uuid } from '../shared/fields.ts';
import { attendanceMarkInput } from './attendance-mark.ts';

/** One person's row of the roll call as a plain form. */
const row = attendanceMarkInput
  .pick({ registrationId: true, status: true, minutes: true, remark: true })
  .partial({ status: true })
  .extend({
    /** The standing marks that the form showed. */
    seen: z.array(uuid).max(20),
    /** What the form showed, so that only what was changed becomes a mark. */
    shown: z.string().max(1000),
  })
  .refine(({ status, minutes, remark }) => status !== undefined || (minutes === null && remark === null), {
    path: ['status'],
    message: 'field.choice',
  });

/** The roll call as it is posted where there is no JavaScript: everybody at once. */
export const rollCallInput = z.object({ rows: z.array(row).max(1000) });
export type RollCallRow = z.output<typeof row>;
