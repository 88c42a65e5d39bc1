import { suggestSlug } from '@sens/domain/event';
import { curriculumInput, type CurriculumInput } from '@sens/domain/curriculum';
import { isTree, type FormNode, type FormTree } from './nest-form-data.ts';
import { readForm, type ReadForm } from './read-form.ts';

/** Reads the form of a new curriculum; an address left empty is made from the title. */
export const readCurriculumForm = (formData: FormData): ReadForm<CurriculumInput> =>
  readForm(curriculumInput, formData, (tree: FormTree) => ({
    ...tree,
    slug: tree['slug'] ?? (suggestSlug(firstText(tree['title'])) || undefined),
  }));

function firstText(node: FormNode): string {
  const texts = isTree(node) ? Object.values(node) : [];
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? '';
}
