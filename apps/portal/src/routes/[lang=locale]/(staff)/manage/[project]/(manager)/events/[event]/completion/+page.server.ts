import { assessmentInput } from '@sens/domain/completion';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { encodeFile, uploadedFile } from '#lib/server/uploaded-file.ts';
import { sortPeople } from '#lib/server/sort-people.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const place = { projectId: project.id, eventId: params.event };
  const [event, explained] = await Promise.all([
    locals.api.event.byId.query(place),
    locals.api.completion.explain.query(place),
  ]);
  return {
    event: { id: event.id, title: event.title },
    ...explained,
    people: sortPeople(locals.locale, explained.people),
  };
};

const resultsForm = z.object({
  results: z
    .array(
      assessmentInput.omit({ passed: true, file: true }).extend({
        result: z.enum(['passed', 'not_passed']).optional(),
        file: uploadedFile.optional(),
      }),
    )
    .max(1000),
});

const at = async (event: RequestEvent) => {
  assertId(event.locals, event.params.event);
  return { projectId: await projectIdOf(event), eventId: event.params.event };
};

export const actions: Actions = {
  /** Saves the results that differ from those that are known; a person without a result keeps what there was. */
  default: async (event) => {
    const form = readForm(resultsForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const place = await at(event);
      const { completion } = event.locals.api;
      const { people } = await completion.explain.query(place);
      const known = new Map(people.map(({ participantId, assessment }) => [participantId, assessment]));
      for (const { participantId, result, points, file: chosen } of form.data.results) {
        if (!result) continue;
        const before = known.get(participantId);
        const passed = result === 'passed';
        if (!chosen && before?.passed === passed && before.points === (points ?? null)) continue;
        const file = chosen && { fileName: chosen.name, content: await encodeFile(chosen) };
        await completion.assess.mutate({ ...place, participantId, passed, points, ...(file ? { file } : {}) });
      }
      return { done: 'assessed' as const };
    });
  },
};
