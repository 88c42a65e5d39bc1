import { findAccount, type AccountDetails } from '@sens/db/account';
import type { Deps } from '../shared/deps.ts';

/** Who is signed in on a request, if anybody; a disabled account is nobody. */
export async function readSession(
  deps: Pick<Deps, 'auth' | 'db' | 'config'>,
  headers: Headers,
): Promise<AccountDetails | null> {
  if (!headers.get('cookie')?.includes('sens.session')) return null;
  const auth = await deps.auth();
  const found = await auth.api.getSession({ headers });
  const account = found ? await findAccount(deps.db, found.user.id) : null;
  if (!account) return null;
  // Whoever signs in has shown that the mailbox is theirs, so the settings can name administrators by it.
  return { ...account, isAdministrator: account.isAdministrator || deps.config.administrators.includes(account.email) };
}
