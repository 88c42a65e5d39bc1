import { describe, expect, test } from 'vitest';
import { compileMessages, type LanguageFile } from '../scripts/compile-messages.ts';
import { compileAndLoad } from './compile-and-load.ts';

const problemsOf = (files: Record<string, LanguageFile>) => compileMessages(files).problems;
const plural = (...categories: string[]) => `{count, plural, ${categories.map((name) => `${name} {#}`).join(' ')}}`;

describe('what is refused', () => {
  test('a key that one language lacks', () => {
    expect(problemsOf({ en: { a: { b: 'B', c: 'C' } }, sl: { a: { b: 'B' } } })).toEqual(['sl.json: "a.c" is missing']);
  });

  test('a key that only a later language has', () => {
    expect(problemsOf({ en: {}, sl: { a: 'A' } })).toEqual(['en.json: "a" is missing']);
  });

  test('other parameters than in another language', () => {
    expect(problemsOf({ en: { a: 'To {name}' }, sl: { a: 'Za {ime}' } })).toEqual([
      'sl.json: "a" uses the parameters (ime), another language (name)',
    ]);
  });

  test('a parameter that a language leaves out', () => {
    expect(problemsOf({ en: { a: '{name} on {day}' }, hu: { a: '{name}' } })).toEqual([
      'hu.json: "a" uses the parameters (name), another language (day, name)',
    ]);
  });

  test('a plural without one of the four Slovenian forms', () => {
    expect(problemsOf({ sl: { a: plural('one', 'two', 'other') } })).toEqual([
      'sl.json: "a": the plural of {count} lacks: few',
    ]);
    expect(problemsOf({ sl: { a: plural('one', 'two', 'few', 'other') } })).toEqual([]);
    expect(problemsOf({ en: { a: plural('one', 'other') }, hu: { a: plural('one', 'other') } })).toEqual([]);
  });

  test('a choice that another language does not know', () => {
    const problems = problemsOf({
      en: { a: '{kind, select, training {t} workshop {w} other {}}' },
      sl: { a: '{kind, select, training {u} other {}}' },
    });
    expect(problems).toEqual([
      `sl.json: "a" chooses {kind} by 'training', another language by 'training' | 'workshop'`,
    ]);
  });

  test('a text that is not ICU MessageFormat, or uses what is not compiled', () => {
    expect(problemsOf({ en: { a: 'open {name' } })).toEqual(['en.json: "a": EXPECT_ARGUMENT_CLOSING_BRACE']);
    expect(problemsOf({ en: { a: '{day, date}' } })).toEqual([
      'en.json: "a": element of type date is not supported: format dates before',
    ]);
    expect(problemsOf({ en: { a: 'number {0}' } })).toEqual(['en.json: "a": {0} is not a name for a parameter']);
  });
});

describe('the types of parameters', () => {
  test('a select without a text for others takes only its options', () => {
    const { modules } = compileMessages({ en: { a: '{kind, select, training {T} workshop {W} other {}}' } });
    expect(modules.general).toContain("export const a = (l: Locale, p: { kind: 'training' | 'workshop' }): string =>");
  });

  test('a select with a text for others takes any string', () => {
    const { modules } = compileMessages({ en: { a: '{kind, select, training {T} other {O}}' } });
    expect(modules.general).toContain('p: { kind: string }');
  });

  test('a plural in one language makes a number in all', () => {
    const { modules } = compileMessages({ en: { a: '{n, plural, one {#} other {#}}' }, hu: { a: '{n}' } });
    expect(modules.general).toContain('p: { n: number }');
  });
});

describe('the texts that come out', () => {
  test.each([
    ['double and single quotes', `It's "quoted" ''`, `It's "quoted" '`],
    ['backticks and a template', "`ticked` $'{'process.exit(1)'}'", '`ticked` ${process.exit(1)}'],
    ['new lines', 'one\ntwo\r\nthree\u2028four', 'one\ntwo\r\nthree\u2028four'],
    ['a backslash', 'C:\\new\\', 'C:\\new\\'],
    ['the end of a script and of a comment', '</script> */ //', '</script> */ //'],
    ['letters of all three languages', 'čšž ČŠŽ őűáé ŐŰ', 'čšž ČŠŽ őűáé ŐŰ'],
  ])('%s stay text', async (_, source, shown) => {
    const messages = await compileAndLoad({ en: { a: source } });
    expect(messages.a!('en')).toBe(shown);
  });

  test('a parameter is shown as it is', async () => {
    const { greeting } = await compileAndLoad({ en: { greeting: 'Dear {name},' } });
    expect(greeting!('en', { name: '{name} <b>`${1}`' })).toBe('Dear {name} <b>`${1}`,');
  });

  test('exact counts come before forms, and ranks have their own', async () => {
    const messages = await compileAndLoad({
      en: {
        left: '{count, plural, =0 {none} one {# place} other {# places}}',
        rank: '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
      },
    });
    expect([0, 1, 2, 1200].map((count) => messages.left!('en', { count }))).toEqual([
      ...['none', '1 place', '2 places', '1,200 places'],
    ]);
    expect([1, 2, 3, 11, 22].map((n) => messages.rank!('en', { n }))).toEqual(['1st', '2nd', '3rd', '11th', '22nd']);
  });

  test('nested keys become one name', async () => {
    const messages = await compileAndLoad({ en: { mail: { 'sign-in': { subject: 'Code' } } } });
    expect(messages.mail_sign_in_subject!('en')).toBe('Code');
  });

  test('each language gets its own', async () => {
    const { a } = await compileAndLoad({ en: { a: 'one' }, hu: { a: 'egy' }, sl: { a: 'ena' } });
    expect(['en', 'hu', 'sl'].map((locale) => a!(locale))).toEqual(['one', 'egy', 'ena']);
  });
});
