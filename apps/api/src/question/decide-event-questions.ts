import { writeAudit } from '@sens/db/audit';
import { lockEvent } from '@sens/db/event';
import { decideEventQuestions, listEventQuestions } from '@sens/db/question';
import { DomainError } from '@sens/domain';
import { isAsked } from '@sens/domain/question';
import type { Deps } from '../shared/deps.ts';

/**
 * Sets what one event asks. Only what differs from the kind of the event is kept, so that a question which is changed
 * later is still asked where nobody decided.
 *
 * @throws DomainError `request.not_found` for an event or a question of another project, or a retired question
 */
export function setEventQuestions(
  deps: Deps,
  accountId: string,
  at: { projectId: string; eventId: string },
  asked: readonly string[],
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    if (!(await lockEvent(tx, at.projectId, at.eventId))) throw new DomainError('request.not_found', {});
    const all = await listEventQuestions(tx, at.projectId, at.eventId);
    const open = all.filter(({ question }) => question.retiredAt === null);
    const known = new Set(open.map(({ question }) => question.id));
    if (!asked.every((id) => known.has(id))) throw new DomainError('request.not_found', {});
    await decideEventQuestions(
      tx,
      at,
      open.map(({ question, eventKind }) => {
        const wanted = asked.includes(question.id);
        return {
          questionId: question.id,
          included: wanted === isAsked(question, eventKind, null) ? null : wanted,
        };
      }),
    );
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'account', accountId },
      action: 'event.questions_set',
      subjectId: at.eventId,
      detail: { questionIds: [...asked] },
    });
  });
}
