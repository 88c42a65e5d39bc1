import type { ParticipationFilter } from '@sens/domain/indicator';
import type { Engine } from '../engine.ts';
import { streamInSnapshot } from '../shared/stream.ts';
import { listLedger, type LedgerCount, type LedgerKey, type LedgerRow } from './queries.ts';

const pageSize = 2000;

/** Every row behind a number as of one instant, page by page, as fast as the reader takes them. */
export function streamLedger(
  engine: Engine,
  projectId: string,
  filter: ParticipationFilter,
  count: LedgerCount,
): AsyncGenerator<LedgerRow> {
  return streamInSnapshot(engine, async function* (tx) {
    let after: LedgerKey | undefined;
    for (;;) {
      const page = await listLedger(tx, projectId, filter, count, { after, limit: pageSize });
      yield page;
      if (page.length < pageSize) return;
      after = page.at(-1);
    }
  });
}
