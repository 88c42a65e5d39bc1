import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** One language's messages: subjects hold keys, and may nest. */
export type LanguageFile = { [key: string]: string | LanguageFile };

/** A parameter's TypeScript type: `number`, `string`, or the options of a `select`. */
type Parameters = Map<string, string>;

interface Message {
  key: string;
  params: Parameters;
  /** By language, a TypeScript expression that gives the text. */
  expressions: Map<string, string>;
}

/** All leaves of a language file by dotted key. */
export function flatten(file: LanguageFile, prefix = ''): Map<string, string> {
  const leaves = new Map<string, string>();
  for (const [key, value] of Object.entries(file)) {
    if (typeof value === 'string') leaves.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) leaves.set(inner, text);
  }
  return leaves;
}

/**
 * Makes a TypeScript module for each subject and one that gathers them, or lists what is wrong: a key that a language lacks, a parameter that only some
 * languages use, a message that is not ICU MessageFormat, a plural that lacks one of the language's categories.
 */
export function compileMessages(files: Record<string, LanguageFile>): {
  modules: Record<string, string>;
  problems: string[];
} {
  const languages = Object.keys(files);
  const leaves = new Map(languages.map((language) => [language, flatten(files[language]!)]));
  const keys = [...new Set([...leaves.values()].flatMap((texts) => [...texts.keys()]))].sort();
  const problems: string[] = [];
  const messages = keys.map((key): Message => {
    const message: Message = { key, params: new Map(), expressions: new Map() };
    for (const language of languages) {
      const text = leaves.get(language)!.get(key);
      if (text === undefined) {
        problems.push(`${language}.json: "${key}" is missing`);
        continue;
      }
      try {
        const compiler = new ExpressionCompiler(language);
        message.expressions.set(language, compiler.sequence(parse(text, { ignoreTag: true })));
        mergeParams(message, compiler.params, language, problems);
      } catch (error) {
        problems.push(`${language}.json: "${key}": ${(error as Error).message}`);
      }
    }
    return message;
  });
  return { modules: emitModules(languages, messages), problems };
}

function mergeParams(message: Message, params: Parameters, language: string, problems: string[]) {
  if (message.expressions.size === 1) {
    message.params = params;
    return;
  }
  const names = (map: Parameters) => [...map.keys()].sort().join(', ');
  if (names(params) !== names(message.params)) {
    problems.push(
      `${language}.json: "${message.key}" uses the parameters (${names(params)}), another language (${names(message.params)})`,
    );
  }
  for (const [name, type] of params) {
    const known = message.params.get(name);
    if (known?.startsWith("'") && type.startsWith("'") && known !== type) {
      problems.push(`${language}.json: "${message.key}" chooses {${name}} by ${type}, another language by ${known}`);
    }
    // One language may need the number only to show it, another to choose a plural: the stricter type holds for all.
    if (type !== 'string') message.params.set(name, type);
  }
}

/** Turns a parsed message into an expression over `p`, and notes the parameters it meets. */
class ExpressionCompiler {
  readonly params: Parameters = new Map();
  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  sequence(elements: MessageFormatElement[], pluralOf?: string): string {
    const parts = elements.map((element) => this.#element(element, pluralOf));
    return parts.length === 0 ? "''" : parts.join(' + ');
  }

  #element(element: MessageFormatElement, pluralOf: string | undefined): string {
    switch (element.type) {
      case TYPE.literal:
        return JSON.stringify(element.value);
      case TYPE.argument:
        this.#note(element.value, 'string');
        return `p.${element.value}`;
      case TYPE.number:
        this.#note(element.value, 'number');
        return `n(l, p.${element.value})`;
      case TYPE.pound:
        return `n(l, p.${pluralOf})`;
      case TYPE.select:
        return this.#select(element.value, element.options);
      case TYPE.plural:
        return this.#plural(element.value, element.options, element.pluralType === 'ordinal');
      default:
        throw new Error(`element of type ${TYPE[element.type]} is not supported: format dates before`);
    }
  }

