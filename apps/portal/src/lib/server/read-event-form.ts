import type { FieldIssues } from '@sens/domain';
import { instantOf, suggestSlug } from '@sens/domain/event';
import type { z } from 'zod';
import { filledRows, isTree, type FormNode, type FormTree } from './nest-form-data.ts';
import { readForm, type ReadForm } from './read-form.ts';
import { timeZonesOf } from './time-zones.ts';

/**
 * Reads the form of an event. Its sessions are a day with two times on the clock of the place, which become instants;
 * an address left empty is made from the title, a time zone left empty is the chosen side's.
 */
export function readEventForm<Schema extends z.ZodType>(
  formData: FormData,
  schema: Schema,
): ReadForm<z.output<Schema>> {
  const form = readForm(schema, formData, prepare);
  return form.ok ? form : { ...form, issues: onTypedFields(form.issues, formData) };
}

function prepare(tree: FormTree): FormTree {
  const timeZone = tree['timeZone'] ?? timeZonesOf(textOf(tree['side']))[0];
  const slug = tree['slug'] ?? (suggestSlug(firstText(tree['title'])) || undefined);
  return { ...tree, timeZone, slug, sessions: sessionsIn(tree['sessions'], textOf(timeZone)) };
}

/** The rows with instants in place of a day and times; those to be removed are left out. */
function sessionsIn(branch: FormNode, timeZone: string): FormNode {
  if (!isTree(branch)) return branch;
  const rows = filledRows(branch)
    .filter(({ row }) => !(isTree(row) && row['remove'] === 'on'))
    .map(({ number, row }) => [number, isTree(row) ? withInstants(row, textOf(row['timeZone']) || timeZone) : row]);
  return Object.fromEntries(rows) as FormTree;
}

function withInstants({ day, from, to, ...rest }: FormTree, timeZone: string): FormTree {
  return { ...rest, startsAt: instantText(day, from, timeZone), endsAt: instantText(day, to, timeZone) };
}

/** What was typed when it is no date and time, so that the schema refuses it; undefined when something is missing. */
function instantText(day: FormNode, time: FormNode, timeZone: string): string | undefined {
  if (day === undefined || time === undefined) return undefined;
  const local = `${textOf(day)}T${textOf(time)}`;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) || Number.isNaN(Date.parse(`${local}Z`)) || !timeZone)
    return local;
  return instantOf(local, timeZone).toISOString();
}

/** The schema speaks of instants, the form has a day and two times. */
function onTypedFields(issues: FieldIssues, formData: FormData): FieldIssues {
  const rename = (path: string): string => {
    const [, row, field] = /^sessions\.(\d+)\.(startsAt|endsAt)$/.exec(path) ?? [];
    if (!row) return path;
    const empty = (name: string) => !formData.get(`sessions.${row}.${name}`);
    if (field === 'endsAt') return `sessions.${row}.to`;
    return empty('day') ? `sessions.${row}.day` : `sessions.${row}.from`;
  };
  const renamed = Object.entries(issues).map(([path, issue]): [string, FieldIssues[string]] => [rename(path), issue]);
  // A row without a day has two instants missing and one thing wrong.
  const withoutDay = (path: string) =>
    /\.to$/.test(path) && renamed.some(([other]) => other === path.replace(/to$/, 'day'));
  return Object.fromEntries(renamed.filter(([path]) => !(withoutDay(path) && formData.get(path))));
}

const textOf = (node: FormNode): string => (typeof node === 'string' ? node : '');

function firstText(node: FormNode): string {
  const texts = isTree(node) ? Object.values(node).map(textOf) : [];
  return texts.find((text) => text !== '') ?? '';
}
