import type { FormValues } from '#lib/form.ts';

/** The fields that are asked first. */
const frameFields = /^(contentLanguages(\[\])?|sides(\.\d+)?|startsOn|endsOn)$/;

/** Whether a field of the new project's form belongs to the frame. */
export const isOfFrame = (name: string): boolean => frameFields.test(name);

/** Whether it belongs to the details; which button was pressed belongs to neither. */
export const isOfDetails = (name: string): boolean => !isOfFrame(name) && name !== 'ask';

export const chosenLanguages = (values: FormValues): readonly string[] => [values['contentLanguages[]'] ?? []].flat();

/** The codes of the chosen sides, in their order, each once. */
export function chosenSides(values: FormValues): string[] {
  const rows = Object.entries(values).filter(([name]) => name.startsWith('sides.'));
  const codes = rows
    .sort(([one], [other]) => Number(one.slice(6)) - Number(other.slice(6)))
    .map(([, code]) => String(code).trim())
    .filter(Boolean);
  return [...new Set(codes)];
}
