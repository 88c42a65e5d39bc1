/**
 * The look of the suite as data: a quiet municipal notice board. Screens read these as the CSS custom properties of
 * `tokens.css`, mails and documents import them.
 */

/** One colour scheme. Each `…Background` is the paper behind the word and the icon of its name. */
export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly primary: string;
  readonly primaryStrong: string;
  readonly onPrimary: string;
  readonly primaryBackground: string;
  readonly success: string;
  readonly successBackground: string;
  readonly warning: string;
  readonly warningBackground: string;
  readonly danger: string;
  readonly dangerBackground: string;
  readonly onDanger: string;
  readonly info: string;
  readonly infoBackground: string;
  readonly border: string;
  readonly line: string;
  readonly focus: string;
}

export const light: Palette = {
  paper: '#FBFAF7',
  surface: '#FFFFFF',
  ink: '#1B2733',
  muted: '#55636F',
  primary: '#1F5F5B',
  primaryStrong: '#174845',
  onPrimary: '#FFFFFF',
  primaryBackground: '#E6F0EF',
  success: '#1E6B3A',
  successBackground: '#E8F3EC',
  warning: '#7A4B00',
  warningBackground: '#FFF4DC',
  danger: '#A32020',
  dangerBackground: '#FCECEC',
  onDanger: '#FFFFFF',
  info: '#1B4F82',
  infoBackground: '#E9F1F9',
  border: '#7C8A95',
  line: '#D9DCDD',
  focus: '#0B5FFF',
};

export const dark: Palette = {
  paper: '#12191F',
  surface: '#1A232B',
  ink: '#E8EDF0',
  muted: '#A9B6C0',
  primary: '#7CC7BF',
  primaryStrong: '#A3DAD4',
  onPrimary: '#0D1F1D',
  primaryBackground: '#17312F',
  success: '#86D3A0',
  successBackground: '#14301F',
  warning: '#F3C66E',
  warningBackground: '#35290F',
  danger: '#FFA6A1',
  dangerBackground: '#3D191A',
  onDanger: '#2A0B0B',
  info: '#9CC7F0',
  infoBackground: '#152C42',
  border: '#7C8A95',
  line: '#33404A',
  focus: '#7FB0FF',
};

/** The emblem's colours are fixed by its published description; they know no dark scheme. */
export const emblem = { blue: '#003399', yellow: '#FFCC00' } as const;

/** Multiples of four pixels, in CSS pixels. */
export const spacing = { 1: 4, 2: 8, 3: 12, 4: 16, 5: 24, 6: 32, 7: 48, 8: 64 } as const;

export const fonts = {
  /** Web pages. The fallbacks are what the systems at hand have. */
  web: "'Atkinson Hyperlegible Next', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  /** Mail programmes load no fonts. */
  mail: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif",
} as const;

/** Text sizes in rem; a rem is 16 px unless the reader chose otherwise. Body text is 17 px, 18 px on wide screens. */
export const textSizes = {
  small: '0.9375rem',
  body: '1.0625rem',
  bodyWide: '1.125rem',
  lead: '1.25rem',
  heading3: '1.25rem',
  heading2: '1.5rem',
  heading1: '2rem',
} as const;

export const shape = {
  radius: '6px',
  shadow: '0 1px 2px rgb(0 0 0 / 8%), 0 2px 8px rgb(0 0 0 / 6%)',
  motion: '150ms',
  focusWidth: '3px',
  measure: '65ch',
  page: '72rem',
} as const;
