import type { Seal } from '@sens/documents/seal';
import { DomainError } from '@sens/domain';
import type { Deps } from '../shared/deps.ts';
import { isSigningKeyError, signingKeys } from '../shared/signing-keys.ts';

/**
 * What seals a project's documents now; null where no key is configured.
 *
 * @throws DomainError `certificate.seal_expired`: better none than one that every reader rejects
 */
export async function sealFor(
  { config, now }: Pick<Deps, 'config' | 'now'>,
  projectSlug: string,
): Promise<Seal | null> {
  const key = await signingKeys(config).ofProject(projectSlug);
  if (!key) return null;
  const at = now();
  if (at < key.validFrom || at > key.validTo) throw new DomainError('certificate.seal_expired', {});
  return { key, at };
}

/**
 * What signs a project's badges now; null without a key, with one whose certificate has expired, and with one that
 * cannot be read, which is logged: whoever checks a certificate is to see it all the same.
 */
export async function badgeKeyFor({ config, log, now }: Pick<Deps, 'config' | 'log' | 'now'>, projectSlug: string) {
  const key = await signingKeys(config)
    .ofProject(projectSlug)
    .catch((error: unknown) => {
      if (!isSigningKeyError(error)) throw error;
      log.error({ err: error, project: projectSlug }, 'a signing key cannot be read');
      return null;
    });
  const at = now();
  return key && at >= key.validFrom && at <= key.validTo ? key : null;
}
