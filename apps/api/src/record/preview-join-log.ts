import { newId } from '@sens/db';
import { addJoinLog } from '@sens/db/record';
import { DomainError } from '@sens/domain';
import { mostLogPeople, type JoinLogInput } from '@sens/domain/record';
import type { Marker } from '../attendance/assert-may-mark.ts';
import type { Deps } from '../shared/deps.ts';
import { safeFileName } from '../shared/file-name.ts';
import type { EventPlace } from './assert-may-record.ts';
import { findSessionToMark, readLog } from './load-join-log.ts';

/**
 * Keeps a platform's log for its preview; nobody is marked before it is confirmed.
 *
 * @throws DomainError `request.not_found`, `request.forbidden`, `import.file_unreadable`, `import.file_empty`,
 *   `import.too_many_rows`, `record.log_header_missing`, `record.log_too_many_people`
 */
export async function previewJoinLog(
  deps: Deps,
  by: Marker,
  at: EventPlace & { sessionId: string },
  { fileName, content }: JoinLogInput,
): Promise<{ logId: string }> {
  const session = await findSessionToMark(deps.db, by, at, at.sessionId);
  const bytes = Buffer.from(content, 'base64');
  const { people, refused } = await readLog(deps.db, at.projectId, session, bytes);
  if (people.length + refused.length === 0) throw new DomainError('import.file_empty', {});
  if (people.length > mostLogPeople) throw new DomainError('record.log_too_many_people', { max: mostLogPeople });
  const logId = newId();
  await deps.db.transaction((tx) =>
    addJoinLog(
      tx,
      {
        ...{ projectId: at.projectId, id: logId, eventSessionId: session.id, accountId: by.accountId, bytes },
        fileName: safeFileName(fileName, 'csv', 'log'),
      },
      deps.now(),
    ),
  );
  return { logId };
}
