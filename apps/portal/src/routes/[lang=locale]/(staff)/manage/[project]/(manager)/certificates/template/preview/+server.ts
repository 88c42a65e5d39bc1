import { languageCode, uuid } from '@sens/domain';
import { certificateKinds } from '@sens/domain/certificate';
import { m } from '@sens/messages';
import { z } from 'zod';
import { apiProblem } from '#lib/server/api-problem.ts';
import { readForm } from '#lib/server/form.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import { readTemplateForm, toTemplateInput } from '#lib/server/read-template-form.ts';
import type { RequestHandler } from './$types';

const trialForm = z.object({
  preview: z.object({
    kind: z.enum(certificateKinds),
    language: languageCode,
    /** Event and participant. */
    person: z
      .string()
      .transform((value) => value.split('/'))
      .pipe(z.tuple([uuid, uuid]))
      .optional(),
  }),
});

/** A certificate as the posted form would have it, for the frame beside the form. Only our own page may show it. */
export const POST: RequestHandler = async (event) => {
  const { locale, api } = event.locals;
  const posted = await event.request.formData();
  const form = readTemplateForm(posted);
  const trial = readForm(trialForm, posted);
  const faulty = (status: number) =>
    new Response(m.certificate_template_preview_faulty(locale), {
      status,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'content-security-policy': "frame-ancestors 'self'" },
    });
  if (!form.ok || !trial.ok) return faulty(422);
  const { person, ...of } = trial.data.preview;
  try {
    const { content } = await api.certificate.previewTemplate.mutate({
      projectId: await projectIdOf(event),
      template: await toTemplateInput(form.data),
      trial: { ...of, ...(person ? { person: { eventId: person[0], participantId: person[1] } } : {}) },
    });
    return new Response(Buffer.from(content, 'base64'), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': 'inline; filename="specimen.pdf"',
        'content-security-policy': "frame-ancestors 'self'",
      },
    });
  } catch (error) {
    const problem = apiProblem(error);
    if (!problem || problem.status >= 500) throw error;
    return faulty(problem.status);
  }
};
