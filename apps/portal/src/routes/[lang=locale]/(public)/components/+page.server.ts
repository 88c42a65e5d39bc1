import { calendarDate, email, line, localised } from '@sens/domain';
import { z } from 'zod';
import { readForm, refuse } from '#lib/server/form.ts';
import type { Actions } from './$types';

/** Shows how the fields look when they are refused; nothing is kept. */
const sampleInput = z.object({
  name: line(40),
  email,
  phone: line(20).optional(),
  title: localised(line(80)),
  remark: line(200).optional(),
  side: z.enum(['SI', 'HU'], { message: 'field.choice' }),
  kind: z.enum(['training', 'workshop', 'study_visit'], { message: 'field.choice' }),
  topics: z.array(line(40)).min(1, { message: 'field.choice' }),
  consent: z.boolean().refine((ticked) => ticked, { message: 'field.must_agree' }),
  day: calendarDate,
  start: line(5),
  list: z.file({ message: 'field.required' }),
});

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(sampleInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return { accepted: true };
  },
};
