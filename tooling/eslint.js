import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { importDirectionsRule } from './import-rule.js';

const tests = ['**/*.test.ts', '**/*.test.js', 'test/**', 'tests/**', 'src/testing/**'];
const written = ['**/*.ts', '**/*.svelte'];
// Every component is a program anew to the type service, which would work out the API's types again for each of them:
// minutes instead of seconds. Their types are checked by svelte-check.
const typed = ['**/*.ts'];

/**
 * The lint rules of a package.
 *
 * @param {keyof typeof import('./import-directions.js').importDirections & string} packageName
 * @param {string} folder the package's own, `import.meta.dirname`
 */
export function config(packageName, folder) {
  const imports = { plugins: { sens: { rules: { imports: importDirectionsRule } } } };
  return defineConfig([
    globalIgnores(['src/generated/', 'build/', '.svelte-kit/', 'test-results/', 'migrations/', '**/*.d.mts']),
    js.configs.recommended,
    { extends: [typescript.configs.strict], files: written },
    ...(packageName === 'portal' ? forSvelte(folder) : []),
    {
      ...imports,
      languageOptions: { globals: globals.node },
      linterOptions: { reportUnusedDisableDirectives: 'error' },
      rules: {
        'sens/imports': ['error', { packageName, folder }],
        eqeqeq: 'error',
        'no-console': 'error',
        'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      },
    },
    {
      files: written,
      rules: {
        // An index that is surely there is marked with `!`: noUncheckedIndexedAccess asks for it.
        '@typescript-eslint/no-non-null-assertion': 'off',
        '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
        '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      },
    },
    {
      files: typed,
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: folder } },
      rules: {
        // A promise that nobody waits for loses its error, and in a transaction its statement.
        '@typescript-eslint/no-floating-promises': 'error',
        '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
        '@typescript-eslint/await-thenable': 'error',
        '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      },
    },
    { files: tests, rules: { 'max-lines': 'off' } },
    {
      files: ['src/main.ts', 'src/check-ledger.ts', 'scripts/**', 'bench/**', '**/global-setup.ts'],
      rules: { 'no-console': 'off' },
    },
  ]);
}

/** @param {string} folder */
const forSvelte = (folder) =>
  defineConfig([
    svelte.configs.recommended,
    {
      files: ['**/*.svelte', '**/*.svelte.ts'],
      languageOptions: {
        globals: globals.browser,
        parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'], tsconfigRootDir: folder },
      },
    },
    {
      files: ['src/**/*.ts'],
      languageOptions: { globals: globals.browser },
    },
    {
      rules: {
        // Addresses carry their language and are made by `path()`; the portal always stands at the root of its host.
        'svelte/no-navigation-without-resolve': 'off',
        // `{' '}` keeps a space that Svelte would trim.
        'svelte/no-useless-mustaches': 'off',
        // Both report what is right: words that explain an ignore, and a URLSearchParams used up in one function.
        'svelte/no-unused-svelte-ignore': 'off',
        'svelte/prefer-svelte-reactivity': 'off',
      },
    },
  ]);
