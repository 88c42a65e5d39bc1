import { writeAudit } from '@sens/db/audit';
import { listEvidence } from '@sens/db/evidence';
import type { Role } from '@sens/domain/account';
import type { Deps } from '../shared/deps.ts';
import { loadEvidenceOf } from './load-missing.ts';

/**
 * The files of an event's dossier without their bytes, and which evidence the event needs. A look by somebody who only
 * audits is in the audit trail.
 */
export async function loadDossier(
  deps: Deps,
  { projectId, eventId }: { projectId: string; eventId: string },
  by: { accountId: string; roles: readonly Role[] },
) {
  const [files, [evidence]] = await Promise.all([
    listEvidence(deps.db, projectId, { eventId }),
    loadEvidenceOf(deps.db, projectId, deps.now(), { only: { eventId } }),
  ]);
  if (onlyAudits(by.roles)) await noteReading(deps, { projectId, eventId }, by.accountId, { as: 'page' });
  return { files, feeds: evidence?.feeds ?? [], needs: evidence?.needs ?? [], missing: evidence?.missing ?? 0 };
}

/** Whether somebody reads evidence as an auditor, so that each look is noted. */
export const onlyAudits = (roles: readonly Role[]): boolean => roles.includes('auditor') && !roles.includes('manager');

/** Notes that somebody who audits looked at evidence. */
export const noteReading = (
  { db }: Pick<Deps, 'db'>,
  { projectId, eventId }: { projectId: string; eventId: string },
  accountId: string,
  detail: Record<string, unknown>,
) =>
  db.transaction((tx) =>
    writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      ...{ action: 'evidence.read', subjectId: eventId, detail },
    }),
  );
