import { fieldIssues, type FieldIssues } from '@sens/domain';
import type { z } from 'zod';
import type { FormValues } from '#lib/form.ts';
import { nestFormData, type FormTree } from './nest-form-data.ts';
import { shapeForm, type RowNumbers } from './shape-form.ts';

export type ReadForm<Data> =
  | { readonly ok: true; readonly data: Data; readonly values: FormValues }
  | { readonly ok: false; readonly values: FormValues; readonly issues: FieldIssues };

/**
 * Reads a posted form with a schema of `@sens/domain`. Names with dots are nested (`name.sl`, `stops.0.place`; rows
 * left empty are dropped), names that end in `[]` are lists. `values` is what was typed, for showing the form again;
 * files and passwords are not among it.
 *
 * @param prepare changes the tree before the schema sees it, for fields that two inputs make together
 */
export function readForm<Schema extends z.ZodType>(
  schema: Schema,
  formData: FormData,
  prepare: (tree: FormTree) => FormTree = (tree) => tree,
): ReadForm<z.output<Schema>> {
  const rowNumbers: RowNumbers = new WeakMap();
  const values = postedValues(formData);
  const input = shapeForm(schema, prepare(nestFormData(formData)), rowNumbers);
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, data: result.data, values };
  return { ok: false, values, issues: withRowNumbers(fieldIssues(result.error, input), input, rowNumbers) };
}

/** What was typed, for showing a form again. */
export function postedValues(formData: FormData): FormValues {
  const names = [...new Set(formData.keys())].filter((name) => !/password$/i.test(name));
  const entries = names.map((name): [string, string | string[]] => {
    const texts = formData.getAll(name).filter((value) => typeof value === 'string');
    return [name, name.endsWith('[]') ? texts : (texts[0] ?? '')];
  });
  return Object.fromEntries(entries);
}

/** An issue's path counts the rows that were kept; the form's names count those it shows. */
function withRowNumbers(issues: FieldIssues, input: unknown, rowNumbers: RowNumbers): FieldIssues {
  const renumber = (path: string) => {
    let here = input;
    const keys = path.split('.').map((key) => {
      if (typeof here !== 'object' || here === null) return key;
      const number = rowNumbers.get(here)?.[Number(key)];
      here = Reflect.get(here, key);
      return number ?? key;
    });
    return keys.join('.');
  };
  return Object.fromEntries(Object.entries(issues).map(([path, issue]) => [renumber(path), issue]));
}
