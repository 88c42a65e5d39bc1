/** A form as a tree: `name.sl` and `stops.0.place` are nested, `organisers[]` is a list. */
export type FormTree = { [key: string]: FormNode };
export type FormNode = string | File | undefined | FormNode[] | FormTree;

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const maximumDepth = 6;
const maximumRows = 1000;

/**
 * Texts are trimmed; a text or file left empty is undefined. Names that no form of ours has are left out.
 */
export function nestFormData(formData: FormData): FormTree {
  const tree: FormTree = {};
  for (const name of new Set(formData.keys())) {
    const keys = name.replace(/\[\]$/, '').split('.');
    if (keys.length > maximumDepth || keys.some((key) => key === '' || forbidden.has(key))) continue;
    const values = formData.getAll(name).map(clean);
    place(tree, keys, name.endsWith('[]') ? values.filter((value) => value !== undefined) : values[0]);
  }
  return tree;
}

function clean(value: FormDataEntryValue): string | File | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  return value.size === 0 && value.name === '' ? undefined : value;
}

function place(tree: FormTree, [key = '', ...rest]: string[], value: FormNode): void {
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const branch = (tree[key] ??= {});
  if (isTree(branch)) place(branch, rest, value);
}

export const isTree = (node: FormNode): node is FormTree =>
  typeof node === 'object' && !Array.isArray(node) && !(node instanceof File);

/** Whether anything was filled in. */
export function isFilled(node: FormNode): boolean {
  if (Array.isArray(node)) return node.some(isFilled);
  return isTree(node) ? Object.values(node).some(isFilled) : node !== undefined;
}

/** The rows of a numbered branch, in order and with their numbers; rows left empty are left out. */
export function filledRows(branch: FormTree): { number: string; row: FormNode }[] {
  return Object.entries(branch)
    .filter(([number, row]) => /^\d{1,4}$/.test(number) && isFilled(row))
    .sort(([one], [other]) => Number(one) - Number(other))
    .slice(0, maximumRows)
    .map(([number, row]) => ({ number, row }));
}
