import { instantsNear, instantsOf } from '../../event/zoned-time.ts';
import { DomainError } from '../../shared/error.ts';
import { cellText, isBlankCell, type Cell } from '../../participant/import/cell.ts';
import { parseEmail } from '../../participant/import/parse-email.ts';
import { tidyText } from '../../participant/normalise-name.ts';
import { findLogColumns, type LogColumns, type LogField } from './log-columns.ts';
import { readDuration } from './read-duration.ts';
import { readLogTime, type DateOrder, type LogTime } from './read-log-time.ts';
import type { Interval, Span } from './unite-intervals.ts';

/** Rows of a log, headings and blank lines among them. */
export const mostLogRows = 10_000;

/**
 * Why a row of a log counts for nobody: there is no name, a time cannot be read, the leaving is before the joining, the
 * person waited to be let in, or was there before or after the session alone.
 */
export const logProblems = ['name_missing', 'time_unreadable', 'order_wrong', 'waiting_room', 'outside'] as const;
export type LogProblem = (typeof logProblems)[number];

/** One joining of one person. */
export interface LogRow {
  /** In the file, from 1. */
  readonly line: number;
  /** As the log calls the person: the name shown first, then others it gives. Empty when it gives none. */
  readonly names: readonly string[];
  readonly email: string | null;
  /** Not clipped; null when a time cannot be read. */
  readonly interval: Interval | null;
  readonly problem: LogProblem | null;
}

/** A session with the zone of its clocks. */
export interface ZonedSpan extends Span {
  readonly timeZone: string;
}

/**
 * The joinings of a log, as Zoom, Teams, Meet and BigBlueButton write it or as a table with name, joining and leaving.
 * Where it has a table of joinings and one with a line a person, the joinings are taken. Times without a zone are those
 * of the session's clocks.
 *
 * @throws DomainError `record.log_header_missing`, `import.too_many_rows`
 */
export function readJoinLog(rows: readonly (readonly Cell[])[], session: ZonedSpan): LogRow[] {
  if (rows.length > mostLogRows) throw new DomainError('import.too_many_rows', { max: mostLogRows });
  const tables = findTables(rows);
  const each = tables.filter(({ columns }) => !columns.summary);
  const taken = each.some(({ lines }) => lines.length > 0) ? each : tables;
  if (taken.length === 0) throw new DomainError('record.log_header_missing', {});
  const order = dateOrder(taken, session);
  return taken.flatMap(({ columns, lines }) => lines.map((line) => readRow(line, columns, order, session)));
}

interface Line {
  readonly line: number;
  readonly cells: readonly Cell[];
}
interface Table {
  readonly columns: LogColumns;
  readonly lines: Line[];
}

/** A table goes from its headings to the next ones, or to the title of the next section: `3. In-Meeting Activities`. */
function findTables(rows: readonly (readonly Cell[])[]): Table[] {
  const tables: Table[] = [];
  let open: Table | null = null;
  rows.forEach((cells, index) => {
    const filled = cells.filter((cell) => !isBlankCell(cell));
    if (filled.length === 0) return;
    const columns = findLogColumns(cells);
    if (columns) tables.push((open = { columns, lines: [] }));
    else if (filled.length === 1 && /^\d+\.\s/.test(cellText(filled[0]))) open = null;
    else open?.lines.push({ line: index + 1, cells });
  });
  return tables;
}

const textOf = ({ at }: LogColumns, { cells }: Line, field: LogField): string => {
  const index = at.get(field);
  return index === undefined ? '' : cellText(cells[index]);
};

/** The reading of `11/12/2026` by which more of the file is on the day of the session; months first where it is even. */
function dateOrder(tables: readonly Table[], session: ZonedSpan): DateOrder {
  const day = 24 * 3600 * 1000;
  const isNear = ({ columns, line }: { columns: LogColumns; line: Line }, order: DateOrder) => {
    const time = readLogTime(textOf(columns, line, 'join'), order);
    const [at] = time ? instantsIn(time, session, columns) : [];
    return at !== undefined && Math.abs(at.getTime() - session.startsAt.getTime()) < day;
  };
  const lines = tables.flatMap(({ columns, lines: own }) => own.map((line) => ({ columns, line }))).slice(0, 200);
  const near = (order: DateOrder) => lines.filter((one) => isNear(one, order)).length;
  return near('day_first') > near('month_first') ? 'day_first' : 'month_first';
}

