/**
 * What a project may count its money in, by ISO 4217 code. Each has hundredths, so an amount is a whole number of them.
 */
export const currencies = [
  ...(['EUR', 'ALL', 'BAM', 'CHF', 'CZK', 'DKK', 'GBP', 'HUF', 'MDL', 'MKD'] as const),
  ...(['NOK', 'PLN', 'RON', 'RSD', 'SEK', 'TRY', 'UAH'] as const),
] as const;
export type Currency = (typeof currencies)[number];
