import { foldText, nameKey, readParticipantRows, type Cell, type SheetColumn } from '../participant/index.ts';
import { DomainError } from '../shared/error.ts';
import { parseResult } from './parse-result.ts';

/** Why a row of a list of results cannot be used. */
export const resultProblems = [
  'person_unknown',
  'person_ambiguous',
  'person_twice',
  'result_missing',
  'result_unknown',
  'points_invalid',
] as const;
export type ResultProblem = (typeof resultProblems)[number];

/** One row as it was understood. */
export interface ResultRow {
  /** The line of the file, from 1. */
  readonly line: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly participantId: string | null;
  readonly passed: boolean | null;
  readonly points: number | null;
  readonly problem: ResultProblem | null;
}

/** Somebody with a confirmed place. */
export interface Assessable {
  readonly participantId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
}

/** Folded beginnings of what offices call the columns. */
const columnWords = {
  result: [
    'izid',
    'rezultat',
    'uspeh',
    'uspesno',
    'opravil',
    'ocena',
    'eredmeny',
    'ertekeles',
    'megfelelt',
    'sikeres',
  ].concat(['result', 'outcome', 'passed', 'assessment', 'grade']),
  points: ['tock', 'stevilo tock', 'st tock', 'pont', 'pontszam', 'point', 'score', 'number of points'],
} as const;

/** Points as the form takes them. */
const points = { least: 0, most: 1000 } as const;

/**
 * Reads a list of assessment results: who is meant, whether they passed, and with how many points. People are found by
 * name among those with a confirmed place, and their mail address tells namesakes apart; alone it decides only where a
 * row has no name. Every row that cannot be used says why.
 *
 * @param rows every row of the sheet from its first, so that the line numbers are the file's
 * @throws DomainError `import.header_missing`, `completion.result_column_missing`
 */
export function readResults(
  rows: readonly (readonly Cell[])[],
  people: readonly Assessable[],
  now: Date,
): readonly ResultRow[] {
  const sheet = readParticipantRows(rows, { now });
  const result = findColumn(sheet.columns, 'result');
  const pointsColumn = findColumn(sheet.columns, 'points');
  if (!result) throw new DomainError('completion.result_column_missing', {});
  const taken = new Set<string>();
  return sheet.rows.map(({ line, person: { givenName, familyName, email } }): ResultRow => {
    const cells = rows[line - 1] ?? [];
    const found = findPerson(people, { givenName, familyName, email });
    const passed = parseResult(cells[result.index] ?? null);
    const scored = readPoints(pointsColumn ? (cells[pointsColumn.index] ?? null) : null);
    const participantId = typeof found === 'string' ? null : found.participantId;
    const problem = problemOf();
    if (participantId) taken.add(participantId);
    return { line, givenName, familyName, participantId, passed: passed ?? null, points: scored ?? null, problem };

    function problemOf(): ResultProblem | null {
      if (typeof found === 'string') return found;
      if (taken.has(found.participantId)) return 'person_twice';
      if (passed === undefined) return 'result_missing';
      if (passed === null) return 'result_unknown';
      return scored === undefined ? 'points_invalid' : null;
    }
  });
}

function findColumn(columns: readonly SheetColumn[], kind: keyof typeof columnWords): SheetColumn | undefined {
  return columns.find(({ header, field }) => {
    const folded = foldText(header)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return field === null && columnWords[kind].some((word) => folded.startsWith(word));
  });
}

function findPerson(
  people: readonly Assessable[],
  wanted: { givenName: string; familyName: string; email: string | null },
): Assessable | 'person_unknown' | 'person_ambiguous' {
  const key = nameKey(wanted);
  const byMail = wanted.email === null ? [] : people.filter(({ email }) => email === wanted.email);
  const named = people.filter((person) => nameKey(person) === key);
  // A mailbox may belong to several people, so the name decides among them; one that says otherwise is not overruled.
  const both = named.filter((person) => byMail.includes(person));
  if (key !== '' && both.length === 0 && byMail.length > 0) {
    return named.length > 0 ? 'person_ambiguous' : 'person_unknown';
  }
  const [only, other] = key === '' ? byMail : both.length > 0 ? both : named;
  if (!only) return 'person_unknown';
  return other ? 'person_ambiguous' : only;
}

/** @returns null for an empty cell, undefined for what are no points */
function readPoints(cell: Cell): number | null | undefined {
  if (cell === null || cell === '') return null;
  if (typeof cell !== 'number' && typeof cell !== 'string') return undefined;
  const text = String(cell).trim().replace(',', '.');
  if (text === '' || text === '-') return null;
  // A cell that was calculated has as many decimals as the machine; what somebody typed is to look like points.
  const value = typeof cell === 'number' ? cell : /^\d{1,4}(\.\d{1,4})?$/.test(text) ? Number(text) : Number.NaN;
  return value >= points.least && value <= points.most ? Math.round(value * 100) / 100 : undefined;
}
