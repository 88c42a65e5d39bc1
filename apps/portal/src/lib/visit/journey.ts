import { diets, itinerary, ownWay, type NeedKind } from '@sens/domain/visit';
import { formatDate, formatDay, formatRegion, formatTime, m, type Locale } from '@sens/messages';
import type { FormValues } from '#lib/form.ts';
import { localText } from '#lib/local-text.ts';
import type { ApiOutputs } from '#lib/server/api.ts';

type Journey = ApiOutputs['visit']['journey'];

/** The fields of each kind of need, in the order of the form. */
const fieldsOf = {
  diet: ['diet', 'dietNote'],
  access: ['access'],
  languages: ['languages'],
  emergency: ['phone', 'emergencyName', 'emergencyPhone'],
  document: ['documentValidUntil'],
  room: ['singleRoom', 'accessibleRoom', 'shareWith'],
} as const satisfies Record<NeedKind, readonly string[]>;
export type NeedField = (typeof fieldsOf)[NeedKind][number];

/** A journey as pages show it; null for an event without one. */
export type ShownJourney = NonNullable<ReturnType<typeof showJourney>>;

export function showJourney(locale: Locale, { needs, keptDays, hosts, stops, legs }: Journey) {
  if (needs.length + hosts.length + stops.length + legs.length === 0) return null;
  const hostName = new Map(hosts.map(({ id, organisation }) => [id, organisation]));
  const timed = <Item extends { startsAt: string }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, at: item.startsAt, startsAt: new Date(item.startsAt) }));
  return {
    keptDays,
    needs: needs.flatMap((kind) => fieldsOf[kind]) as NeedField[],
    hosts: hosts.map(({ id, organisation, address, offers }) => ({
      ...{ id, organisation, address, offers: localText(offers, locale) },
    })),
    entries: itinerary(timed(stops), timed(legs)).map((entry) => {
      if (entry.kind === 'leg') {
        const { id, at, endsAt, timeZone, operator } = entry.leg;
        return {
          ...{
            kind: 'leg' as const,
            id,
            startsAt: at,
            endsAt,
            timeZone,
            operator,
            title: m.journey_leg(locale, entry.leg),
          },
          pickUps: entry.leg.pickUps.map(({ id: point, place, side, departsAt }) => ({
            ...{ id: point, words: pickUpWords(locale, { place, side, departsAt, timeZone }) },
          })),
        };
      }
      const { id, at, endsAt, timeZone, place, hostId, title } = entry.stop;
      return {
        ...{ kind: 'stop' as const, id, startsAt: at, endsAt, timeZone, place, title: localText(title, locale) },
        host: hostId === null ? null : (hostName.get(hostId) ?? null),
      };
    }),
    /** The legs that somebody chooses a pick-up point of. */
    choices: legs
      .filter(({ pickUps }) => pickUps.length > 0)
      .map((leg) => ({
        id: leg.id,
        seatsLeft: leg.seatsLeft,
        legend: m.journey_board_where(locale, {
          leg: m.journey_leg(locale, leg),
          day: formatDay(locale, leg.startsAt, leg.timeZone),
        }),
        options: [
          ...leg.pickUps.map((point) => ({
            value: point.id,
            label: pickUpWords(locale, { ...point, timeZone: leg.timeZone }),
          })),
          { value: ownWay, label: m.journey_own_way(locale) },
        ],
      })),
  };
}

const pickUpWords = (
  locale: Locale,
  { place, side, departsAt, timeZone }: { place: string; side: string; departsAt: string; timeZone: string },
): string =>
  m.journey_pick_up(locale, { place, side: formatRegion(locale, side), time: formatTime(locale, departsAt, timeZone) });

export const needLabel = (locale: Locale, field: NeedField): string => m.journey_need(locale, { field });

export const dietOptions = (locale: Locale) =>
  diets.map((diet) => ({ value: diet, label: m.journey_diet(locale, { diet }) }));

/** The labels by the paths of the fields, for the summary of what is wrong. */
export const journeyLabels = (locale: Locale, journey: ShownJourney | null): Record<string, string> =>
  Object.fromEntries([
    ...(journey?.choices ?? []).map(({ id, legend }) => [`boarding.${id}`, legend]),
    ...(journey?.entries ?? []).flatMap((entry) =>
      entry.kind === 'leg' && entry.pickUps.length === 0 ? [[`boarding.${entry.id}`, entry.title]] : [],
    ),
    ...(journey?.needs ?? []).map((field) => [`needs.${field}`, needLabel(locale, field)]),
  ]) as Record<string, string>;

/** What was posted or is known of a traveller, in words. */
export function journeyRows(locale: Locale, journey: ShownJourney | null, values: FormValues) {
  if (!journey) return [];
  const text = (name: string) => String(values[name] ?? '').trim();
  return [
    ...journey.choices.map(({ id, legend, options }) => ({
      label: legend,
      value: options.find(({ value }) => value === text(`boarding.${id}`))?.label ?? m.journey_not_said(locale),
    })),
    ...journey.needs.map((field) => ({
      label: needLabel(locale, field),
      value: needWords(locale, field, text(`needs.${field}`)),
    })),
  ];
}

function needWords(locale: Locale, field: NeedField, given: string): string {
  if (field === 'singleRoom' || field === 'accessibleRoom') {
    return given === 'on' ? m.journey_yes(locale) : m.journey_no(locale);
  }
  const diet = diets.find((known) => known === given);
  if (field === 'diet' && diet) return m.journey_diet(locale, { diet });
  if (field === 'documentValidUntil' && /^\d{4}-\d{2}-\d{2}$/.test(given)) return formatDate(locale, given);
  return given || m.journey_not_said(locale);
}

type Own = ApiOutputs['visit']['byAccessCode'];

/** What a traveller chose and said, as a form shows it. */
export function ownValues({ journey, boardings, needs }: Own): FormValues {
  const chosen = journey.legs
    .filter(({ pickUps }) => pickUps.length > 0)
    .map(({ id }) => [`boarding.${id}`, boardings.find(({ legId }) => legId === id)?.pickUpId ?? ownWay]);
  const said = Object.entries(needs).map(([name, value]) => [
    `needs.${name}`,
    typeof value === 'boolean' ? (value ? 'on' : '') : (value ?? ''),
  ]);
  return Object.fromEntries([...chosen, ...said]) as FormValues;
}
