import { streamQuery, type Db } from '@sens/db';
import type { listRegister } from '@sens/db/certificate';
import { findMaterialFile, listMaterials } from '@sens/db/curriculum';
import { findEvent, listEventTrainers, listOrganisers, listSessions } from '@sens/db/event';
import { findEvidenceFile, listEvidence, listSheetEntries, listSheets, type ListedEvidence } from '@sens/db/evidence';
import { attendanceRows, type AttendanceRow } from '@sens/db/export';
import type { Column, Row } from '@sens/documents/spreadsheet';
import { DomainError, localise } from '@sens/domain';
import { evidenceKinds, formatSheetCode, reconcileEntry } from '@sens/domain/evidence';
import { formatDateRange, formatDay, formatTime, m, type Locale } from '@sens/messages';
import { feedbackSheet } from '../feedback/feedback-sheet.ts';
import { loadFeedbackResults } from '../feedback/load-feedback-results.ts';
import { calendarDay } from '../shared/calendar-day.ts';
import type { Deps } from '../shared/deps.ts';
import { attendanceCells } from './list-rows.ts';
import { listColumns } from './list-columns.ts';
import type { Pack } from './load-pack.ts';
import { isSmall, type PackFile } from './pack-file.ts';
import { chunksOf } from './piece-sink.ts';

type Register = Awaited<ReturnType<typeof listRegister>>;

/** What of an event goes into a pack, in the order of the archive, and what was taken back of its evidence. */
export async function packEvent(
  deps: Deps,
  { projectId, eventId, locale, pack, register }: PackedEvent,
): Promise<{ files: PackFile[]; withdrawn: ListedEvidence[] }> {
  const { db } = deps;
  const [event, evidence, sheets, results] = await Promise.all([
    findEvent(db, projectId, { id: eventId }),
    listEvidence(db, projectId, { eventId }),
    listSheets(db, projectId, eventId),
    loadFeedbackResults(db, { projectId, eventId }, { now: deps.now(), locale }),
  ]);
  if (!event) throw new DomainError('request.not_found', {});
  const folder = `events/${calendarDay(event.startsAt, event.timeZone)}-${event.slug}`;
  const drawn = (
    drawnKind: 'agenda' | 'attendance' | 'reconciliation' | 'certificates' | 'feedback',
    name: string,
  ) => ({
    ...{ path: `${folder}/${name}`, what: { drawn: drawnKind }, eventId, small: true },
  });
  const sheet = (name: string, columns: readonly Column[], rows: Iterable<Row> | AsyncIterable<Row>) => async () => {
    const { writeXlsx } = await import('@sens/documents/spreadsheet');
    return chunksOf(writeXlsx([{ name, columns, rows }]));
  };
  const files: PackFile[] = [
    { ...drawn('agenda', 'agenda.pdf'), read: async () => [await drawAgenda(db, projectId, event, locale, pack)] },
    ...evidenceFiles(db, projectId, eventId, folder, evidence),
    ...(await materialFiles(db, projectId, event, folder)),
    {
      ...drawn('attendance', 'attendance.xlsx'),
      read: sheet(
        m.exports_kind(locale, { kind: 'attendance' }),
        listColumns(locale, 'attendance'),
        inWords(locale, streamQuery<AttendanceRow>(deps.engine, attendanceRows(projectId, {}, eventId))),
      ),
    },
  ];
  if (sheets.length > 0) {
    const name = m.pack_what(locale, { what: 'reconciliation' });
    const rows = await reconciliationRows(db, projectId, locale, sheets);
    files.push({ ...drawn('reconciliation', 'reconciliation.xlsx'), read: sheet(name, sheetColumns(locale), rows) });
  }
  const own = register.filter((one) => one.eventId === eventId);
  if (own.length > 0) {
    const name = m.pack_what(locale, { what: 'certificates' });
    const { columns, rows } = certificateSheet(locale, own);
    files.push({ ...drawn('certificates', 'certificates.xlsx'), read: sheet(name, columns, rows) });
  }
  if (results.summary) {
    const { columns, rows } = feedbackSheet(locale, results.summary);
    files.push({
      ...drawn('feedback', 'feedback.xlsx'),
      read: sheet(m.feedback_results_title(locale), columns, rows),
    });
  }
  return { files, withdrawn: evidence.filter(({ withdrawnAt }) => withdrawnAt !== null) };
}

interface PackedEvent {
  projectId: string;
  eventId: string;
  locale: Locale;
  pack: Pack;
  /** Of the whole project. */
  register: Register;
}
type Event = NonNullable<Awaited<ReturnType<typeof findEvent>>>;

async function* inWords(locale: Locale, rows: AsyncIterable<AttendanceRow>): AsyncGenerator<Row> {
  for await (const row of rows) yield attendanceCells(locale, row);
}

/** What was uploaded, by its kind and day; files of one name are told apart by their number. */
function evidenceFiles(
  db: Db,
  projectId: string,
  eventId: string,
  folder: string,
  evidence: readonly ListedEvidence[],
): PackFile[] {
  const standing = evidence.filter(({ withdrawnAt }) => withdrawnAt === null);
  return evidenceKinds.flatMap((kind) =>
    standing
      .filter((file) => file.kind === kind)
      .toSorted((one, other) => (one.day ?? '').localeCompare(other.day ?? '') || one.id.localeCompare(other.id))
      .map(({ id, day, caption, name, mediaType, addedBy, addedAt }, index): PackFile => {
        const number = String(index + 1).padStart(2, '0');
        return {
          path: `${folder}/${kind.replaceAll('_', '-')}/${number}-${day ? `${day}-` : ''}${name}`,
          ...{ what: { kind }, eventId, day, caption, evidence: { id, addedBy, addedAt } },
          small: isSmall(mediaType),
          read: async () => {
            const file = await findEvidenceFile(db, projectId, id);
            if (!file) throw new DomainError('request.not_found', {});
            return [file.bytes];
          },
        };
      }),
  );
}

