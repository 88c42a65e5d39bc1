import type { Stage } from './stage.ts';

/** One comparison of a row: what we do against its limit, both measured in the same round. */
export interface Figure {
  /** Says what is compared, where a row has several figures. */
  readonly label?: string;
  readonly unit: string;
  readonly target: number;
  /** Whether the ratio of ours to the limit must reach the target, or must not exceed it. */
  readonly ratio: 'at least' | 'at most';
  readonly rounds: readonly Round[];
  /** What a reader must know of the limit, such as that it was measured another way than usual. */
  readonly note?: string;
}

export interface Round {
  readonly ours: number;
  readonly limit: number;
}

/** A row of the table of promises: what it needs is on the stage, what it finds are its figures. */
export type Row = (stage: Stage) => Promise<readonly Figure[]>;

const ratioOf = ({ ours, limit }: Round): number => ours / limit;

/** The round whose ratio is the middle one: what others do on the machine at the same time moves the others. */
export function medianRound(rounds: readonly Round[]): Round {
  const sorted = [...rounds].sort((a, b) => ratioOf(a) - ratioOf(b));
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!middle) throw new RangeError('a figure needs a round');
  return middle;
}

export function holds(figure: Figure): boolean {
  const ratio = ratioOf(medianRound(figure.rounds));
  return figure.ratio === 'at least' ? ratio >= figure.target : ratio <= figure.target;
}

/** The line of a row; it holds when all of its figures do. */
export function formatRow(name: string, figures: readonly Figure[]): string {
  return `${name}: ${figures.map(formatFigure).join('; ')}: ${figures.every(holds) ? 'holds' : 'falls short'}`;
}

function formatFigure(figure: Figure): string {
  const round = medianRound(figure.rounds);
  const label = figure.label ? `${figure.label} ` : '';
  const target = `${figure.ratio === 'at most' ? 'at most ' : ''}${figure.target.toFixed(2)}`;
  const note = figure.note ? ` (${figure.note})` : '';
  const value = (number: number) => `${formatNumber(number)} ${figure.unit}`;
  return `${label}ours ${value(round.ours)}, limit ${value(round.limit)}, ratio ${ratioOf(round).toFixed(2)}, target ${target}${note}`;
}

/** Three digits that count. */
function formatNumber(number: number): string {
  if (number >= 100) return number.toFixed(0);
  return Number(number.toPrecision(3)).toString();
}
