import { light } from '@sens/design';
import type { TextStyle } from './tagged-page.ts';

/** Lengths in points; a centimetre is 28.35 of them. */
export const margin = { side: 64, top: 46, bottom: 30 } as const;

/** 1.27 cm; the rules of the programmes ask for 1 cm at least. */
export const emblemHeight = 36;

export const styles = {
  title: { font: 'regular', size: 25, colour: light.primary, letterSpacing: 1.2 },
  number: { font: 'regular', size: 10.5, colour: light.muted },
  lead: { font: 'regular', size: 12.5, colour: light.muted },
  holder: { font: 'bold', size: 30, colour: light.ink },
  event: { font: 'bold', size: 17, colour: light.ink },
  label: { font: 'regular', size: 8.5, colour: light.muted },
  value: { font: 'regular', size: 11, colour: light.ink },
  closing: { font: 'regular', size: 10.5, colour: light.ink },
  statement: { font: 'regular', size: 11, colour: light.ink },
  acronym: { font: 'bold', size: 12.5, colour: light.primary, align: 'right' },
  programme: { font: 'regular', size: 8.5, colour: light.muted, align: 'right' },
  verify: { font: 'bold', size: 9.5, colour: light.ink, align: 'right' },
  hint: { font: 'regular', size: 8, colour: light.muted, align: 'right' },
  address: { font: 'regular', size: 8, colour: light.primary, align: 'right' },
  signed: { font: 'bold', size: 10, colour: light.ink, align: 'center' },
  role: { font: 'regular', size: 8.5, colour: light.muted, align: 'center' },
  heading: { font: 'regular', size: 19, colour: light.primary },
  subheading: { font: 'regular', size: 13, colour: light.primary },
  cell: { font: 'regular', size: 9, colour: light.ink },
  /** Muted, not bold: every letter of a second font weighs something. */
  head: { font: 'regular', size: 9, colour: light.muted },
  footnote: { font: 'regular', size: 8, colour: light.muted },
} as const satisfies Record<string, TextStyle>;

export const colours = { pine: light.primary, line: light.line, ink: light.ink } as const;
