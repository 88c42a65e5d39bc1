import { writeAudit } from '@sens/db/audit';
import { eraseIdentity, hasRegistrationToCome, listIdentities, listRetentions, restrictPerson } from '@sens/db/privacy';
import { retentionEnd } from '@sens/domain/privacy';
import type { Deps } from '../shared/deps.ts';
import { expireContacts } from './expire-contacts.ts';
import { expireSigners } from './expire-signers.ts';

/**
 * Makes the handler of the `expire-personal-data` job: contacts of groups go some time after their event, and once the obligation of a project is over, restricted people lose
 * their identity, and all others too when a manager has said so. Each person in a transaction of their own, so that an
 * interrupted round is simply gone on with.
 */
export const createExpirer = (deps: Deps) => async (): Promise<void> => {
  await expireContacts(deps);
  const now = deps.now();
  const today = now.toISOString().slice(0, 10);
  for (const { projectId, eraseAll, ...rule } of await listRetentions(deps.db)) {
    const end = retentionEnd(rule);
    if (end === null || end >= today) continue;
    await expireSigners(deps, projectId);
    for (const { participantId } of await listIdentities(deps.db, projectId, eraseAll ? 'all' : 'restricted')) {
      const at = { projectId, participantId };
      await deps.db.transaction(async (tx) => {
        if (await hasRegistrationToCome(tx, at, now)) return;
        await restrictPerson(tx, at, now);
        if (!(await eraseIdentity(tx, at, now))) return;
        const entry = { projectId, subjectId: participantId, action: 'privacy.erased' as const };
        await writeAudit(tx, { ...entry, actor: { kind: 'system' } });
      });
    }
  }
};
