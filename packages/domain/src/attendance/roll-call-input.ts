import { z } from 'zod';
import { uuid } from '../shared/fields.ts';
import { attendanceMarkInput } from './attendance-mark.ts';

/** `09:10` */
const hour = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { message: 'field.invalid' })
  .nullable()
  .default(null);

/** One person's row of the roll call as a plain form. */
const row = attendanceMarkInput
  .pick({ registrationId: true, status: true, minutes: true, remark: true })
  .partial({ status: true })
  .extend({
    /** When the person came and went, by the clocks of the session. */
    arrived: hour,
    left: hour,
    /** The standing marks that the form showed. */
    seen: z.array(uuid).max(20),
    /** What the form showed, so that only what was changed becomes a mark. */
    shown: z.string().max(1000),
  })
  .refine(
    ({ status, minutes, remark, arrived, left }) =>
      status !== undefined || (minutes ?? remark ?? arrived ?? left) === null,
    {
      path: ['status'],
      message: 'field.choice',
    },
  );

/** The roll call as it is posted where there is no JavaScript: everybody at once. */
export const rollCallInput = z.object({ rows: z.array(row).max(1000) });
export type RollCallRow = z.output<typeof row>;
