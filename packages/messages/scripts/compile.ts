/**
 * Compiles `languages/*.json` (ICU MessageFormat) into one typed function per message, so that a bundler keeps only
 * the messages a page uses, a missing key or parameter does not compile, and no parser reaches the browser.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileMessages, type LanguageFile } from './compile-messages.ts';

const folder = (name: string) => fileURLToPath(new URL(`../${name}/`, import.meta.url));

const languages: Record<string, LanguageFile> = {};
for (const file of readdirSync(folder('languages')).sort()) {
  languages[file.replace(/\.json$/, '')] = JSON.parse(readFileSync(folder('languages') + file, 'utf8'));
}
const { modules, problems } = compileMessages(languages);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
mkdirSync(folder('src/generated'), { recursive: true });
const names = Object.keys(languages).map((language) => `'${language}'`);
writeFileSync(
  folder('src/generated') + 'locales.ts',
  `// Made by scripts/compile.ts.\n/** The languages of the screens: one for each file in languages/. */\nexport const locales = [${names.join(', ')}] as const;\nexport type Locale = (typeof locales)[number];\n`,
);
for (const [name, code] of Object.entries(modules)) writeFileSync(folder('src/generated') + `${name}.ts`, code);
