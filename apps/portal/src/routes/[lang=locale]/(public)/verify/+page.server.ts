import { line } from '@sens/domain';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/paths.ts';
import { readForm, refuse } from '#lib/server/form.ts';
import type { Actions } from './$types';

const verifyForm = z.object({ code: line(100) });

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(verifyForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    redirect(303, path(event.locals.locale, 'verify', form.data.code.replace(/[\s-]/g, '')));
  },
};
