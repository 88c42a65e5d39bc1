import { readFileSync } from 'node:fs';
import type { Cell } from '../src/participant/index.ts';

type StoredCell = Exclude<Cell, Date> | { readonly date: string };

/** The cells of a real list as a file reader hands them over; dates are stored as `{ "date": "1990-08-12" }`. */
export function readCells(name: 'prijave-pomurje' | 'jelentkezok-zala'): Cell[][] {
  const text = readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8');
  const rows = JSON.parse(text) as StoredCell[][];
  return rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? new Date(cell.date) : cell)));
}
