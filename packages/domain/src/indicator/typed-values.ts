import { z } from 'zod';
import { paragraphs, sideCode } from '../shared/fields.ts';
import type { ReportCorrection, ReportRowValues } from './report-content.ts';

/** What a reporting period adds to an indicator that is typed in, by side, and where the numbers come from. */
export const typedValues = z.object({
  values: z
    .record(sideCode, z.coerce.number({ message: 'field.invalid' }).min(0).max(10_000_000).optional())
    .default({}),
  note: paragraphs(1000),
});
export type TypedValues = z.output<typeof typedValues>;

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

/** By side, what was typed in for the days before a period, for those in it, and in all up to its end. */
export function countTyped(
  entries: readonly TypedEntry[],
  { from, to }: { readonly from: string; readonly to: string },
) {
  const counting = entries.filter(({ day }) => day <= to);
  return [...Map.groupBy(counting, ({ side }) => side)].map(([side, ofSide]) => {
    const sumOf = (list: readonly TypedEntry[]) => sumOfTyped(list.map(({ value }) => value));
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