/** The materials of the curriculum that the event runs; links are one list. */
async function materialFiles(db: Db, projectId: string, event: Event, folder: string): Promise<PackFile[]> {
  if (!event.curriculumVersionId) return [];
  const materials = await listMaterials(db, projectId, event.curriculumVersionId);
  const of = { what: { drawn: 'material' }, eventId: event.id } as const;
  const files = materials
    .filter(({ fileId }) => fileId !== null)
    .map(({ id, fileName, title, mediaType }, index): PackFile => ({
      ...{ ...of, caption: title, small: isSmall(mediaType ?? '') },
      path: `${folder}/curriculum/${String(index + 1).padStart(2, '0')}-${fileName ?? 'material'}`,
      read: async () => {
        const file = await findMaterialFile(db, projectId, id);
        if (!file) throw new DomainError('request.not_found', {});
        return [file.bytes];
      },
    }));
  const links = materials.filter(({ url }) => url !== null).map(({ title, url }) => `${title}\r\n${url}\r\n`);
  if (links.length === 0) return files;
  const list = Buffer.from(links.join('\r\n'), 'utf8');
  return [
    ...files,
    { ...of, path: `${folder}/curriculum/links.txt`, small: false, read: () => Promise.resolve([list]) },
  ];
}

async function drawAgenda(db: Db, projectId: string, event: Event, locale: Locale, { feeds }: Pack) {
  const [sessions, organisers, trainers] = await Promise.all([
    listSessions(db, projectId, event.id),
    listOrganisers(db, projectId, event.id),
    listEventTrainers(db, projectId, event.id),
  ]);
  const place = [event.address, event.place].filter(Boolean).join(', ');
  const days = Map.groupBy(sessions, ({ startsAt }) => calendarDay(startsAt, event.timeZone));
  const { renderAgenda } = await import('@sens/documents/pack');
  return renderAgenda({
    ...{ locale, project: feeds.project, title: localise(event.title, locale), date: event.startsAt },
    lines: [
      formatDateRange(locale, event.startsAt, event.endsAt, event.timeZone),
      [place, event.onlineUrl].filter(Boolean).join(' · '),
    ],
    organisers: organisers.map(({ name }) => name),
    trainers: trainers.map(({ name }) => name),
    days: [...days].map(([day, own]) => ({
      name: formatDay(locale, day),
      sessions: own.map((session) => {
        const zone = session.timeZone ?? event.timeZone;
        return {
          time: `${formatTime(locale, session.startsAt, zone)}–${formatTime(locale, session.endsAt, zone)}`,
          topic: session.moduleTitle
            ? localise(session.moduleTitle, locale)
            : m.pack_agenda_session(locale, { number: session.position }),
          place: session.place ?? place,
        };
      }),
    })),
  });
}

const sheetColumns = (locale: Locale): Column[] => {
  const word = (column: Parameters<typeof m.pack_sheet_column>[1]['column']) => m.pack_sheet_column(locale, { column });
  return [
    { key: 'sheet', header: word('sheet'), kind: 'text' },
    { key: 'day', header: word('day'), kind: 'date' },
    { key: 'number', header: word('number'), kind: 'number' },
    { key: 'familyName', header: m.export_family_name(locale), kind: 'text' },
    { key: 'givenName', header: m.export_given_name(locale), kind: 'text' },
    { key: 'paper', header: word('paper'), kind: 'text' },
    { key: 'record', header: word('record'), kind: 'text' },
    { key: 'state', header: word('state'), kind: 'text' },
    { key: 'explanation', header: word('explanation'), kind: 'text', width: 40 },
  ];
};

/** Each printed name of each sheet, and how paper and record stand to each other. */
async function reconciliationRows(
  db: Db,
  projectId: string,
  locale: Locale,
  sheets: Awaited<ReturnType<typeof listSheets>>,
): Promise<Row[]> {
  const yesNo = (value: boolean | null) =>
    value === null ? null : m.exports_yes_no(locale, { value: value ? 'yes' : 'no' });
  const rows: Row[] = [];
  for (const { id: sheetId, code, day } of sheets.toReversed()) {
    for (const entry of await listSheetEntries(db, { projectId, sheetId })) {
      rows.push({
        ...{ sheet: formatSheetCode(code), day, number: entry.position },
        ...{ familyName: entry.familyName, givenName: entry.givenName, explanation: entry.explanation },
        ...{ paper: yesNo(entry.signed), record: yesNo(entry.marked) },
        state: m.pack_entry(locale, { state: reconcileEntry(entry) }),
      });
    }
  }
  return rows;
}

function certificateSheet(locale: Locale, certificates: Register): { columns: Column[]; rows: Row[] } {
  const word = (column: Parameters<typeof m.certificates_column>[1]['column']) =>
    m.certificates_column(locale, { column });
  const columns: Column[] = [
    { key: 'number', header: word('number'), kind: 'text' },
    { key: 'familyName', header: m.export_family_name(locale), kind: 'text' },
    { key: 'givenName', header: m.export_given_name(locale), kind: 'text' },
    { key: 'kind', header: word('kind'), kind: 'text', width: 24 },
    { key: 'issuedOn', header: word('issued_on'), kind: 'date' },
    { key: 'state', header: word('state'), kind: 'text' },
    { key: 'verificationCode', header: word('code'), kind: 'text', width: 30 },
  ];
  const rows = certificates.toReversed().map((one) => ({
    ...one,
    kind: m.my_certificate_kind(locale, { kind: one.kind }),
    state: m.certificates_state(locale, { state: one.state }),
  }));
  return { columns, rows };
}
