import { expect, test } from 'vitest';
import { z } from 'zod';
import { calendarDate, line, localised } from '@sens/domain';
import { registrationInput } from '@sens/domain/registration';
import { readForm } from './read-form.ts';

function post(entries: [string, string | File][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

const schema = z.object({
  title: localised(line(80)),
  seats: z.number().int().min(1),
  share: z.coerce.number().optional(),
  joint: z.boolean(),
  note: line(40).optional(),
  organisers: z.array(line()).min(1),
  periods: z.array(z.object({ startsOn: calendarDate, closed: z.boolean() })),
  list: z.file().optional(),
});

test('names become the shape of the schema, in the kinds it asks for', () => {
  const list = new File(['a;b'], 'list.csv');
  const form = post([
    ['title.sl', '  Delavnica '],
    ['title.hu', ''],
    ['seats', '20'],
    ['share', '12,5'],
    ['joint', 'on'],
    ['note', '   '],
    ['organisers[]', 'Zavod Mlin'],
    ['organisers[]', ''],
    ['organisers[]', 'Zadruga Šepet'],
    ['periods.0.startsOn', '2026-01-01'],
    ['periods.0.closed', 'on'],
    ['periods.1.startsOn', ''],
    ['periods.10.startsOn', '2026-07-01'],
    ['list', list],
  ]);
  const read = readForm(schema, form);
  expect(read.ok && read.data).toEqual({
    title: { sl: 'Delavnica' },
    seats: 20,
    share: 12.5,
    joint: true,
    note: undefined,
    organisers: ['Zavod Mlin', 'Zadruga Šepet'],
    periods: [
      { startsOn: '2026-01-01', closed: true },
      { startsOn: '2026-07-01', closed: false },
    ],
    list,
  });
});

test('an empty form names every field that is missing', () => {
  const read = readForm(schema, post([]));
  expect(read.ok ? {} : Object.keys(read.issues)).toEqual(['title', 'seats', 'organisers']);
});

test('what was typed comes back as it was, without files and passwords', () => {
  const form = post([
    ['title.sl', ' <b>x</b> '],
    ['organisers[]', 'a'],
    ['organisers[]', 'b'],
    ['seats', 'many'],
    ['password', 'secret'],
    ['newPassword', 'secret'],
    ['list', new File(['x'], 'x.csv')],
  ]);
  const read = readForm(schema, form);
  expect(read).toEqual({
    ok: false,
    values: { 'title.sl': ' <b>x</b> ', 'organisers[]': ['a', 'b'], seats: 'many', list: '' },
    issues: { seats: { code: 'field.invalid', params: {} } },
  });
});

test('issues of rows carry the number the form shows, although empty rows before were dropped', () => {
  const form = post([
    ['title.sl', 'x'],
    ['seats', '1'],
    ['organisers[]', 'a'],
    ['periods.0.startsOn', ''],
    ['periods.3.startsOn', '2026-02-30'],
  ]);
  const read = readForm(schema, form);
  expect(read.ok ? {} : read.issues).toEqual({ 'periods.3.startsOn': { code: 'field.date', params: {} } });
});

test('a box that must be ticked says so', () => {
  const read = readForm(registrationInput, post([['givenName', 'Ana']]));
  expect(read.ok ? {} : read.issues.noticeRead).toEqual({ code: 'field.must_agree', params: {} });
  expect(read.ok ? {} : read.issues.consents).toBeUndefined();
});

test('names made to break things are left out', () => {
  const form = post([
    ['__proto__.polluted', 'yes'],
    ['title.__proto__.polluted', 'yes'],
    ['constructor.prototype.polluted', 'yes'],
    ['a.b.c.d.e.f.g.h', 'deep'],
    ['title', 'both a text'],
    ['title.sl', 'and a tree'],
    ['seats[]', '1'],
    ['seats[]', '2'],
    ['..', 'x'],
  ]);
  const read = readForm(schema, form);
  expect(read.ok).toBe(false);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
