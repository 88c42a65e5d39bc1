import type { z } from 'zod';
import { filledRows, isTree, type FormNode } from './nest-form-data.ts';

/** Which row of the form stands at each place of a list, for the lists whose empty rows were left out. */
export type RowNumbers = WeakMap<object, string[]>;

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

const defOf = (schema: Schema): Def => (schema as z.core.$ZodTypes)._zod.def;

/**
 * Gives what a form posted the shape its schema asks for, where text alone cannot say it: numbers, ticked boxes, lists
 * and groups of which nothing was filled in. It judges nothing; that is the schema's job.
 */
export function shapeForm(schema: Schema, node: FormNode, rowNumbers: RowNumbers): unknown {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'catch':
    case 'nonoptional':
      return node === undefined && !holdsBoolean(def.innerType)
        ? undefined
        : shapeForm(def.innerType, node, rowNumbers);
    case 'pipe':
      return shapeForm(def.in, node, rowNumbers);
    case 'object':
      return shapeObject(def.shape, node, rowNumbers);
    case 'record':
      return node === undefined ? {} : node;
    case 'array':
      return shapeList(def.element, node, rowNumbers);
    case 'number':
      return asNumber(node);
    case 'boolean':
      return asBoolean(node);
    case 'union':
      return def.options.some(holdsBoolean) ? asBoolean(node) : node;
    default:
      return node;
  }
}

function shapeObject(shape: Readonly<Record<string, Schema>>, node: FormNode, rowNumbers: RowNumbers): unknown {
  const tree = node === undefined ? {} : node;
  if (!isTree(tree)) return node;
  const shaped = Object.entries(shape).map(([key, schema]) => [key, shapeForm(schema, tree[key], rowNumbers)]);
  return Object.fromEntries(shaped);
}

function shapeList(element: Schema, node: FormNode, rowNumbers: RowNumbers): unknown {
  if (node === undefined) return [];
  if (!isTree(node)) return (Array.isArray(node) ? node : [node]).map((item) => shapeForm(element, item, rowNumbers));
  const rows = filledRows(node);
  const list = rows.map(({ row }) => shapeForm(element, row, rowNumbers));
  rowNumbers.set(
    list,
    rows.map(({ number }) => number),
  );
  return list;
}

/** People type numbers as their language writes them. */
function asNumber(node: FormNode): unknown {
  if (typeof node !== 'string' || !/^-?\d{1,15}([.,]\d+)?$/.test(node)) return node;
  return Number(node.replace(',', '.'));
}

/** A box that is not ticked is not posted at all. */
function asBoolean(node: FormNode): unknown {
  if (node === undefined || node === 'false') return false;
  return node === 'on' || node === 'true' ? true : node;
}

function holdsBoolean(schema: Schema): boolean {
  const def = defOf(schema);
  if (def.type === 'boolean') return true;
  if (def.type === 'union') return def.options.some(holdsBoolean);
  return 'innerType' in def && holdsBoolean(def.innerType);
}
