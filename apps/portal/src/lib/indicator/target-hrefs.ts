import { path } from '#lib/paths.ts';
import type { Place } from './hrefs.ts';

type Value = string | number | boolean | undefined;

/** The query of an address in a fixed order; what is empty or false is left out. */
function query(values: Readonly<Record<string, Value>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '' && value !== false);
  const text = new URLSearchParams(given.map(([name, value]) => [name, value === true ? 'on' : String(value)]));
  return text.size > 0 ? `?${text}` : '';
}

const base = ({ locale, project }: Place, ...parts: readonly string[]) =>
  path(locale, 'manage', project, 'indicators', ...parts);

/** All indicators, for a reporting period by its number or for the whole project. */
export const targetsHref = (place: Place, period?: number): string => base(place, 'targets') + query({ period });

/** One indicator. */
export const targetHref = (place: Place, code: string, period?: number): string =>
  base(place, 'targets', code) + query({ period });

/** Which rows of an indicator are asked for; `cumulative` takes all up to the end of the period. */
export interface CountedFilter {
  readonly period?: number | undefined;
  readonly cumulative?: boolean | undefined;
  readonly side?: string | undefined;
  readonly region?: string | undefined;
  readonly gender?: string | undefined;
  readonly ageBand?: string | undefined;
  readonly organisationKind?: string | undefined;
  readonly eventKind?: string | undefined;
  readonly eventId?: string | undefined;
}

/** Where a page of counted rows goes on. */
export interface CountedKey {
  readonly day: string;
  readonly eventId: string;
  readonly participantId: string;
}

/** The rows behind a number of an indicator. */
export const countedHref = (
  place: Place,
  code: string,
  filter: CountedFilter,
  after: CountedKey | null = null,
): string => {
  const { period, cumulative, side, region, gender, ageBand, organisationKind, eventKind, eventId } = filter;
  const key = after ? [after.day, after.eventId, after.participantId].join('_') : undefined;
  const asked = { period, cumulative, side, region, gender, ageBand, organisationKind, eventKind, eventId, after: key };
  return base(place, 'targets', code, 'rows') + query(asked);
};

/** Who is not counted at an event. */
export const notCountedHref = (place: Place, code: string, eventId: string): string =>
  base(place, 'targets', code, 'not-counted', eventId);

/** The marks behind a row. */
export const marksHref = (place: Place, eventId: string, participantId: string): string =>
  base(place, 'marks', eventId, participantId);

export const reportsHref = (place: Place): string => base(place, 'reports');

export const reportHref = (place: Place, reportId: string): string => base(place, 'reports', reportId);
