import { instantOf } from '@sens/domain/event';
import { hostInput, legInput, stopInput } from '@sens/domain/visit';
import { filledRows, isFilled, isTree, type FormNode, type FormTree } from './nest-form-data.ts';
import { postedValues, readForm } from './read-form.ts';

const textOf = (node: FormNode): string => (typeof node === 'string' ? node : '');

/** The instant of what a clock of the zone shows; what was typed where it is no date and time, so that it is refused. */
function instantText(node: FormNode, timeZone: string): FormNode {
  const local = textOf(node);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) || Number.isNaN(Date.parse(`${local}Z`)) || !timeZone) return node;
  return instantOf(local, timeZone).toISOString();
}

const withSpan = (tree: FormTree): FormTree => ({
  ...tree,
  startsAt: instantText(tree['startsAt'], textOf(tree['timeZone'])),
  endsAt: instantText(tree['endsAt'], textOf(tree['timeZone'])),
});

/** A row of which only the side is filled in, as it is preselected, is meant to be empty. */
function withPickUps(tree: FormTree): FormTree {
  const { pickUps } = tree;
  if (!isTree(pickUps)) return tree;
  const rows = filledRows(pickUps)
    .filter(({ row }) => isTree(row) && (isFilled(row['place']) || isFilled(row['departsAt'])))
    .map(({ number, row }): [string, FormNode] => [
      number,
      isTree(row) ? { ...row, departsAt: instantText(row['departsAt'], textOf(tree['timeZone'])) } : row,
    ]);
  return { ...tree, pickUps: Object.fromEntries(rows) };
}

export const readHostForm = (formData: FormData) => readForm(hostInput, formData);
export const readStopForm = (formData: FormData) => readForm(stopInput, formData, withSpan);
export const readLegForm = (formData: FormData) => readForm(legInput, formData, (tree) => withPickUps(withSpan(tree)));

/** What was posted with one more row for a pick-up point; null when another button was pressed. */
export function withNewPickUp(formData: FormData) {
  if (formData.get('ask') !== 'pick-up') return null;
  const values = postedValues(formData);
  const numbers = Object.keys(values).map((name) => Number(/^pickUps\.(\d+)\./.exec(name)?.[1] ?? -1));
  return { ...values, [`pickUps.${Math.max(-1, ...numbers) + 1}.place`]: '' };
}
