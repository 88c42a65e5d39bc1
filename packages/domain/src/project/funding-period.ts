/** The EU programming periods; the period decides the visibility statement and the indicator definitions. */
export const fundingPeriods = ['2014-2020', '2021-2027'] as const;
export type FundingPeriod = (typeof fundingPeriods)[number];
