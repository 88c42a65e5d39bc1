import { join } from 'node:path';
import { Linter } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';
import { importDirectionsRule } from '../import-rule.js';

/** What the import rule says about a file, as it would stand in `packages/`. */
export function lintText(packageName: string, file: string, code: string): string[] {
  const folder = join('/repository/packages', packageName);
  const linter = new Linter({ cwd: folder });
  const messages = linter.verify(
    code,
    [
      { files: ['**/*.ts'], languageOptions: { parser: typescript.parser as Linter.Parser } },
      ...(svelte.configs.base as Linter.Config[]),
      { files: ['**/*.svelte'], languageOptions: { parserOptions: { parser: typescript.parser } } },
      {
        plugins: { sens: { rules: { imports: importDirectionsRule } } },
        rules: { 'sens/imports': ['error', { packageName, folder }] },
      },
    ],
    { filename: join(folder, file) },
  );
  return messages.map(({ ruleId, message }) => {
    if (ruleId !== 'sens/imports') throw new Error(`${file} was not read: ${message}`);
    return message;
  });
}
