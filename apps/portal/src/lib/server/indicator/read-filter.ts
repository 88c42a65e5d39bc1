import { participationFilter, type ParticipationFilter } from '@sens/domain/indicator';
import type { IndicatorFilter, ReportingPeriod } from '#lib/indicator/filter.ts';

/** What a project has to choose from. */
export interface Offered {
  readonly sides: readonly string[];
  readonly periods: readonly ReportingPeriod[];
}

/** What stood in the address, for showing the form again. */
export type TypedFilter = Readonly<Record<'period' | 'from' | 'to' | 'kind' | 'joint' | 'side', string>>;

/** A filter as the address names it, and as the API takes it. */
export interface AskedFilter {
  readonly filter: IndicatorFilter;
  readonly ledger: ParticipationFilter;
  /** The address asks for something that does not exist; then everything is shown, and the page says so. */
  readonly wrong: boolean;
  readonly typed: TypedFilter;
}

/** Reads the filter of an address. Anybody may have written it; a part of it that was left empty is none. */
export function readFilter(query: URLSearchParams, offered: Offered): AskedFilter {
  const text = (name: string) => query.get(name)?.trim() ?? '';
  const typed: TypedFilter = {
    period: text('period'),
    from: text('from'),
    to: text('to'),
    kind: text('kind'),
    joint: text('joint'),
    side: text('side'),
  };
  const read = interpret(typed, offered);
  return read ? { ...read, wrong: false, typed } : { filter: {}, ledger: {}, wrong: true, typed };
}

/** @returns null for a filter that cannot be used */
function interpret(typed: TypedFilter, { sides, periods }: Offered): Pick<AskedFilter, 'filter' | 'ledger'> | null {
  const period = periods.find(({ position }) => String(position) === typed.period);
  if (typed.period && !period) return null;
  if (typed.joint && typed.joint !== 'on') return null;
  if (typed.side && !sides.includes(typed.side)) return null;

  const parsed = participationFilter.safeParse({
    from: period?.startsOn ?? (typed.from || undefined),
    to: period?.endsOn ?? (typed.to || undefined),
    kind: typed.kind || undefined,
    joint: typed.joint ? true : undefined,
    side: typed.side || undefined,
  });
  if (!parsed.success) return null;
  const { from, to, kind, side } = parsed.data;
  if (from && to && from > to) return null;

  const days = period ? { period: period.position } : { from, to };
  return { filter: { ...days, kind, joint: typed.joint ? true : undefined, side }, ledger: parsed.data };
}
