import { localTimeOf } from '@sens/domain/event';
import { visitLimits } from '@sens/domain/visit';
import { m, type Locale } from '@sens/messages';
import type { FormValues } from '#lib/form.ts';
import type { ApiOutputs } from '#lib/server/api.ts';

type Plan = ApiOutputs['visit']['plan'];
export type PlanPart = 'host' | 'stop' | 'leg';

/** The parts of a plan by their part of the address. */
export const partOf = { hosts: 'host', stops: 'stop', legs: 'leg' } as const satisfies Record<string, PlanPart>;
export const isPart = (segment: string): segment is keyof typeof partOf => Object.hasOwn(partOf, segment);

const texts = (name: string, text: Readonly<Record<string, string>>) =>
  Object.entries(text).map(([language, words]): [string, string] => [`${name}.${language}`, words]);

const clock = (at: string, timeZone: string): string => localTimeOf(new Date(at), timeZone).slice(0, 16);
const text = (value: string | number | null): string => (value === null ? '' : String(value));

export const hostValues = (host: Plan['hosts'][number]): FormValues => ({
  organisation: host.organisation,
  contactName: text(host.contactName),
  email: text(host.email),
  phone: text(host.phone),
  address: host.address,
  latitude: text(host.latitude),
  longitude: text(host.longitude),
  interpretation: text(host.interpretation),
  ...Object.fromEntries(texts('offers', host.offers)),
});

export const stopValues = (stop: Plan['stops'][number]): FormValues => ({
  hostId: text(stop.hostId),
  place: stop.place,
  timeZone: stop.timeZone,
  startsAt: clock(stop.startsAt, stop.timeZone),
  endsAt: clock(stop.endsAt, stop.timeZone),
  ...Object.fromEntries(texts('title', stop.title)),
});

export const legValues = (leg: Plan['legs'][number]): FormValues => ({
  means: leg.means,
  origin: leg.origin,
  destination: leg.destination,
  timeZone: leg.timeZone,
  startsAt: clock(leg.startsAt, leg.timeZone),
  endsAt: clock(leg.endsAt, leg.timeZone),
  operator: text(leg.operator),
  operatorPhone: text(leg.operatorPhone),
  seats: text(leg.seats),
  ...Object.fromEntries(
    leg.pickUps.flatMap(({ id, side, place, departsAt }, index) => [
      [`pickUps.${index}.id`, id],
      [`pickUps.${index}.side`, side],
      [`pickUps.${index}.place`, place],
      [`pickUps.${index}.departsAt`, clock(departsAt, leg.timeZone)],
    ]),
  ),
});

export const settingsValues = ({ settings }: Plan): FormValues => ({
  'needs[]': settings.needs,
  keptDays: String(settings.keptDays),
  instructionDays: text(settings.instructionDays),
  callName: text(settings.callName),
  callPhone: text(settings.callPhone),
  ...Object.fromEntries(texts('bring', settings.bring)),
});

/** Rows for pick-up points: as many as are known, and one to fill in. */
export function countPickUps(values: FormValues): number {
  const numbers = Object.keys(values).map((name) => Number(/^pickUps\.(\d+)\./.exec(name)?.[1] ?? -1));
  return Math.min(visitLimits.pickUps, Math.max(1, ...numbers.map((number) => number + 1)));
}

type PlanField = Parameters<typeof m.visit_plan_field>[1]['field'];
export const planLabel = (locale: Locale, field: PlanField): string => m.visit_plan_field(locale, { field });

/** The labels of the fields of a leg's and a stop's times. */
export const timeLabels = (locale: Locale, part: 'stop' | 'leg') =>
  part === 'stop'
    ? { startsAt: planLabel(locale, 'startsTime'), endsAt: planLabel(locale, 'endsTime') }
    : { startsAt: planLabel(locale, 'departsTime'), endsAt: planLabel(locale, 'arrivesTime') };
