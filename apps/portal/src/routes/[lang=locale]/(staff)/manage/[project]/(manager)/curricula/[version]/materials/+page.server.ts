import { uuid } from '@sens/domain';
import { materialFileInput, materialLinkInput, maxMaterialMegabytes } from '@sens/domain/curriculum';
import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import { encodeFile } from '#lib/server/uploaded-file.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.version);
  const { project } = await parent();
  const version = await locals.api.curriculum.version.query({ projectId: project.id, versionId: params.version });
  return { version, maxMaterialMegabytes };
};

const chosenFile = z
  .instanceof(File, { message: 'field.required' })
  .refine((file) => file.size > 0, { message: 'field.required' })
  .refine((file) => file.size <= maxMaterialMegabytes * 1024 * 1024, {
    message: 'request.too_large',
    params: { megabytes: maxMaterialMegabytes },
  });
const linkForm = z.object({ link: materialLinkInput });
const fileForm = z.object({ file: materialFileInput.omit({ fileName: true }).extend({ content: chosenFile }) });
const removeForm = z.object({ materialId: uuid });

const at = async (event: RequestEvent) => {
  assertId(event.locals, event.params.version);
  return { projectId: await projectIdOf(event), versionId: event.params.version };
};

/** Says which of the page's two forms was refused. */
const inForm = <F extends { status: number; data: object }>(which: 'link' | 'file', { status, data }: F) =>
  fail(status, { ...(data as F['data']), which });

export const actions: Actions = {
  addLink: async (event) => {
    const form = readForm(linkForm, await event.request.formData());
    if (!form.ok) return inForm('link', refuse(event, form));
    const answer = await withApiErrors(event, form.values, async () => {
      await event.locals.api.curriculum.addLink.mutate({ ...(await at(event)), ...form.data.link });
      return { done: 'material_added' as const };
    });
    return 'done' in answer ? answer : inForm('link', answer);
  },

  addFile: async (event) => {
    const form = readForm(fileForm, await event.request.formData());
    if (!form.ok) return inForm('file', refuse(event, form));
    const { content, ...facts } = form.data.file;
    const answer = await withApiErrors(
      event,
      form.values,
      async () => {
        const file = { fileName: content.name || facts.title, content: await encodeFile(content) };
        await event.locals.api.curriculum.addFile.mutate({ ...(await at(event)), ...facts, ...file });
        return { done: 'material_added' as const };
      },
      { 'curriculum.file_kind': 'file.content', 'request.too_large': 'file.content' },
    );
    return 'done' in answer ? answer : inForm('file', answer);
  },

  remove: async (event) => {
    const form = readForm(removeForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, {}, async () => {
      await event.locals.api.curriculum.removeMaterial.mutate({ ...(await at(event)), ...form.data });
      return { done: 'material_removed' as const };
    });
  },
};
