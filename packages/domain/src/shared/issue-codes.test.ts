import { expect, test } from 'vitest';
import { z } from 'zod';
import { calendarDate, email, line, localised, slug } from './fields.ts';
import { fieldIssues } from './issue-codes.ts';

const schema = z.object({
  name: line(5),
  title: localised(),
  email,
  slug,
  day: calendarDate,
  seats: z.number().int().min(1).max(500),
  kind: z.enum(['training', 'workshop']),
  organisers: z.array(z.string()).min(1),
  stops: z.array(z.object({ place: line() })),
  start: z.iso.datetime(),
  link: z.url(),
  code: z.string().refine((code) => code === '1', { message: 'project.side_in_use', params: { side: 'AT' } }),
});

function issuesOf(input: unknown) {
  const result = schema.safeParse(input);
  return result.success ? {} : fieldIssues(result.error, input);
}

test('a missing value is required, whatever its kind', () => {
  const issues = issuesOf({});
  expect(Object.keys(issues)).toEqual(Object.keys(schema.shape));
  expect(new Set(Object.values(issues).map(({ code }) => code))).toEqual(new Set(['field.required']));
});

test('each kind of fault has its code and the limit that was crossed', () => {
  const issues = issuesOf({
    name: 'Marjeta',
    title: { sl: 'Delavnica', EN: 'Workshop' },
    email: 'ana',
    slug: 'A b',
    day: '2026-02-30',
    seats: 900,
    kind: 'party',
    organisers: [],
    stops: [{ place: 'Lendava' }, { place: ' ' }],
    start: 'tomorrow',
    link: 'no',
    code: '2',
  });
  expect(issues).toEqual({
    name: { code: 'field.too_long', params: { max: 5 } },
    'title.EN': { code: 'field.language', params: {} },
    email: { code: 'field.email', params: {} },
    slug: { code: 'field.slug', params: {} },
    day: { code: 'field.date', params: {} },
    seats: { code: 'field.too_big', params: { max: 500 } },
    kind: { code: 'field.choice', params: {} },
    organisers: { code: 'field.required', params: { min: 1 } },
    'stops.1.place': { code: 'field.required', params: { min: 1 } },
    start: { code: 'field.date', params: {} },
    link: { code: 'field.url', params: {} },
    code: { code: 'project.side_in_use', params: { side: 'AT' } },
  });
});

test('a wrong kind of value is not called missing, and odd input does not break it', () => {
  expect(issuesOf({ seats: 'many' })['seats']).toEqual({ code: 'field.invalid', params: {} });
  expect(issuesOf({ slug: 'a' })['slug']).toEqual({ code: 'field.too_short', params: { min: 2 } });
  expect(issuesOf(null)['']).toEqual({ code: 'field.invalid', params: {} });
});
