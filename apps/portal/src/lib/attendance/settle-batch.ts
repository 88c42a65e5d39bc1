import type { FieldIssue } from '@sens/domain';
import type { MarkAnswer } from '@sens/domain/attendance';
import type { OutboxEntry } from './outbox-entry.ts';

export interface Settlement {
  /** The server has them; they leave the queue. */
  readonly settled: readonly OutboxEntry[];
  /** They stay, with the reason. */
  readonly refused: readonly OutboxEntry[];
  /** The registrations about which people disagree. */
  readonly disputed: ReadonlySet<string>;
}

/** What the server's answers mean for the marks that were sent. A mark without an answer stays as it is. */
export function settleBatch(batch: readonly OutboxEntry[], answers: readonly MarkAnswer[]): Settlement {
  const answerOf = new Map(answers.map((answer) => [answer.markId, answer]));
  const settled: OutboxEntry[] = [];
  const refused: OutboxEntry[] = [];
  const disputed = new Set<string>();
  for (const entry of batch) {
    const answer = answerOf.get(entry.markId);
    if (!answer) continue;
    if (answer.outcome === 'rejected') {
      refused.push({ ...entry, refusal: { code: answer.code, params: answer.params } });
    } else {
      settled.push(entry);
      if (answer.outcome === 'accepted_with_conflict') disputed.add(entry.registrationId);
    }
  }
  return { settled, refused, disputed };
}

/** The whole batch was refused: the account may not mark this session any more, say. */
export const refuseBatch = (batch: readonly OutboxEntry[], refusal: FieldIssue): Settlement => ({
  settled: [],
  refused: batch.map((entry) => ({ ...entry, refusal })),
  disputed: new Set(),
});
