import { questionInput } from '@sens/domain/question';
import { isFilled, isTree, type FormTree } from './nest-form-data.ts';
import { postedValues, readForm } from './read-form.ts';

/** An option whose words were all taken away is meant to be gone, though its row still names it. */
function withoutEmptyOptions(tree: FormTree): FormTree {
  const { options } = tree;
  if (!isTree(options)) return tree;
  const filled = Object.entries(options).filter(([, row]) => isTree(row) && isFilled(row['label']));
  return { ...tree, options: Object.fromEntries(filled) };
}

export const readQuestionForm = (formData: FormData) => readForm(questionInput, formData, withoutEmptyOptions);

/** What was posted with one more row for an option; null when another button was pressed. */
export function withNewOption(formData: FormData, language: string) {
  if (formData.get('ask') !== 'option') return null;
  const values = postedValues(formData);
  const numbers = Object.keys(values).map((name) => Number(/^options\.(\d+)\./.exec(name)?.[1] ?? -1));
  return { ...values, [`options.${Math.max(...numbers) + 1}.label.${language}`]: '' };
}
