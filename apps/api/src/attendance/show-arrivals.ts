import { listArrivalWindows, listRoster } from '@sens/db/attendance';
import { findSession } from '@sens/db/event';
import { findProject } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { attended, isArrivalOpen, nextStepAt } from '@sens/domain/attendance';
import type { Deps } from '../shared/deps.ts';
import { links } from '../shared/links.ts';
import { currentArrivalCode } from './arrival-codes.ts';

/**
 * What the room's screen shows: the code of this moment as text and as a QR code that opens the page for it, until when
 * it is right, and how many are there. `now` is the server's clock, because the screen's may be wrong.
 *
 * @throws DomainError `request.not_found`
 */
export async function showArrivals(deps: Deps, projectId: string, sessionId: string) {
  const [project, session, windows, people] = await Promise.all([
    findProject(deps.db, { id: projectId }),
    findSession(deps.db, projectId, sessionId),
    listArrivalWindows(deps.db, projectId, { sessionId }),
    listRoster(deps.db, projectId, sessionId),
  ]);
  if (!project || !session) throw new DomainError('request.not_found', {});
  const now = deps.now();
  const here = people.filter(({ status }) => status !== null && attended(status)).length;
  const facts = { session, now, here, all: people.length };
  const [window] = windows;
  if (!window || !isArrivalOpen(window, now)) return { ...facts, open: null };
  const code = currentArrivalCode(window.secret, now);
  const { qrPath } = await import('@sens/documents/ticket');
  const qr = qrPath(links(deps.config.publicUrl).arrival(project.slug, sessionId, code));
  return { ...facts, open: { code, qr, closesAt: window.closesAt, changesAt: nextStepAt(now) } };
}
