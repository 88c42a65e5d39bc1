/** What was posted, by field name: a text, or the texts of a name that ends in `[]`. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** What a form action answers when it refuses; the page gets it as its `form`. */
export interface FormFailure {
  readonly values: FormValues;
  /** A sentence for each field, by the field's path: the name without `[]`. */
  readonly issues: Readonly<Record<string, string>>;
  /** A sentence for the form as a whole. */
  readonly message: string;
}

/** The id of a field's input, so that the error summary can lead there. */
export const fieldId = (name: string): string => `field-${name.replace(/\[\]$/, '').replace(/[^A-Za-z0-9]+/g, '-')}`;

/**
 * What the fields of a form show: what was posted before, else what is known.
 *
 * @example const field = fields(() => form, () => ({ email: data.email }));
 *   <Field {...field('email')} label={…} />
 */
export function fields(
  failure: () => Partial<FormFailure> | null | undefined,
  known: () => FormValues = () => ({}),
): (name: string) => { name: string; value: string; error: string | undefined } {
  return (name) => {
    const value = (failure()?.values ?? known())[name];
    return {
      name,
      value: typeof value === 'string' ? value : '',
      error: failure()?.issues?.[name],
    };
  };
}

/** The same for a group of checkboxes, whose name ends in `[]`. */
export function values(
  failure: () => Partial<FormFailure> | null | undefined,
  known: () => FormValues = () => ({}),
): (name: `${string}[]`) => { name: `${string}[]`; values: readonly string[]; error: string | undefined } {
  return (name) => {
    const chosen = (failure()?.values ?? known())[name] ?? [];
    return {
      name,
      values: typeof chosen === 'string' ? [chosen] : chosen,
      error: failure()?.issues?.[name.slice(0, -2)],
    };
  };
}
