import { writeAudit } from '@sens/db/audit';
import {
  eraseIdentity,
  hasRegistrationToCome,
  listIdentities,
  listRetentions,
  restrictPerson,
  type PersonPlace,
} from '@sens/db/privacy';
import { hasNeeds, scrubNeeds } from '@sens/db/visit';
import { retentionEnd } from '@sens/domain/privacy';
import type { Deps } from '../shared/deps.ts';
import { expireContacts } from './expire-contacts.ts';
import { expireSigners } from './expire-signers.ts';
import { expireUploads } from './expire-uploads.ts';

/**
 * Makes the handler of the `expire-personal-data` job: uploads that nobody confirmed go, contacts of groups go some time
 * after their event, and once the obligation of a project is over, restricted people lose their identity, and all others
 * too when a manager has said so. Each person in a transaction of their own, so that an interrupted round is simply gone
 * on with.
 */
export const createExpirer = (deps: Deps) => async (): Promise<void> => {
  await expireUploads(deps);
  await expireContacts(deps);
  const now = deps.now();
  const today = now.toISOString().slice(0, 10);
  let hadNeeds = false;
  try {
    for (const { projectId, eraseAll, ...rule } of await listRetentions(deps.db)) {
      const end = retentionEnd(rule);
      if (end === null || end >= today) continue;
      await expireSigners(deps, projectId);
      for (const { participantId } of await listIdentities(deps.db, projectId, eraseAll ? 'all' : 'restricted')) {
        hadNeeds = (await expirePerson(deps, { projectId, participantId }, now)) || hadNeeds;
      }
    }
  } finally {
    if (hadNeeds) await scrubNeeds(deps.engine);
  }
};

/** @returns whether it was known what the person needs on a visit */
function expirePerson({ db }: Deps, at: PersonPlace, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (await hasRegistrationToCome(tx, at, now)) return false;
    const hadNeeds = await hasNeeds(tx, at);
    await restrictPerson(tx, at, now);
    if (await eraseIdentity(tx, at, now)) {
      const entry = { projectId: at.projectId, subjectId: at.participantId, action: 'privacy.erased' as const };
      await writeAudit(tx, { ...entry, actor: { kind: 'system' } });
    }
    return hadNeeds;
  });
}
