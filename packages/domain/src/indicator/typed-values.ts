import { z } from 'zod';
import { paragraphs, sideCode } from '../shared/fields.ts';
import { readAmount } from '../visit/amount.ts';
import type { ReportCorrection, ReportRowValues } from './report-content.ts';

const most = 10_000_000;

/** A number with at most two places, or as somebody writes it; nothing where the field is left empty. */
const typedNumber = z
  .union([z.number(), z.string()], { error: 'field.invalid' })
  .transform((given, context) => {
    if (typeof given === 'string' && given.trim() === '') return undefined;
    const hundredths = typeof given === 'string' ? readAmount(given) : Math.round(given * 100);
    if (hundredths !== null && hundredths >= 0 && hundredths <= most * 100) return hundredths / 100;
    context.addIssue({ code: 'custom', message: 'field.invalid' });
    return z.NEVER;
  })
  .optional();

const bySide = z
  .record(sideCode, typedNumber)
  .default({})
  .transform((values) => {
    const given = Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== undefined);
    return Object.fromEntries(given);
  });

/**
 * What a reporting period adds to an indicator that is typed in, by side, and where the numbers come from. `seen` is
 * what was there when the form was filled in, so that nobody overwrites what they have not seen.
 */
export const typedValues = z.object({ values: bySide, seen: bySide, note: paragraphs(1000) });
export type TypedValues = z.output<typeof typedValues>;

/** Whether the same sides have the same numbers. */
export function sameValues(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  const sides = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return sides.every((side) => one[side] === other[side]);
}

/** A number that was typed in; its day is the last one of its reporting period. */
export interface TypedEntry {
  readonly day: string;
  readonly side: string;
  readonly value: number;
  readonly note: string;
}

/** The sum of numbers with at most two places, without what binary fractions add to it. */
export const sumOfTyped = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100;

/** What a day adds to an indicator. */
export type DayValue = Pick<TypedEntry, 'day' | 'side' | 'value'>;

/** By side, what the days before a period add, those in it, and all up to its end. */
export function sumDays(days: readonly DayValue[], { from, to }: { readonly from: string; readonly to: string }) {
  const counting = days.filter(({ day }) => day <= to);
  return [...Map.groupBy(counting, ({ side }) => side)].map(([side, ofSide]) => {
    const sumOf = (list: readonly DayValue[]) => sumOfTyped(list.map(({ value }) => value));
    const before = ofSide.filter(({ day }) => day < from);
    const within = ofSide.filter(({ day }) => day >= from);
    return { side, previous: sumOf(before), period: sumOf(within), cumulative: sumOf(ofSide) };
  });
}

/** What differs between the numbers of a frozen report and those of now, on the days before a period. */
export function correctTyped(
  earlier: readonly TypedEntry[],
  now: readonly TypedEntry[],
  startsOn: string,
): ReportCorrection[] {
  const keyOf = ({ day, side }: TypedEntry) => `${day}/${side}`;
  const [known, current] = [earlier, now.filter(({ day }) => day < startsOn)].map(
    (list) => new Map(list.map((entry) => [keyOf(entry), entry])),
  );
  const keys = [...new Set([...known!.keys(), ...current!.keys()])].sort();
  return keys.flatMap((key) => {
    const [before, after] = [known!.get(key), current!.get(key)];
    return before?.value === after?.value ? [] : [{ key, before: rowOf(before), after: rowOf(after) }];
  });
}

const rowOf = (entry: TypedEntry | undefined): ReportRowValues | null =>
  entry === undefined
    ? null
    : {
        ...{ day: entry.day, side: entry.side, gender: null, ageBand: null, organisationKind: null },
        ...{ sessions: 0, minutes: 0, value: entry.value },
      };
