import { createHash } from 'node:crypto';
import { newAccessCode, newId, type Tx } from '@sens/db';
import { addApiKey, revokeApiKey } from '@sens/db/api-key';
import { writeAudit } from '@sens/db/audit';
import { DomainError, FieldsError } from '@sens/domain';
import { apiKeyPrefix, writeApiKey, type ApiKeyInput } from '@sens/domain/api-key';
import type { Deps } from '../shared/deps.ts';

interface Place {
  readonly projectId: string;
  readonly accountId: string;
}

/** What is kept of a key. It is random enough to need neither salt nor a slow hash. */
export const hashApiKey = (key: string): string => createHash('sha256').update(key, 'utf8').digest('hex');

/**
 * Makes a key to the project's figures.
 *
 * @returns the key, which cannot be shown again
 * @throws FieldsError for a last day that is over
 */
export function createApiKey(deps: Deps, at: Place, { name, scopes, endsOn }: ApiKeyInput): Promise<{ key: string }> {
  const now = deps.now();
  if (endsOn !== undefined && endsOn < now.toISOString().slice(0, 10)) {
    throw new FieldsError({ endsOn: { code: 'api_key.already_over', params: {} } });
  }
  const key = writeApiKey(newAccessCode().toLowerCase());
  return deps.db.transaction(async (tx) => {
    const [id, prefix] = [newId(), apiKeyPrefix(key)];
    await addApiKey(tx, {
      ...{ projectId: at.projectId, id, name, prefix, sha256: hashApiKey(key), scopes: [...new Set(scopes)] },
      ...{ endsOn: endsOn ?? null, createdAt: now, createdBy: at.accountId },
    });
    await note(tx, at, 'api_key.created', id, { name, prefix, scopes, endsOn: endsOn ?? null });
    return { key };
  });
}

/**
 * Takes what a key opens away, at once and for good.
 *
 * @throws DomainError `request.not_found`
 */
export function dropApiKey(deps: Deps, at: Place, keyId: string): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const revoked = await revokeApiKey(tx, at.projectId, keyId, deps.now());
    if (!revoked) throw new DomainError('request.not_found', {});
    await note(tx, at, 'api_key.revoked', keyId, revoked);
  });
}

const note = (
  tx: Tx,
  { projectId, accountId }: Place,
  action: 'api_key.created' | 'api_key.revoked',
  subjectId: string,
  detail: Record<string, unknown>,
) => writeAudit(tx, { projectId, actor: { kind: 'account', accountId }, action, subjectId, detail });
