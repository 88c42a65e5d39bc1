import type { DossierFacts, DossierPart } from '@sens/documents/dossier';
import { localise } from '@sens/domain';
import { itinerary, needKinds } from '@sens/domain/visit';
import {
  compareText,
  formatDate,
  formatDateTime,
  formatDay,
  formatRegion,
  formatTime,
  m,
  personName,
  type Locale,
} from '@sens/messages';
import type { Dossier } from './load-dossier.ts';

type Column = Parameters<typeof m.visit_lead_column>[1]['column'];

/** What stands in a leader's dossier, in the words of a language. */
export function dossierFacts(locale: Locale, dossier: Dossier, now: Date): DossierFacts {
  const { event, settings } = dossier;
  const call = [settings.callName, settings.callPhone].filter(Boolean).join(', ');
  return {
    locale,
    projectName: localise(dossier.project.name, locale),
    title: m.visit_lead_title(locale),
    event: localise(event.title, locale),
    lines: [
      `${formatDay(locale, event.startsAt, event.timeZone)} – ${formatDay(locale, event.endsAt, event.timeZone)}, ${event.place}`,
      ...(call ? [`${m.journey_mail_call(locale)}: ${call}`] : []),
    ],
    parts: [
      route(locale, dossier),
      contacts(locale, dossier),
      ...dossier.legs.map((leg) => passengers(locale, dossier, leg)),
      rooms(locale, dossier),
      diets(locale, dossier),
      needs(locale, dossier),
    ].filter(({ lines, table }) => lines.length > 0 || table !== null),
    note: m.visit_lead_made_at(locale, { when: formatDateTime(locale, now, event.timeZone) }),
  };
}

function table(
  locale: Locale,
  columns: readonly Column[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): DossierPart['table'] {
  if (rows.length === 0) return null;
  return { columns: columns.map((column) => m.visit_lead_column(locale, { column })), widths, rows };
}

function route(locale: Locale, { stops, legs }: Dossier): DossierPart {
  const rows = itinerary(stops, legs).map((entry) => {
    const { startsAt, endsAt, timeZone } = entry.kind === 'leg' ? entry.leg : entry.stop;
    const time = `${formatDay(locale, startsAt, timeZone)}, ${formatTime(locale, startsAt, timeZone)}–${formatTime(locale, endsAt, timeZone)}`;
    if (entry.kind === 'stop') return [time, `${localise(entry.stop.title, locale)}, ${entry.stop.place}`, ''];
    const contact = [entry.leg.operator, entry.leg.operatorPhone].filter(Boolean).join(', ');
    return [time, m.journey_leg(locale, entry.leg), contact];
  });
  return {
    title: m.journey_itinerary(locale),
    lines: [],
    table: table(locale, ['time', 'what', 'contact'], [3, 4, 3], rows),
  };
}

function contacts(locale: Locale, { hosts }: Dossier): DossierPart {
  const rows = hosts.map(({ organisation, contactName, phone, email, address, interpretation }) => [
    organisation,
    [contactName, phone, email].filter(Boolean).join(', '),
    [address, interpretation].filter(Boolean).join('; '),
  ]);
  return {
    title: m.visit_lead_contacts(locale),
    lines: [],
    table: table(locale, ['organisation', 'contact', 'what'], [3, 4, 4], rows),
  };
}

const byName = (locale: Locale, travellers: Dossier['travellers']) =>
  travellers.toSorted(
    (a, b) => compareText(locale, a.familyName, b.familyName) || compareText(locale, a.givenName, b.givenName),
  );

/** Who boards where, in the order of the pick-up points. */
function passengers(locale: Locale, dossier: Dossier, leg: Dossier['legs'][number]): DossierPart {
  const seats = new Map(
    dossier.passengers.filter(({ legId }) => legId === leg.id).map((seat) => [seat.registrationId, seat.pickUpId]),
  );
  const people = byName(locale, dossier.travellers).filter(({ registrationId }) => seats.has(registrationId));
  const order = [...leg.pickUps.map(({ id }) => id), null];
  const rows = order.flatMap((pickUpId) => {
    const point = leg.pickUps.find(({ id }) => id === pickUpId);
    const where = point
      ? m.journey_pick_up(locale, {
          ...{ place: point.place, side: formatRegion(locale, point.side) },
          time: formatTime(locale, point.departsAt, leg.timeZone),
        })
      : leg.origin;
    return people
      .filter(({ registrationId }) => seats.get(registrationId) === pickUpId)
      .map((person) => [personName(locale, person), person.organisationName ?? '', where, person.phone ?? '']);
  });
  const found = table(locale, ['name', 'organisation', 'pick_up', 'phone'], [4, 4, 4, 3], rows);
  const when = `${formatDay(locale, leg.startsAt, leg.timeZone)}, ${formatTime(locale, leg.startsAt, leg.timeZone)}`;
  return {
    title: `${m.journey_leg(locale, leg)}, ${when}`,
    lines: rows.length === 0 ? [m.visit_lead_nobody(locale)] : [`${m.visit_lead_passengers(locale)}: ${rows.length}`],
    table: found,
  };
}

function rooms(locale: Locale, { rooms: all, travellers }: Dossier): DossierPart {
  const rows = all.map(({ name, place, registrationIds }) => [
    `${name}, ${place}`,
    byName(
      locale,
      travellers.filter(({ registrationId }) => registrationIds.includes(registrationId)),
    )
      .map((person) => personName(locale, person))
      .join('; '),
  ]);
  return { title: m.visit_lead_rooms(locale), lines: [], table: table(locale, ['room', 'people'], [3, 7], rows) };
}

/** Whether this visit asks for anything at all. */
const asks = ({ settings }: Dossier): boolean => needKinds.some((kind) => settings.needs.includes(kind));

function diets(locale: Locale, dossier: Dossier): DossierPart {
  const lines = dossier.diets.map(({ diet, count }) => m.host_page_diet(locale, { diet, count }));
  const isAsked = dossier.settings.needs.includes('diet') && dossier.settings.needsDeletedAt === null;
  return { title: m.visit_lead_diets(locale), lines: isAsked ? lines : [], table: null };
}

function needs(locale: Locale, dossier: Dossier): DossierPart {
  const { needsDeletedAt } = dossier.settings;
  const title = m.visit_lead_emergency(locale);
  if (needsDeletedAt) return { title, lines: [m.visit_lead_needs_deleted(locale)], table: null };
  if (!asks(dossier)) return { title, lines: [], table: null };
  const rows = byName(locale, dossier.travellers).flatMap((person) => {
    const { diet, dietNote, access, languages, emergencyName, emergencyPhone, documentValidUntil } = person.needs;
    const said = [
      ...(diet && diet !== 'everything' ? [m.journey_diet(locale, { diet })] : []),
      ...[dietNote, access, languages].flatMap((text) => text ?? []),
    ].join('; ');
    const emergency = [emergencyName, emergencyPhone].filter(Boolean).join(', ');
    const until = documentValidUntil ? formatDate(locale, documentValidUntil) : '';
    return said || emergency || until ? [[personName(locale, person), said, emergency, until]] : [];
  });
  return { title, lines: [], table: table(locale, ['name', 'need', 'emergency', 'document'], [4, 5, 4, 3], rows) };
}
