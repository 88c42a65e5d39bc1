import { error, fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { errorText, type Locale } from '@sens/messages';
import type { ErrorCode, FieldIssues } from '@sens/domain';
import type { FormFailure, FormValues } from '#lib/form.ts';
import { signInPath } from '#lib/paths.ts';
import { apiProblem } from './api-problem.ts';

/** Refusals that are about one field, by their code: they stand beside it too. */
export type FieldsOfCodes = Readonly<Partial<Record<ErrorCode, string>>>;

/** What of a request's event the answers to it need. */
export interface FormEvent {
  readonly url: URL;
  readonly locals: { readonly locale: Locale };
}

/**
 * Runs the part of a form action that calls the API, and turns its refusals into what the visitor sees: the form
 * again with sentences and with all that was typed; the sign-in page; or the error page.
 *
 * @param values what was posted, as `readForm` gives it
 * @param fieldsOfCodes which field a rule's refusal is about: `{ 'event.slug_taken': 'slug' }`
 * @throws Redirect to the sign-in page when the session is over, HttpError when the thing does not exist or is not
 *   theirs, and whatever else `run` throws, its own redirects among it
 */
export async function withApiErrors<T>(
  event: FormEvent,
  values: FormValues,
  run: () => Promise<T>,
  fieldsOfCodes: FieldsOfCodes = {},
): Promise<T | ActionFailure<FormFailure>> {
  try {
    return await run();
  } catch (thrown) {
    const problem = apiProblem(thrown);
    if (!problem) throw thrown;
    const { locale } = event.locals;
    const message = errorText(locale, problem.code, problem.params);
    if (problem.code === 'request.sign_in_required') redirect(303, signInPath(locale, event.url));
    if (problem.code === 'request.forbidden' || problem.code === 'request.not_found') error(problem.status, message);
    const field = fieldsOfCodes[problem.code];
    const issues = { ...sentences(locale, problem.fields), ...(field === undefined ? {} : { [field]: message }) };
    return fail(problem.status, { values, issues, message });
  }
}

/** The answer to a form that `readForm` found wanting. */
export function refuse(
  event: FormEvent,
  form: { values: FormValues; issues: FieldIssues },
): ActionFailure<FormFailure> {
  const { locale } = event.locals;
  return fail(422, {
    values: form.values,
    issues: sentences(locale, form.issues),
    message: errorText(locale, 'request.invalid', {}),
  });
}

const sentences = (locale: Locale, issues: FieldIssues): Record<string, string> =>
  Object.fromEntries(Object.entries(issues).map(([path, { code, params }]) => [path, errorText(locale, code, params)]));
