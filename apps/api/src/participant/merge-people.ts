import type { Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import {
  addDistinct,
  addMerge,
  endMerge,
  findMerge,
  listPeople,
  listStandingMerges,
  lockPeople,
  removeDistinct,
  setHidden,
} from '@sens/db/participant';
import { DomainError } from '@sens/domain';
import { orderPair, rootsOf, type MergeInput } from '@sens/domain/participant';
import type { Deps } from '../shared/deps.ts';

interface Place {
  readonly projectId: string;
  readonly accountId: string;
}

/**
 * Says that two records are one person. Nothing moves: each record keeps its registrations, marks, certificates and
 * consents, and from now on they count as one wherever people are counted or recognised.
 *
 * @throws DomainError `request.not_found`; `participant.already_merged` when one of the records is not shown any more
 */
export function mergePeople(
  deps: Deps,
  { projectId, accountId }: Place,
  input: MergeInput,
): Promise<{ mergeId: string }> {
  const { keptId, otherId, reason } = input;
  return deps.db.transaction(async (tx) => {
    await lockPeople(tx, projectId);
    const people = await listPeople(tx, projectId, [keptId, otherId]);
    if (people.length < 2) throw new DomainError('request.not_found', {});
    if (people.some(({ mergedInto }) => mergedInto !== null)) throw new DomainError('participant.already_merged', {});
    const [firstId, secondId] = orderPair(keptId, otherId);
    await removeDistinct(tx, { projectId, firstId, secondId });
    const mergeId = await addMerge(tx, {
      projectId,
      keptId,
      otherId,
      reason,
      mergedBy: accountId,
      mergedAt: deps.now(),
    });
    await hideMerged(tx, projectId);
    await note(tx, { projectId, accountId }, 'participant.merged', keptId, { mergeId, otherId });
    return { mergeId };
  });
}

/**
 * Takes a merge back: the record, and what was merged into it before, is a person of its own again.
 *
 * @throws DomainError `request.not_found`; `participant.already_undone`
 */
export function undoMerge(deps: Deps, { projectId, accountId }: Place, mergeId: string): Promise<void> {
  return deps.db.transaction(async (tx) => {
    await lockPeople(tx, projectId);
    const merge = await findMerge(tx, projectId, mergeId);
    if (!merge) throw new DomainError('request.not_found', {});
    if (merge.undoneAt) throw new DomainError('participant.already_undone', {});
    await endMerge(tx, merge, accountId, deps.now());
    await hideMerged(tx, projectId);
    await note(tx, { projectId, accountId }, 'participant.merge_undone', merge.keptId, {
      mergeId,
      otherId: merge.otherId,
    });
  });
}

/** Keeps in mind that two records that look like one person are two, or forgets it again. */
export function decideDistinct(
  deps: Deps,
  { projectId, accountId }: Place,
  pair: { participantIds: readonly [string, string]; distinct: boolean },
): Promise<void> {
  const [firstId, secondId] = orderPair(...pair.participantIds);
  return deps.db.transaction(async (tx) => {
    await lockPeople(tx, projectId);
    const people = await listPeople(tx, projectId, [firstId, secondId]);
    if (people.length < 2) throw new DomainError('request.not_found', {});
    const at = { projectId, firstId, secondId };
    const isNew = pair.distinct
      ? await addDistinct(tx, { ...at, decidedBy: accountId, decidedAt: deps.now() })
      : await removeDistinct(tx, at);
    if (!isNew) return;
    const action = pair.distinct ? 'participant.told_apart' : 'participant.told_apart_undone';
    await note(tx, { projectId, accountId }, action, firstId, { otherId: secondId });
  });
}

const hideMerged = async (tx: Tx, projectId: string): Promise<void> =>
  setHidden(tx, projectId, rootsOf(await listStandingMerges(tx, projectId)));

const note = (
  tx: Tx,
  { projectId, accountId }: Place,
  action: `participant.${'merged' | 'merge_undone' | 'told_apart' | 'told_apart_undone'}`,
  subjectId: string,
  detail: Record<string, string>,
): Promise<void> => writeAudit(tx, { projectId, actor: { kind: 'account', accountId }, action, subjectId, detail });
