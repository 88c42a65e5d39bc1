import { listStops, listLegs, listTravellers } from '@sens/db/visit';
import { printSheet } from '../evidence/print-sheet.ts';
import { calendarDay } from '../shared/calendar-day.ts';
import type { Deps } from '../shared/deps.ts';
import { changeCost } from '../visit/change-costs.ts';
import { addPhoto, reportStop } from '../visit/document-stop.ts';
import { stopPhoto } from './data/stop-photo.ts';
import { demoCosts, demoPhoto, demoReports, type DemoCost } from './data/visit-records.ts';

interface Event {
  id: string;
  slug: string;
  timeZone: string;
  sessions: readonly { startsAt: Date; endsAt: Date }[];
}

const hour = 3600 * 1000;

/** What the demo's visits cost, and of the one that is over its lists by day, reports and a picture. */
export async function seedDemoVisitRecords(
  deps: Deps,
  projectId: string,
  events: readonly Event[],
  by: { manager: string; trainer: string; organisationIds: Readonly<Record<string, string>> },
): Promise<void> {
  for (const [slug, costs] of Object.entries(demoCosts)) {
    const event = events.find((one) => one.slug === slug);
    if (!event) continue;
    const at = { projectId, eventId: event.id };
    await writeCosts(deps, at, by, costs);
    const last = event.sessions.at(-1);
    if (last && last.endsAt < deps.now()) await documentVisit(deps, at, by, event);
  }
}

async function writeCosts(
  deps: Deps,
  at: { projectId: string; eventId: string },
  { manager, organisationIds }: { manager: string; organisationIds: Readonly<Record<string, string>> },
  costs: readonly DemoCost[],
): Promise<void> {
  const [legs, travellers] = await Promise.all([listLegs(deps.db, at), listTravellers(deps.db, at)]);
  for (const { payer, leg, person, ...cost } of costs) {
    const legId = leg === undefined ? undefined : legs[leg]?.id;
    const registrationId = person === undefined ? undefined : travellers[person]?.registrationId;
    const scope = legId ? `leg/${legId}` : registrationId ? `person/${registrationId}` : 'visit';
    await changeCost(deps, manager, at, null, { ...cost, scope, payerId: organisationIds[payer]! });
  }
}

async function documentVisit(
  deps: Deps,
  at: { projectId: string; eventId: string },
  { manager, trainer }: { manager: string; trainer: string },
  { sessions, timeZone }: Event,
): Promise<void> {
  for (const { startsAt } of sessions) {
    const morning = { ...deps, now: () => new Date(startsAt.getTime() - hour) };
    const input = { day: calendarDay(startsAt, timeZone), language: 'sl', secondLanguage: 'hu', emptyRows: 2 };
    await printSheet(morning, at, manager, { ...input, columns: ['organisation', 'side'] });
  }
  for (const [index, stop] of (await listStops(deps.db, at)).entries()) {
    const evening = { ...deps, now: () => new Date(stop.endsAt.getTime() + 4 * hour) };
    const place = { ...at, stopId: stop.id };
    const report = demoReports[index];
    if (report) await reportStop(evening, trainer, place, report);
    if (index !== demoPhoto.stop) continue;
    const { language, caption } = demoPhoto;
    const day = calendarDay(stop.startsAt, timeZone);
    await addPhoto(evening, trainer, place, { language, caption, day, fileName: 'bogojina.png', content: stopPhoto });
  }
}
