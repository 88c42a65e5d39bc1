import { isDated } from '@sens/domain/evidence';
import { listReports } from '@sens/db/indicator';
import { addEvidence } from '../evidence/add-evidence.ts';
import { previewPack, startPack } from '../export/start-export.ts';
import { calendarDay } from '../shared/calendar-day.ts';
import type { Deps } from '../shared/deps.ts';
import { demoEvidence } from './data/evidence.ts';
import { roomPhoto } from './data/room-photo.ts';

interface Event {
  id: string;
  slug: string;
  timeZone: string;
  sessions: readonly { startsAt: Date }[];
}

/** The dossiers of some events, and the pack of the report that is frozen; it is made in the background. */
export async function seedDemoEvidence(
  deps: Deps,
  projectId: string,
  events: readonly Event[],
  { trainer, manager }: { trainer: string; manager: string },
): Promise<void> {
  for (const { slug, kind, fileName, caption, text } of demoEvidence) {
    const event = events.find((known) => known.slug === slug);
    const [session] = event?.sessions ?? [];
    if (!event || !session) continue;
    const content = text === null ? roomPhoto : Buffer.from(text, 'utf8').toString('base64');
    const day = isDated(kind) ? calendarDay(session.startsAt, event.timeZone) : undefined;
    await addEvidence(deps, { projectId, eventId: event.id }, trainer, { kind, day, caption, fileName, content });
  }
  // The demo lies around today, and its reporting periods do not: a frozen one may have no event.
  for (const { number: period } of await listReports(deps.db, projectId, { frozenOnly: true })) {
    const { events: proving } = await previewPack(deps, projectId, { period, code: 'CO44' });
    if (proving.length === 0) continue;
    await startPack(deps, projectId, manager, { period, code: 'CO44', locale: 'sl' });
    return;
  }
}
