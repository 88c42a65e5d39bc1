import { cellText, type Cell } from '../../participant/import/cell.ts';
import { headerWords } from '../../participant/import/header-words.ts';

const logFields = ['waiting', 'join', 'leave', 'duration', 'email', 'givenName', 'familyName', 'name'] as const;
export type LogField = (typeof logFields)[number];

/** The columns of a table of joinings and leavings. */
export interface LogColumns {
  readonly at: ReadonlyMap<LogField, number>;
  /** One row a person, from the first joining to the last leaving; the duration says how much of it they were there. */
  readonly summary: boolean;
  /** The headings say that the times are in UTC. */
  readonly utc: boolean;
}

/** Beginnings of folded words, in the languages in which the platforms of the region write their reports. */
const stems: Readonly<Record<LogField, readonly string[]>> = {
  waiting: ['waiting', 'varoszoba', 'varoterem', 'cakaln'],
  join: ['join', 'csatlakoz', 'belep', 'erkez', 'pridruz', 'vstop', 'prihod', 'arriv'],
  leave: ['leave', 'left', 'exit', 'tavoz', 'kilep', 'odhod', 'izstop', 'zapust', 'depart'],
  duration: ['duration', 'idotartam', 'trajanj', 'toltott', 'online'],
  email: ['email', 'epost', 'eposta'],
  givenName: ['keresztnev', 'utonev', 'forename'],
  familyName: ['vezeteknev', 'csaladnev', 'surname', 'priimek'],
  name: ['name', 'nev', 'ime', 'participant', 'resztvevo', 'udelezen', 'attendee'],
};

const begins = (words: readonly string[], field: LogField) =>
  words.some((word) => stems[field].some((stem) => word.startsWith(stem)));

function fieldOf(words: readonly string[]): LogField | null {
  const says = (...wanted: string[]) => wanted.every((word) => words.includes(word));
  if (says('e', 'mail') || says('e', 'posta') || says('mail')) return 'email';
  // "Priimek in ime", "First and last name": one column with both.
  if (says('priimek', 'ime') || says('first', 'last')) return 'name';
  if (says('first', 'name')) return 'givenName';
  if (says('last', 'name')) return 'familyName';
  return logFields.find((field) => begins(words, field)) ?? null;
}

/**
 * The columns of a heading row; null when it has no name, no joining or no leaving. A lone *Ime* beside *Priimek* is
 * the given name.
 */
export function findLogColumns(cells: readonly Cell[]): LogColumns | null {
  const headings = cells.slice(0, 50).map((cell) => headerWords(cellText(cell)));
  const at = new Map<LogField, number>();
  headings.forEach((words, index) => {
    const field = fieldOf(words);
    if (field && !at.has(field)) at.set(field, index);
  });
  const family = at.get('familyName');
  const name = at.get('name');
  if (family !== undefined && name !== undefined && !at.has('givenName')) {
    at.set('givenName', name);
    at.delete('name');
  }
  const [join, leave] = [at.get('join'), at.get('leave')];
  if (join === undefined || leave === undefined || !(at.has('name') || at.has('givenName') || family !== undefined)) {
    return null;
  }
  const words = headings[join]!;
  return {
    at,
    summary: words.some((word) => /^(first|elso|prv[ai])$/.test(word)),
    utc: words.includes('utc') || words.includes('gmt'),
  };
}