  #note(name: string, type: string) {
    if (!/^[a-z]\w*$/i.test(name)) throw new Error(`{${name}} is not a name for a parameter`);
    const known = this.params.get(name);
    if (!known || known === 'string') this.params.set(name, type);
  }

  #select(name: string, options: Record<string, { value: MessageFormatElement[] }>): string {
    const named = Object.keys(options).filter((option) => option !== 'other');
    const otherIsEmpty = (options.other?.value.length ?? 0) === 0;
    this.#note(name, otherIsEmpty ? unionOf(named) : 'string');
    const cases = named.map((option) => `p.${name} === '${option}' ? ${this.sequence(options[option]!.value)}`);
    return `(${cases.join(' : ')} : ${this.sequence(options.other?.value ?? [])})`;
  }

  #plural(name: string, options: Record<string, { value: MessageFormatElement[] }>, ordinal: boolean): string {
    this.#note(name, 'number');
    const type = ordinal ? 'ordinal' : 'cardinal';
    const needed = new Intl.PluralRules(this.#language, { type }).resolvedOptions().pluralCategories;
    const missing = needed.filter((category) => !options[category]);
    if (missing.length > 0) throw new Error(`the plural of {${name}} lacks: ${missing.join(', ')}`);
    const exact = Object.keys(options).filter((option) => option.startsWith('='));
    const exactCases = exact.map(
      (option) => `p.${name} === ${option.slice(1)} ? ${this.sequence(options[option]!.value, name)} : `,
    );
    const categories = needed
      .filter((category) => category !== 'other')
      .map((category) => `c === '${category}' ? ${this.sequence(options[category]!.value, name)} : `);
    const rest = this.sequence(options.other!.value, name);
    if (categories.length === 0) return `(${exactCases.join('')}${rest})`;
    const chosen = `((c) => ${categories.join('')}${rest})(${ordinal ? 'ordinal' : 'cardinal'}(l, p.${name}))`;
    return `(${exactCases.join('')}${chosen})`;
  }
}

/** In the order of the alphabet, so that the languages may list their options in any. */
const unionOf = (options: string[]) =>
  options
    .toSorted()
    .map((option) => `'${option}'`)
    .join(' | ');

/** `registration.places_left` is called `registration_places_left` in code. */
const identifier = (key: string) => key.replaceAll('.', '_').replaceAll('-', '_');

/** A module per subject lets a bundler put the messages of a subject where its pages are. */
function emitModules(languages: string[], messages: Message[]): Record<string, string> {
  const subjects = Map.groupBy(messages, ({ key }) => (key.includes('.') ? key.slice(0, key.indexOf('.')) : 'general'));
  const modules: Record<string, string> = {};
  for (const [subject, own] of subjects) modules[subject] = emitSubject(languages, own);
  modules['messages'] = [madeBy, ...[...subjects.keys()].map((subject) => `export * from './${subject}.ts';`), ''].join(
    '\n',
  );
  return modules;
}

const madeBy = '// Made by scripts/compile.ts from languages/*.json. Not edited, not committed.';

function emitSubject(languages: string[], messages: Message[]): string {
  const lines: string[] = [];
  for (const { key, params, expressions } of messages) {
    const type = [...params].map(([name, kind]) => `${name}: ${kind}`).join('; ');
    const signature = params.size > 0 ? `l: Locale, p: { ${type} }` : 'l: Locale';
    const [last, ...others] = [...languages].reverse();
    const choices = others.reverse().map((language) => `l === '${language}' ? ${expressions.get(language)} : `);
    lines.push(`export const ${identifier(key)} = (${signature}): string =>`);
    lines.push(`  ${choices.join('\n  ')}${choices.length ? '\n  ' : ''}${expressions.get(last!)};`);
  }
  const errors = messages.filter(({ key }) => key.startsWith('error.'));
  if (errors.length > 0) {
    lines.push('', '/** The sentence of each error code. */', 'export const errorSentences = {');
    for (const { key } of errors) lines.push(`  '${key.slice('error.'.length)}': ${identifier(key)},`);
    lines.push('};');
  }
  const used = ['cardinal', 'n', 'ordinal'].filter((name) => lines.some((line) => line.includes(`${name}(l,`)));
  const names = [...used, 'type Locale'].join(', ');
  return [madeBy, `import { ${names} } from '../runtime.ts';`, '', ...lines, ''].join('\n');
}
