import { dark, emblem, fonts, light, shape, spacing, textSizes, type Palette } from './tokens.ts';

const hexColour = /#[0-9A-F]{6}/g;
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declarations = (indent: string, prefix: string, values: object) =>
  Object.entries(values).map(([name, value]) => `${indent}--${prefix}-${kebab(name)}: ${value};`);

const palette = (indent: string, colours: Palette) => declarations(indent, 'colour', colours);

/** The tokens as CSS custom properties: what `tokens.css` holds. */
export function renderTokensCss(): string {
  const spaces = Object.fromEntries(Object.entries(spacing).map(([step, pixels]) => [step, `${pixels / 16}rem`]));
  return [
    '/* Made from tokens.ts by scripts/write-tokens-css.ts; a test compares the two. */',
    ':root {',
    '  color-scheme: light dark;',
    ...palette('  ', light),
    ...declarations('  ', 'emblem', emblem),
    ...declarations('  ', 'space', spaces),
    ...declarations('  ', 'font', fonts),
    ...declarations('  ', 'text', textSizes),
    ...declarations('  ', 'shape', shape),
    '}',
    '',
    '@media (prefers-color-scheme: dark) {',
    '  :root {',
    ...palette('    ', dark),
    '  }',
    '}',
    '',
    '@media print {',
    '  :root {',
    ...palette('    ', { ...light, paper: '#FFFFFF' }),
    '  }',
    '}',
    '',
  ]
    .join('\n')
    .replace(hexColour, (colour) => colour.toLowerCase());
}
