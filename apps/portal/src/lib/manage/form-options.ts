import type { fields, values } from '#lib/form.ts';
import type { ApiOutputs } from '#lib/server/api.ts';

type FormOptions = ApiOutputs['event']['formOptions'];

export type CurriculumOption = FormOptions['curricula'][number];
export type OrganisationOption = FormOptions['organisations'][number];
export type TrainerOption = FormOptions['trainers'][number];

/** What `fields()` and `values()` answer. */
export type FieldOf = ReturnType<typeof fields>;
export type GroupOf = ReturnType<typeof values>;
export type Labels = Readonly<Record<string, string>>;
