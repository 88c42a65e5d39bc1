import type { RollCallRow } from './roll-call-input.ts';

/** What a row of the roll call says, as text: how the form notes what it showed. */
export const describeRow = ({
  status,
  minutes,
  remark,
  arrived,
  left,
}: Partial<Pick<RollCallRow, 'status' | 'minutes' | 'remark' | 'arrived' | 'left'>>): string =>
  JSON.stringify([status ?? null, minutes ?? null, remark ?? null, arrived ?? null, left ?? null]);
