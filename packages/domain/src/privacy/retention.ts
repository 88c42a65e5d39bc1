import type { FundingPeriod } from '../project/funding-period.ts';

/** How long a project must keep the records of who took part. */
export interface Retention {
  /** Whole years from 31 December of the year of `startsOn`. */
  readonly years: number;
  /** The day of the last payment, or of the accounts; null as long as nobody knows it. */
  readonly startsOn: string | null;
}

/**
 * The years of a programming period: 2021-2027 five from 31 December of the year of the last payment (Regulation (EU)
 * 2021/1060, Article 82); 2014-2020 three from 31 December after the accounts (Regulation (EU) No 1303/2013, Article
 * 140, for operations below one million euros). A project may have another rule, so it is kept with the project.
 */
export const yearsOfPeriod = (period: FundingPeriod): number => (period === '2014-2020' ? 3 : 5);

/** The last day of the obligation (`2031-12-31`), or null while its beginning is not known. */
export const retentionEnd = ({ years, startsOn }: Retention): string | null =>
  startsOn === null ? null : `${Number(startsOn.slice(0, 4)) + years}-12-31`;

/** What erasing somebody's data comes to. */
export type Erasure =
  /** Nothing obliges us to keep the record: the identity goes. */
  | { readonly kind: 'erase' }
  /** Optional data go, the rest is restricted until the last day of the obligation; null: not known yet. */
  | { readonly kind: 'restrict'; readonly until: string | null };

/**
 * Erasure while an obligation lasts is restriction (GDPR, Article 17(3)(b) and 18). Only who attended stands in what an
 * auditor checks.
 *
 * @param today a calendar date
 */
export function decideErasure(facts: {
  readonly attended: boolean;
  readonly retention: Retention;
  readonly today: string;
}): Erasure {
  if (!facts.attended) return { kind: 'erase' };
  const until = retentionEnd(facts.retention);
  return until !== null && until < facts.today ? { kind: 'erase' } : { kind: 'restrict', until };
}

/** The last day for an answer to a request: one month after it came (GDPR, Article 12(3)). */
export function answerDueOn(requestedOn: string): string {
  const [year = 0, month = 1, day = 1] = requestedOn.split('-').map(Number);
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, lastOfNext))).toISOString().slice(0, 10);
}
