import type { ParticipantField } from './participant-field.ts';

/** `blocked`: the row cannot be imported. `warning`: it can, but something is left out or looks odd. */
export const importIssueSeverities = {
  name_missing: 'blocked',
  family_name_missing: 'blocked',
  given_name_missing: 'blocked',
  name_too_long: 'blocked',
  name_unusual: 'warning',
  email_missing: 'warning',
  email_invalid: 'warning',
  email_several: 'warning',
  phone_invalid: 'warning',
  birth_impossible: 'warning',
  birth_unreadable: 'warning',
  gender_unknown: 'warning',
  organisation_kind_unknown: 'warning',
  photo_consent_unknown: 'warning',
  side_unknown: 'warning',
  region_unknown: 'warning',
  text_too_long: 'warning',
  formula_text: 'warning',
  hidden_characters: 'warning',
  cells_beyond_header: 'warning',
  shared_address: 'warning',
  possible_duplicate: 'warning',
  duplicate_of_line: 'warning',
  data_differ: 'warning',
  several_people_match: 'warning',
} as const;

export type ImportIssueCode = keyof typeof importIssueSeverities;
export type ImportSeverity = (typeof importIssueSeverities)[ImportIssueCode];

/** What is wrong with a row, as a code that `@sens/messages` has a sentence for. */
export interface ImportIssue {
  readonly code: ImportIssueCode;
  readonly severity: ImportSeverity;
  /** The column it is about. */
  readonly field: ParticipantField;
  /** What stood in the cell, shortened, or what the code's sentence is about: a line number, a second address. */
  readonly value?: string;
}

/** Notes an issue of the row that is being read. */
export type Report = (code: ImportIssueCode, field: ParticipantField, value?: string) => void;

export type ImportVerdict = 'ready' | ImportSeverity;

/** Long enough to recognise a cell by. */
const shownCharacters = 80;

export function importIssue(code: ImportIssueCode, field: ParticipantField, value?: string): ImportIssue {
  const severity = importIssueSeverities[code];
  if (value === undefined) return { code, severity, field };
  const characters = [...value.slice(0, 4 * shownCharacters)];
  const shown = characters.length > shownCharacters ? `${characters.slice(0, shownCharacters).join('')}…` : value;
  return { code, severity, field, value: shown };
}

/** The worst of the issues. */
export function importVerdict(issues: readonly ImportIssue[]): ImportVerdict {
  if (issues.some(({ severity }) => severity === 'blocked')) return 'blocked';
  return issues.length > 0 ? 'warning' : 'ready';
}
