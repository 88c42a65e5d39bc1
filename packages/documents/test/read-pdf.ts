import { inspect } from './pdf-tools.ts';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export type Dictionary = Record<string, Value>;

/** The objects of a document, and its catalog, as qpdf reads them. */
export function readPdf(pdf: Uint8Array) {
  const { qpdf } = JSON.parse(inspect(pdf, 'qpdf', '--json', '--json-key=qpdf', 'FILE')) as {
    qpdf: [unknown, Record<string, { value?: Value; stream?: { dict: Dictionary } }>];
  };
  const objects = qpdf[1];
  /** A dictionary or the dictionary of a stream, through a reference or not. */
  const follow = (value: Value | undefined): Dictionary => {
    const found = typeof value === 'string' && / R$/.test(value) ? objects[`obj:${value}`] : { value };
    return (found?.stream?.dict ?? found?.value ?? {}) as Dictionary;
  };
  const list = (value: Value | undefined): Value[] => {
    const found = typeof value === 'string' && / R$/.test(value) ? objects[`obj:${value}`]?.value : value;
    return found === undefined ? [] : [found].flat();
  };
  const root = follow(follow(objects['trailer']!.value)['/Root']);
  const all = Object.values(objects).map(({ value, stream }) => stream?.dict ?? value);
  return { root, follow, list, all, trailer: follow(objects['trailer']!.value) };
}

/** An element of the tag tree. */
export interface Tag {
  readonly tag: string;
  readonly entries: Dictionary;
  readonly children: readonly Tag[];
}

/** The tag tree in reading order. */
export function tagTree(pdf: Uint8Array): Tag[] {
  const { root, follow, list } = readPdf(pdf);
  const read = (value: Value): Tag[] => {
    const entries = follow(value);
    const tag = entries['/S'];
    if (typeof tag !== 'string') return [];
    return [{ tag: tag.slice(1), entries, children: list(entries['/K']).flatMap(read) }];
  };
  return list(follow(root['/StructTreeRoot'])['/K']).flatMap(read);
}

/** Every element of a tree, parents before their children. */
export const flatten = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...flatten(tag.children)]);
