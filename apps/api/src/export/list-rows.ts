import { countQuery, streamQuery, type Engine } from '@sens/db';
import { listDossierFacts } from '@sens/db/evidence';
import {
  attendanceRows,
  countOrganised,
  listEventNumbers,
  participantRows,
  type AttendanceRow,
  type ParticipantRow,
} from '@sens/db/export';
import { countCompletions, countParticipations, streamLedger } from '@sens/db/indicator';
import { listOrganisations } from '@sens/db/organisation';
import type { Row } from '@sens/documents/spreadsheet';
import { localise } from '@sens/domain';
import { isJoint } from '@sens/domain/event';
import type { ExportFilter, ListKind } from '@sens/domain/export';
import { regionName } from '@sens/domain/region';
import { formatRegion, formatTime, m, type Locale } from '@sens/messages';
import { evidenceOf } from '../evidence/load-missing.ts';
import { loadFeeds } from '../indicator/load-feeds.ts';
import { participationCells } from '../indicator/participation-columns.ts';
import type { Deps } from '../shared/deps.ts';

interface Wanted {
  readonly projectId: string;
  readonly kind: ListKind;
  readonly locale: Locale;
  readonly filter: ExportFilter;
}

/** The rows of a list in the words of a language, and how many there will be, about. */
export async function listRows(
  deps: Deps,
  { projectId, kind, locale, filter: { from, to } }: Wanted,
): Promise<{ total: number; rows: AsyncIterable<Row> | Iterable<Row> }> {
  const { engine, db } = deps;
  const days = { from, to };
  const total = (counts: readonly { side: string | null }[], key: string) =>
    Number((counts.find(({ side }) => side === null) as Record<string, unknown> | undefined)?.[key] ?? 0);
  switch (kind) {
    case 'participations':
      return {
        total: total(await countParticipations(db, projectId, days), 'participations'),
        rows: inWords(streamLedger(engine, projectId, days, 'participations'), (row) =>
          participationCells(locale, row),
        ),
      };
    case 'completions':
      return {
        total: total(await countCompletions(db, projectId, days), 'completions'),
        rows: inWords(streamLedger(engine, projectId, days, 'completions'), (row) => participationCells(locale, row)),
      };
    case 'participants':
      return streamed<ParticipantRow>(engine, participantRows(projectId, days), (row) => participantCells(locale, row));
    case 'attendance':
      return streamed<AttendanceRow>(engine, attendanceRows(projectId, days), (row) => attendanceCells(locale, row));
    case 'events':
      return whole(await eventCells(deps, projectId, locale, days));
    case 'organisations':
      return whole(await organisationCells(deps, projectId, locale));
  }
}

const whole = (rows: readonly Row[]) => ({ total: rows.length, rows });

async function streamed<T>(engine: Engine, query: Parameters<typeof streamQuery>[1], change: (row: T) => Row) {
  return { total: await countQuery(engine, query), rows: inWords(streamQuery<T>(engine, query), change) };
}

async function* inWords<T>(rows: AsyncIterable<T>, change: (row: T) => Row): AsyncGenerator<Row> {
  for await (const row of rows) yield change(row);
}

const hours = (minutes: number): number => Math.round((minutes / 60) * 100) / 100;

function participantCells(locale: Locale, { minutes, organisationName, ...row }: ParticipantRow): Row {
  return {
    ...row,
    organisation: organisationName,
    organisationKind: row.organisationKind && m.organisation_kind(locale, { kind: row.organisationKind }),
    side: formatRegion(locale, row.side),
    region: row.region && regionName(row.region),
    gender: row.gender && m.participant_gender(locale, { gender: row.gender }),
    ageBand: row.ageBand && m.participant_age_band(locale, { band: row.ageBand }),
    hours: hours(minutes),
  };
}

/** One person in one session in the words of a language. */
export function attendanceCells(locale: Locale, row: AttendanceRow): Row {
  return {
    event: localise(row.eventTitle, locale),
    eventKind: m.event_kind(locale, { kind: row.eventKind }),
    ...{ day: row.day, session: row.session, familyName: row.familyName, givenName: row.givenName },
    startsAt: formatTime(locale, new Date(row.startsAt), row.timeZone),
    endsAt: formatTime(locale, new Date(row.endsAt), row.timeZone),
    organisation: row.organisationName,
    side: formatRegion(locale, row.side),
    status: row.status && m.roll_call_status(locale, { status: row.status }),
    minutes: row.minutes,
    conflict: row.conflict === null ? null : m.exports_yes_no(locale, { value: row.conflict ? 'yes' : 'no' }),
  };
}

async function eventCells(deps: Deps, projectId: string, locale: Locale, { from, to }: ExportFilter): Promise<Row[]> {
  const { db } = deps;
  const [feeds, facts, numbers, organisations] = await Promise.all([
    loadFeeds(db, projectId),
    listDossierFacts(db, projectId),
    listEventNumbers(db, projectId),
    listOrganisations(db, projectId),
  ]);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const counted = new Map(numbers.map((row) => [row.eventId, row]));
  return evidenceOf(feeds, facts, deps.now())
    .filter(({ event }) => (!from || event.lastDay >= from) && (!to || event.firstDay <= to))
    .map(({ event, feeds: codes, missing }) => {
      const own = counted.get(event.id);
      return {
        event: localise(event.title, locale),
        eventKind: m.event_kind(locale, { kind: event.kind }),
        eventStatus: m.event_status(locale, { status: event.status }),
        ...{ eventFirstDay: event.firstDay, lastDay: event.lastDay, place: own?.place ?? null },
        side: formatRegion(locale, event.side),
        organisers: event.organiserIds.flatMap((id) => names.get(id) ?? []).join(', '),
        joint: m.exports_yes_no(locale, { value: isJoint(event.organiserSides) ? 'yes' : 'no' }),
        audience: m.targets_audience(locale, { audience: event.audience }),
        ...{ sessions: event.sessions, hours: hours(own?.minutes ?? 0), seated: event.seated },
        ...{ participations: own?.participations ?? 0, completions: own?.completions ?? 0 },
        ...{ indicators: codes.join(', '), missing },
      };
    });
}

async function organisationCells({ db }: Deps, projectId: string, locale: Locale): Promise<Row[]> {
  const [organisations, organised] = await Promise.all([
    listOrganisations(db, projectId),
    countOrganised(db, projectId),
  ]);
  return organisations.map(({ id, name, kind, side, website, isPartner, isLeadPartner }) => ({
    ...{ name, website, organised: organised.get(id) ?? 0 },
    organisationKind: m.organisation_kind(locale, { kind }),
    side: formatRegion(locale, side),
    role: m.exports_partner_role(locale, { role: isLeadPartner ? 'lead' : isPartner ? 'partner' : 'none' }),
  }));
}
