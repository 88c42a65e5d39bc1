import type { AttendanceMarkInput, MarkAnswer, RollCallRow } from '@sens/domain/attendance';
import { errorText, type Locale } from '@sens/messages';
import { fail, type ActionFailure } from '@sveltejs/kit';
import type { FormFailure, FormValues } from '#lib/form.ts';

const fieldOf = (code: string): string =>
  code === 'attendance.minutes_too_many' ? 'minutes' : code === 'attendance.times_impossible' ? 'arrived' : 'status';

/** The form again, with a sentence beside each person whose mark was not taken; null when all were. */
export function refuseMarks(
  locale: Locale,
  form: { values: FormValues; data: { rows: readonly RollCallRow[] } },
  marks: readonly AttendanceMarkInput[],
  answers: readonly MarkAnswer[],
): ActionFailure<FormFailure> | null {
  const rejected = answers.filter((answer) => answer.outcome === 'rejected');
  if (rejected.length === 0) return null;
  const issues = rejected.map((answer) => {
    const mark = marks.find(({ markId }) => markId === answer.markId);
    const index = form.data.rows.findIndex(({ registrationId }) => registrationId === mark?.registrationId);
    const field = fieldOf(answer.code);
    return [`rows.${index}.${field}`, errorText(locale, answer.code, answer.params)];
  });
  const message = errorText(locale, 'request.invalid', {});
  return fail(422, { values: form.values, issues: Object.fromEntries(issues), message });
}