/** The instants a time of the log can mean: two in the hour that comes twice in autumn. */
function instantsIn(time: LogTime, session: ZonedSpan, { utc }: LogColumns): readonly [Date, ...Date[]] {
  const timeZone = utc ? 'UTC' : session.timeZone;
  if (time.kind === 'instant') return [time.at];
  if (time.kind === 'wall') return instantsOf(time.local, timeZone);
  return instantsNear(time.hour, session, timeZone);
}

function readRow(line: Line, columns: LogColumns, order: DateOrder, session: ZonedSpan): LogRow {
  const text = (field: LogField) => textOf(columns, line, field);
  const names = namesIn(text);
  const email = parseEmail(text('email'))?.email ?? null;
  const found = { line: line.line, names: names.length > 0 || email === null ? names : [email], email };
  const interval = readInterval(text, columns, order, session);
  if (found.names.length === 0) return { ...found, interval: null, problem: 'name_missing' };
  if (isYes(text('waiting'))) return { ...found, interval: null, problem: 'waiting_room' };
  if (typeof interval === 'string') return { ...found, interval: null, problem: interval };
  const outside = interval.to <= session.startsAt || interval.from >= session.endsAt;
  return { ...found, interval, problem: outside ? 'outside' : null };
}

const isYes = (text: string): boolean => /^(?:yes|igen|da|true)$/i.test(text.trim());

/** `Anči (Ana Novak)` and `Ana Novak - KGZS` give other names to look for. */
function namesIn(text: (field: LogField) => string): string[] {
  const whole = tidyText([text('givenName'), text('familyName')].join(' ')) || tidyText(text('name'));
  const shown = whole.slice(0, 200);
  const inner = /\(([^()]+)\)/.exec(shown)?.[1] ?? '';
  const outer = shown.replace(/\s*\([^()]*\)/g, '');
  const parts = [outer, inner, outer.split(/\s[-–—|]\s/)[0] ?? ''].map((part) => part.trim());
  return [...new Set([shown, ...parts])].filter((name) => /\p{L}/u.test(name));
}

/** A leaving that is missing follows from the duration. */
function readInterval(
  text: (field: LogField) => string,
  columns: LogColumns,
  order: DateOrder,
  session: ZonedSpan,
): Interval | 'time_unreadable' | 'order_wrong' {
  const join = readLogTime(text('join'), order);
  const leave = readLogTime(text('leave'), order);
  const seconds = text('duration') === '' ? null : readDuration(text('duration'));
  if (!join || (!leave && (text('leave') !== '' || seconds === null))) return 'time_unreadable';
  const from = instantsIn(join, session, columns);
  const to = leave
    ? instantsIn(leave, session, columns)
    : from.map((at) => new Date(at.getTime() + (seconds ?? 0) * 1000));
  const length = (pair: { from: Date; to: Date }) => (pair.to.getTime() - pair.from.getTime()) / 1000;
  const pairs = from
    .flatMap((one) => to.map((other) => ({ from: one, to: other })))
    .filter((pair) => length(pair) >= 0);
  const off = (pair: { from: Date; to: Date }) => (seconds === null ? 0 : Math.abs(length(pair) - seconds));
  const [first, ...others] = pairs;
  if (!first) return 'order_wrong';
  const best = others.reduce((sofar, pair) => (off(pair) < off(sofar) ? pair : sofar), first);
  // Platforms round a duration to the minute; one that is shorter than that says the person was away in between.
  const away = seconds !== null && seconds + 60 <= length(best);
  return { ...best, mostSeconds: away ? seconds : null };
}
