import { givenAnswers } from '@sens/domain/question';
import { readTraveller } from '@sens/domain/visit';
import { z } from 'zod';
import type { ApiOutputs } from './api.ts';
import { readForm } from './read-form.ts';

const travelForm = z.object({ boarding: givenAnswers.optional(), needs: givenAnswers.optional() });

/** Reads where somebody boards and what they need, with the rule that the API has too. */
export function readTravelForm(formData: FormData, { needs, legs }: ApiOutputs['visit']['journey']) {
  const form = readForm(travelForm, formData);
  if (!form.ok) return { values: form.values, given: {}, issues: form.issues };
  return { values: form.values, given: form.data, issues: readTraveller({ needs, legs }, form.data).issues };
}
