import { foldText, parseYesNo, type Cell } from '../participant/index.ts';

const passed = [
  ...['opravil', 'opravila', 'opravljeno', 'uspesno', 'uspesen', 'uspesna', 'pozitivno'],
  ...['megfelelt', 'sikeres', 'teljesitette', 'atment'],
  ...['passed', 'pass', 'successful', '+'],
];
const notPassed = [
  ...['ni opravil', 'ni opravila', 'neopravljeno', 'ni opravljeno', 'neuspesno', 'neuspesen', 'neuspesna', 'negativno'],
  ...['nem felelt meg', 'sikertelen', 'nem sikeres', 'nem teljesitette', 'megbukott'],
  ...['not passed', 'failed', 'fail', 'unsuccessful'],
];

/**
 * Whether somebody passed, as trainers write it in any of the languages, or tick it.
 *
 * @returns undefined for an empty cell, null for what says neither; a number is not guessed at
 */
export function parseResult(cell: Cell): boolean | null | undefined {
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return undefined;
  if (cell instanceof Date) return null;
  if (typeof cell === 'boolean') return cell;
  const text = foldText(String(cell)).replace(/[.!]+$/, '');
  // A mark of 1 fails in one school and passes in another, and 0 may be points: a number is never a tick.
  if (/^[+-]?\d/.test(text)) return null;
  if (passed.includes(text)) return true;
  if (notPassed.includes(text)) return false;
  return parseYesNo(cell);
}
