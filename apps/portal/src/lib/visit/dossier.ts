import { ownWay } from '@sens/domain/visit';
import {
  compareText,
  formatDate,
  formatDay,
  formatRegion,
  formatTime,
  m,
  personName,
  type Locale,
} from '@sens/messages';
import { localText } from '#lib/local-text.ts';
import type { ApiOutputs } from '#lib/server/api.ts';
import { dietOptions } from './journey.ts';

type Dossier = ApiOutputs['visit']['dossier'];
type Traveller = Dossier['travellers'][number];

export type ShownDossier = ReturnType<typeof showDossier>;
export type ShownLeg = ShownDossier['legs'][number];

/** What a leader has with them, in words and in the order in which it is read. */
export function showDossier(locale: Locale, dossier: Dossier) {
  const named = dossier.travellers
    .map((traveller) => ({ ...traveller, name: personName(locale, traveller) }))
    .sort((a, b) => compareText(locale, a.familyName, b.familyName) || compareText(locale, a.name, b.name));
  const nameOf = new Map(named.map(({ registrationId, name }) => [registrationId, name]));
  const names = (ids: readonly string[]) =>
    ids.flatMap((id) => nameOf.get(id) ?? []).sort((a, b) => compareText(locale, a, b));
  const dietWords = new Map(dietOptions(locale).map(({ value, label }) => [value, label]));
  return {
    readAt: dossier.readAt,
    event: dossier.event,
    needsDeleted: dossier.settings.needsDeletedAt !== null,
    call: [dossier.settings.callName, dossier.settings.callPhone].filter(Boolean).join(', ') || null,
    hosts: dossier.hosts.map(({ id, organisation, contactName, phone, email, address, interpretation, remark }) => ({
      ...{ id, organisation, contactName, phone, email, address, interpretation, remark },
    })),
    stops: dossier.stops.map(({ id, title, place, startsAt, endsAt, timeZone }) => ({
      ...{ id, place, startsAt, endsAt, timeZone, title: localText(title, locale) },
    })),
    legs: dossier.legs.map((leg) => {
      const { id, startsAt, endsAt, timeZone, operator, operatorPhone, seats, origin } = leg;
      const riding = dossier.passengers.filter(({ legId }) => legId === id);
      const rides = new Map(riding.map((one) => [one.registrationId, one]));
      return {
        ...{ id, startsAt, endsAt, timeZone, operator, operatorPhone, seats, title: m.journey_leg(locale, leg) },
        when: `${formatDay(locale, startsAt, timeZone)}, ${formatTime(locale, startsAt, timeZone)}`,
        options: [
          ...leg.pickUps.map((point) => ({ value: point.id, label: pickUp(locale, point, timeZone) })),
          ...(leg.pickUps.length === 0 ? [{ value: 'everybody', label: m.visit_lead_board_everybody(locale) }] : []),
          { value: ownWay, label: m.visit_lead_board_off(locale) },
        ],
        notRiding: named.filter(({ registrationId }) => !rides.has(registrationId)).map(({ name }) => name),
        people: named.flatMap(({ registrationId, givenName, familyName, name, organisationName, phone }) => {
          const seat = rides.get(registrationId);
          if (!seat) return [];
          const point = leg.pickUps.find((one) => one.id === seat.pickUpId);
          return [
            {
              ...{ registrationId, givenName, familyName, name, organisationName, phone },
              ...{ taps: seat.taps, count: seat.count },
              where: point ? pickUp(locale, point, timeZone) : origin,
            },
          ];
        }),
      };
    }),
    rooms: dossier.rooms.map(({ id, place, name, beds, accessible, registrationIds }) => ({
      ...{ id, place, name, beds, accessible, people: names(registrationIds) },
    })),
    diets: dossier.diets.map(({ diet, count }) => m.host_page_diet(locale, { diet, count })),
    people: named.map(({ registrationId, name }) => ({ registrationId, name })),
    needs: named.flatMap((traveller) => {
      const said = needWords(locale, traveller, dietWords, dossier.event.endsAt);
      const { registrationId, name, needs } = traveller;
      const emergency = [needs.emergencyName, needs.emergencyPhone].filter(Boolean).join(', ');
      return said.length > 0 || emergency ? [{ registrationId, name, said, emergency }] : [];
    }),
  };
}

const pickUp = (locale: Locale, point: { place: string; side: string; departsAt: string }, timeZone: string): string =>
  m.journey_pick_up(locale, {
    place: point.place,
    side: formatRegion(locale, point.side),
    time: formatTime(locale, point.departsAt, timeZone),
  });

function needWords(
  locale: Locale,
  { needs }: Traveller,
  dietWords: ReadonlyMap<string, string>,
  returnsAt: string,
): string[] {
  const { diet, dietNote, access, languages, documentValidUntil } = needs;
  const ends = documentValidUntil !== null && documentValidUntil < returnsAt.slice(0, 10);
  return [
    ...(diet && diet !== 'everything' ? [dietWords.get(diet) ?? diet] : []),
    ...[dietNote, access, languages].flatMap((text) => text ?? []),
    ...(documentValidUntil === null
      ? []
      : [`${m.visit_lead_column(locale, { column: 'document' })}: ${formatDate(locale, documentValidUntil)}`]),
    ...(ends ? [m.visit_lead_document_soon(locale)] : []),
  ];
}
