import { namedPerson, seatNumber } from '@sens/domain/group';
import { z } from 'zod';
import { filledRows, isTree, nestFormData } from './nest-form-data.ts';
import { readForm } from './read-form.ts';

const people = z.object({ people: z.record(z.string(), namedPerson) });

/**
 * Reads the people who are named for seats: `people.3.givenName` is of the third seat, and rows left empty are for later.
 */
export function readPeopleForm(formData: FormData) {
  const branch = nestFormData(formData)['people'];
  const rows = branch !== undefined && isTree(branch) ? filledRows(branch) : [];
  const form = readForm(people, formData, (tree) => ({
    ...tree,
    people: Object.fromEntries(rows.map(({ number, row }) => [number, row])),
  }));
  if (!form.ok) return form;
  const named = Object.entries(form.data.people).map(([seat, person]) => ({ ...person, seat: seatNumber.parse(seat) }));
  return { ok: true as const, values: form.values, data: named };
}
