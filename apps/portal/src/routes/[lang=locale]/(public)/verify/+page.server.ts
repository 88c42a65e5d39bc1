import { line } from '@sens/domain';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { sha256Of } from '#lib/certificate/sha256-of.ts';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { uploadedFile } from '#lib/server/uploaded-file.ts';
import type { Actions } from './$types';

const codeForm = z.object({ code: line(100) });
const fileForm = z.object({ pdf: uploadedFile });
const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const actions: Actions = {
  code: async (event) => {
    const form = readForm(codeForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    redirect(303, path(event.locals.locale, 'verify', form.data.code.replace(/[\s-]/g, '')));
  },

  /** By its fingerprint, which the browser sends in the file's place where it can. The file is not kept. */
  file: async (event) => {
    const posted = await event.request.formData();
    let sha256 = hash.safeParse(posted.get('sha256')).data;
    if (!sha256) {
      const form = readForm(fileForm, posted);
      if (!form.ok) return refuse(event, form);
      sha256 = await sha256Of(form.data.pdf, globalThis.crypto.subtle);
    }
    const known = sha256;
    return withApiErrors(event, {}, async () => {
      const code = await event.locals.api.certificate.codeOfFile.query({ sha256: known });
      if (!code) return { unknownFile: true };
      redirect(303, `${path(event.locals.locale, 'verify', code)}?sha256=${known}`);
    });
  },
};
