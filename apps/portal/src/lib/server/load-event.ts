import { localText } from '#lib/local-text.ts';

/** An event's public page and the project it belongs to. */
export async function loadEvent(api: App.Locals['api'], params: { project: string; event: string }) {
  const project = await api.project.bySlug.query({ slug: params.project });
  const event = await api.event.bySlug.query({ projectId: project.id, slug: params.event });
  return { project, event };
}

type Loaded = Awaited<ReturnType<typeof loadEvent>>;

/** What every page about an event shows of it. */
export function describeEvent({ project, event }: Loaded, locale: string) {
  const { slug, kind, startsAt, endsAt, timeZone, side, place, address, online, language } = event;
  const { availability, capacity, placesLeft, waiting, registrationOpensAt, registrationClosesAt, joint } = event;
  const { placesBySide, sideSeats, seatsReleasedAt, needsApproval, offerHours, groupSeats, groupNamingHours } = event;
  return {
    ...{ slug, kind, startsAt, endsAt, timeZone, side, place, address, online, language },
    ...{ availability, capacity, placesLeft, waiting, registrationOpensAt, registrationClosesAt, joint },
    ...{ placesBySide, sideSeats, seatsReleasedAt, needsApproval, offerHours, groupSeats, groupNamingHours },
    title: localText(event.title, locale),
    summary: localText(event.summary, locale),
    project: { slug: project.slug, name: localText(project.name, locale), contactEmail: project.contactEmail },
  };
}
export type EventDescription = ReturnType<typeof describeEvent>;
