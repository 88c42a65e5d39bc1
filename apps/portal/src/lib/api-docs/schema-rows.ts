import { m, type Locale } from '@sens/messages';
import type { ApiOutputs } from '#lib/server/api.ts';

export type Document = ApiOutputs['apiKey']['document'];
export type Operation = Document['paths'][string]['get'];
type Schema = Document['components']['schemas'][string];

export interface FieldRow {
  /** `values[].periods[].value`. */
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

/** The fields of an answer, a row each, those of objects within it after them. */
export function fieldRows(locale: Locale, schema: Schema, beneath = ''): FieldRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const row = { name: beneath + name, type: typeOf(locale, property), meaning: property.description ?? '' };
    const inner = property.items ?? property;
    return [row, ...fieldRows(locale, inner, `${row.name}${property.items ? '[]' : ''}.`)];
  });
}

/** The type of a field as JSON Schema calls it. */
function typeOf(locale: Locale, { type, format, items, anyOf, enum: choices }: Schema): string {
  if (anyOf) {
    const known = anyOf.filter((part) => part.type !== 'null').map((part) => typeOf(locale, part));
    return known.length < anyOf.length ? `${known.join(', ')}, ${m.api_docs_none(locale)}` : known.join(', ');
  }
  if (items) return m.api_docs_list(locale, { type: typeOf(locale, items) });
  if (choices) return choices.map(String).join(', ');
  const name = Array.isArray(type) ? type.join(', ') : (type ?? '');
  return format ? `${name} (${format})` : name;
}

/** The columns of an operation's table, as its example says them; null where there is none. */
export function columnsOf({ responses }: Operation): string | null {
  const content = responses['200']?.['content'] as Record<string, { example?: string }> | undefined;
  return content?.['text/csv']?.example?.trim().replaceAll(',', ', ') ?? null;
}

/** The name of the answer's schema. */
export function answerOf({ responses }: Operation): string {
  const content = responses['200']?.['content'] as Record<string, { schema?: { $ref?: string } }> | undefined;
  return content?.['application/json']?.schema?.$ref?.split('/').at(-1) ?? '';
}
