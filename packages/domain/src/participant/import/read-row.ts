import type { Gender } from '../gender.ts';
import { hasHiddenCharacters, tidyText } from '../normalise-name.ts';
import { cellText, isBlankCell, type Cell } from './cell.ts';
import { importIssue, importVerdict, type ImportIssue, type ImportIssueCode, type Report } from './import-issue.ts';
import type { ImportRow } from './imported-person.ts';
import type { ListLanguage } from './list-language.ts';
import { looksLikeFormula } from './looks-like-formula.ts';
import { parseBirth } from './parse-date.ts';
import { parseEmail } from './parse-email.ts';
import { parseGender } from './parse-gender.ts';
import { parseOrganisationKind } from './parse-organisation-kind.ts';
import { parsePhone } from './parse-phone.ts';
import { parseRegion } from './parse-region.ts';
import { parseSide } from './parse-side.ts';
import { parseYesNo } from './parse-yes-no.ts';
import type { ParticipantField } from './participant-field.ts';
import { readName } from './read-name.ts';
import type { NameOrder } from './split-full-name.ts';

/** What is the same for every row of a sheet. */
export interface RowContext {
  readonly columnOf: ReadonlyMap<ParticipantField, number>;
  /** How many columns the header has. */
  readonly width: number;
  readonly nameOrder: NameOrder;
  readonly genderLanguage: ListLanguage | null;
  readonly side: string | null;
  readonly sides: readonly string[] | null;
  readonly now: Date;
}

const longestText = { organisation: 300, place: 200, remarks: 2000 } as const;

/** Reads one person's row; whatever cannot be used is left out and named in the issues. */
export function readRow(cells: readonly Cell[], line: number, context: RowContext): ImportRow {
  const issues: ImportIssue[] = [];
  const cell = (field: ParticipantField): Cell => cells[context.columnOf.get(field) ?? -1] ?? null;
  const raw = (field: ParticipantField) => cellText(cell(field));
  const report: Report = (code, field, value) => {
    issues.push(importIssue(code, field, value === undefined ? undefined : tidyText(value.slice(0, 1000))));
  };

  /** What `parse` makes of a cell that is not empty; null, with an issue, where it makes nothing of it. */
  const understood = <T>(field: ParticipantField, code: ImportIssueCode, parse: (text: string) => T | null) => {
    const text = raw(field);
    if (text === '') return null;
    const value = parse(text);
    if (value === null) report(code, field, text);
    return value;
  };

  const freeText = (field: 'organisation' | 'place' | 'remarks'): string | null => {
    const text = field === 'remarks' ? tidyLines(raw(field)) : tidyText(raw(field));
    if (text.length > longestText[field]) {
      report('text_too_long', field, text);
      return null;
    }
    if (looksLikeFormula(text)) report('formula_text', field, text);
    return text === '' ? null : text;
  };

  const { givenName, familyName } = readName(
    { givenName: raw('givenName'), familyName: raw('familyName'), fullName: raw('fullName') },
    context.nameOrder,
    report,
  );

  const described = {
    givenName,
    familyName,
    email: readEmail(raw('email'), report),
    phone: understood('phone', 'phone_invalid', parsePhone),
    gender: understood<Gender>('gender', 'gender_unknown', (text) => parseGender(text, context.genderLanguage)),
    birthYear: readBirthYear(cell('birth'), context.now, report),
    organisationName: freeText('organisation'),
    organisationKind: understood('organisationKind', 'organisation_kind_unknown', parseOrganisationKind),
    place: freeText('place'),
    photoConsent: understood('photoConsent', 'photo_consent_unknown', parseYesNo),
    remarks: freeText('remarks'),
    side: understood('side', 'side_unknown', (text) => knownSide(parseSide(text), context.sides)) ?? context.side,
  };
  const sides = described.side ? [described.side] : (context.sides ?? []);
  const region = understood('region', 'region_unknown', (text) => parseRegion(text, sides));
  const person = { ...described, region };

  for (const field of context.columnOf.keys()) {
    const text = raw(field);
    if (hasHiddenCharacters(text)) report('hidden_characters', field, text);
  }
  const beyond = cells.slice(context.width).find((extra) => !isBlankCell(extra));
  if (beyond !== undefined) report('cells_beyond_header', 'remarks', cellText(beyond));
  return { line, person, issues, verdict: importVerdict(issues) };
}

function knownSide(side: string | null, sides: readonly string[] | null): string | null {
  return side !== null && (sides === null || sides.includes(side)) ? side : null;
}

function readEmail(text: string, report: Report): string | null {
  if (text === '') {
    report('email_missing', 'email');
    return null;
  }
  const parsed = parseEmail(text);
  if (!parsed) report('email_invalid', 'email', text);
  else if (parsed.others.length > 0) report('email_several', 'email', parsed.others.join(', '));
  return parsed?.email ?? null;
}

function readBirthYear(cell: Cell, now: Date, report: Report): number | null {
  const text = cellText(cell);
  if (text === '' || cell === null) return null;
  const birth = typeof cell === 'boolean' ? ({ issue: 'birth_unreadable' } as const) : parseBirth(cell, now);
  if (!('issue' in birth)) return birth.birthYear;
  report(birth.issue, 'birth', text);
  return null;
}

/** Several lines, each tidied; empty ones are left out. */
function tidyLines(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map(tidyText)
    .filter(Boolean)
    .join('\n');
}
