import { headcountStatuses } from '@sens/domain/visit';
import type { MarkAnswer } from '@sens/domain/attendance';
import type { Api } from '#lib/server/api.ts';
import type { OutboxEntry } from './outbox-entry.ts';

/**
 * Sends marks of one session, or of one leg, to where they are taken.
 *
 * @param batch at least one, all of one account, project and session or leg
 */
export function sendBatch(
  api: Pick<Api, 'attendance' | 'visit'>,
  batch: readonly OutboxEntry[],
): Promise<MarkAnswer[]> {
  const { projectId, accountId, about } = batch[0]!;
  if (about !== 'leg') {
    const sender = { accountId, deviceNow: new Date().toISOString() };
    const marks = batch.map(
      ({ projectId: _, accountId: __, heldUntil: ___, refusal: ____, about: _____, ...mark }) => mark,
    );
    return api.attendance.submit.mutate({ projectId, marks, ...sender });
  }
  const taps = batch.flatMap(({ markId, sessionId, registrationId, status, markedAt, device, sequence, basedOn }) => {
    const known = headcountStatuses.find((one) => one === status);
    return known
      ? [{ ...{ markId, legId: sessionId, registrationId, markedAt, device, sequence, basedOn }, status: known }]
      : [];
  });
  return api.visit.submitHeadcounts.mutate({ projectId, taps });
}
