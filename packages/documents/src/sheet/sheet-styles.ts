import { light } from '@sens/design';
import type { TextStyle } from '../certificate/tagged-page.ts';

/** Lengths in points; a centimetre is 28.35 of them. */
export const margin = { side: 36, top: 30, bottom: 28 } as const;

/** 1.13 cm; the rules of the programmes ask for 1 cm at least. */
export const emblemHeight = 32;

export const qrSide = 56;

/** Room for a signature. */
export const rowHeight = 26;

export const styles = {
  statement: { font: 'regular', size: 10, colour: light.ink },
  acronym: { font: 'bold', size: 10, colour: light.primary, align: 'right' },
  code: { font: 'bold', size: 10, colour: light.ink, align: 'right' },
  small: { font: 'regular', size: 8, colour: light.muted },
  right: { font: 'regular', size: 8, colour: light.muted, align: 'right' },
  title: { font: 'bold', size: 16, colour: light.primary },
  event: { font: 'bold', size: 12, colour: light.ink },
  label: { font: 'regular', size: 8, colour: light.muted },
  value: { font: 'regular', size: 9.5, colour: light.ink },
  head: { font: 'bold', size: 8.5, colour: light.ink },
  cell: { font: 'regular', size: 9.5, colour: light.ink },
} as const satisfies Record<string, TextStyle>;

export const colours = { pine: light.primary, line: light.line, ink: light.ink } as const;
