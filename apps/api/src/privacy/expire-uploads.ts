import { removeWaitingResultLists } from '@sens/db/completion';
import { removeWaitingImports } from '@sens/db/participant';
import { removeWaitingLogs } from '@sens/db/record';
import type { Deps } from '../shared/deps.ts';

const day = 24 * 3600 * 1000;

/**
 * Takes lists and logs away that were uploaded a day ago and never confirmed: they name people, strangers among them, and
 * can be uploaded again.
 */
export function expireUploads({ db, now }: Deps): Promise<void> {
  const before = new Date(now().getTime() - day);
  return db.transaction(async (tx) => {
    await removeWaitingLogs(tx, before);
    await removeWaitingResultLists(tx, before);
    await removeWaitingImports(tx, before);
  });
}
