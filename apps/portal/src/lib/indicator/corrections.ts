import type { Report } from './targets.ts';

type Content = Report['content'];
type Row = Content['indicators'][number]['corrections'][number];

/** A row that is no longer what an earlier report said. */
export interface Correction extends Row {
  readonly code: string;
  readonly what: 'added' | 'removed' | 'changed';
}

/** The corrections of every indicator, in the order of the report. */
export const listCorrections = ({ indicators }: Pick<Content, 'indicators'>): Correction[] =>
  indicators.flatMap(({ code, corrections }) =>
    corrections.map((row): Correction => {
      const what = row.before === null ? 'added' : row.after === null ? 'removed' : 'changed';
      return { ...row, code, what };
    }),
  );
