import { suggestSlug } from '@sens/domain/event';
import { projectInput, projectUpdate, type ProjectInput, type ProjectUpdate } from '@sens/domain/project';
import { filledRows, isTree, type FormNode, type FormTree } from './nest-form-data.ts';
import { readForm, type ReadForm } from './read-form.ts';

/** Reads the form of a new project. An address left empty is made from the acronym. */
export const readProjectForm = (formData: FormData): ReadForm<ProjectInput> =>
  readForm(projectInput, formData, (tree) => ({
    ...tree,
    slug: tree['slug'] ?? (suggestSlug(firstText(tree['acronym'])) || undefined),
  }));

/** Reads the form that changes a project. A partner that is ticked as leaving goes, and so does a period without dates. */
export const readProjectChange = (formData: FormData): ReadForm<ProjectUpdate> =>
  readForm(projectUpdate, formData, (tree) => ({
    ...tree,
    partners: keepRows(tree['partners'], ({ leaves }) => leaves === undefined),
    reportingPeriods: keepRows(tree['reportingPeriods'], ({ startsOn, endsOn }) => Boolean(startsOn ?? endsOn)),
  }));

/** The rows keep their numbers, so that what is wrong with one is said beside it. */
function keepRows(branch: FormNode, keep: (row: FormTree) => boolean): FormNode {
  if (!isTree(branch)) return branch;
  const rows = filledRows(branch).filter(({ row }) => !isTree(row) || keep(row));
  return Object.fromEntries(rows.map(({ number, row }) => [number, row]));
}

function firstText(node: FormNode): string {
  const texts = isTree(node) ? Object.values(node) : [];
  return texts.find((text) => typeof text === 'string') ?? '';
}
