/** Both days belong to the period. Calendar dates, compared as texts. */
export interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Whether any two of the periods share a day. */
export function periodsOverlap(periods: readonly Period[]): boolean {
  const sorted = [...periods].sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  return sorted.some((period, index) => index > 0 && period.startsOn <= sorted[index - 1]!.endsOn);
}

/** The period a day falls into, if any: periods are the project's own and may leave gaps. */
export function periodOf<P extends Period>(periods: readonly P[], day: string): P | undefined {
  return periods.find((period) => period.startsOn <= day && day <= period.endsOn);
}
