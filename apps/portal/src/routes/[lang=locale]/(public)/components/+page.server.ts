import type { FieldIssues } from '@sens/domain';
import { signInEmail } from '@sens/domain/account';
import { readForm, refuse } from '#lib/server/form.ts';
import type { Actions } from './$types';

/** Each field in its faulty state; this form is never accepted. */
const faults: FieldIssues = {
  name: { code: 'field.required', params: {} },
  'title.sl': { code: 'field.too_long', params: { max: 80 } },
  'title.hu': { code: 'field.text_controls', params: {} },
  remark: { code: 'field.too_long', params: { max: 200 } },
  side: { code: 'field.choice', params: {} },
  kind: { code: 'field.choice', params: {} },
  topics: { code: 'field.choice', params: {} },
  day: { code: 'field.date', params: {} },
  start: { code: 'field.required', params: {} },
  list: { code: 'import.file_unreadable', params: {} },
  consent: { code: 'field.must_agree', params: {} },
};

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(signInEmail, await event.request.formData());
    return refuse(event, { values: form.values, issues: form.ok ? faults : { ...form.issues, ...faults } });
  },
};
