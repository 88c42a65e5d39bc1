import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importDirections } from '../import-directions.js';
import { kindOf } from '../import-rule.js';
import { lintText } from './lint-text.ts';

/** Each line: package, file, code, and whether it may stand. */
const cases: [string, string, string, 'allowed' | 'refused'][] = [
  ['domain', 'src/event/event.ts', "import { z } from 'zod';", 'allowed'],
  ['domain', 'src/event/event.ts', "import { fields } from '../shared/fields.ts';", 'allowed'],
  ['domain', 'src/event/event.ts', "import { readFileSync } from 'node:fs';", 'refused'],
  ['domain', 'src/event/event.ts', "import type { Db } from '@sens/db';", 'refused'],
  ['domain', 'src/event/event.test.ts', "import { test } from 'vitest';", 'allowed'],
  ['domain', 'src/event/event.ts', "import { test } from 'vitest';", 'refused'],
  ['domain', 'src/event/event.ts', "import { sample } from './event.test.ts';", 'refused'],
  ['domain', 'src/event/event.ts', "export { rows } from '../../../db/src/engine.ts';", 'refused'],

  ['design', 'src/tokens.ts', "import { z } from 'zod';", 'refused'],

  ['messages', 'src/error-text.ts', "import type { ErrorCode } from '@sens/domain';", 'allowed'],
  ['messages', 'src/error-text.ts', "import { DomainError } from '@sens/domain';", 'refused'],
  ['messages', 'src/error-text.ts', "import { type ErrorCode } from '@sens/domain';", 'refused'],
  ['messages', 'src/error-text.ts', "type C = import('@sens/domain').ErrorCode;", 'allowed'],
  ['messages', 'scripts/compile.ts', "import { parse } from '@formatjs/icu-messageformat-parser';", 'allowed'],
  ['messages', 'src/format.ts', "import { parse } from '@formatjs/icu-messageformat-parser';", 'refused'],

  ['db', 'src/event/queries.ts', "import { sql } from 'drizzle-orm/pg-core';", 'allowed'],
  ['db', 'src/event/queries.ts', "import { drizzleAdapter } from 'better-auth/adapters/drizzle';", 'allowed'],
  ['db', 'src/event/queries.ts', "import { betterAuth } from 'better-auth';", 'refused'],
  ['db', 'src/event/queries.ts', "import { errorText } from '@sens/messages';", 'refused'],
  [
    'db',
    'src/testing/global-setup.ts',
    "import { startPostgres } from '../../../../scripts/provision-postgres.mjs';",
    'allowed',
  ],
  ['db', 'src/open.ts', "import { startPostgres } from '../../../scripts/provision-postgres.mjs';", 'refused'],

  ['documents', 'src/certificate/render.ts', "import PDFDocument from 'pdfkit';", 'allowed'],
  ['documents', 'src/certificate/render.ts', "import { eq } from 'drizzle-orm';", 'refused'],
  ['documents', 'src/certificate/render.ts', "import type { Engine } from '@sens/db';", 'refused'],

  ['api', 'src/event/router.ts', "import { findEvent } from '@sens/db/event';", 'allowed'],
  ['api', 'src/event/router.ts', "import { openTestDatabase } from '@sens/db/testing';", 'refused'],
  ['api', 'src/event/router.test.ts', "import { openTestDatabase } from '@sens/db/testing';", 'allowed'],
  ['api', 'src/event/router.ts', "import { eq } from 'drizzle-orm';", 'refused'],
  ['api', 'src/event/router.test.ts', "import { eq } from 'drizzle-orm';", 'refused'],
  ['api', 'src/event/router.ts', "import PDFDocument from 'pdfkit';", 'refused'],
  ['api', 'src/event/router.ts', "const pdf = await import('pdfkit');", 'refused'],
  ['api', 'src/event/router.ts', "const name = 'pdfkit'; const pdf = await import(name);", 'refused'],
  ['api', 'src/event/router.ts', "const pdf = require('pdfkit');", 'refused'],

  ['portal', 'src/lib/api.ts', "import type { AppRouter } from '@sens/api/router';", 'allowed'],
  ['portal', 'src/lib/api.ts', "import { appRouter } from '@sens/api/router';", 'refused'],
  ['portal', 'src/lib/api.ts', "export * from '@sens/api/router';", 'refused'],
  ['portal', 'src/lib/api.ts', "import type { Deps } from '@sens/api/deps';", 'refused'],
  ['portal', 'src/lib/api.ts', "import { page } from '$app/state';", 'allowed'],
  ['portal', 'src/lib/api.ts', "import { path } from '#lib/paths.ts';", 'allowed'],
  ['portal', 'src/routes/+page.ts', "import type { PageLoad } from './$types';", 'allowed'],
  ['portal', 'src/lib/api.ts', "import { openDatabase } from '@sens/db';", 'refused'],
  [
    'portal',
    'src/lib/Page.svelte',
    '<script lang="ts">\n  import { openDatabase } from \'@sens/db\';\n</script>',
    'refused',
  ],
  [
    'portal',
    'src/lib/Page.svelte',
    '<script lang="ts">\n  import { m } from \'@sens/messages\';\n</script>',
    'allowed',
  ],

  ['e2e', 'tests/register.spec.ts', "import { test } from '@playwright/test';", 'allowed'],
  ['e2e', 'tests/register.spec.ts', "import { openDatabase } from '@sens/db';", 'refused'],

  ['unheard-of', 'src/index.ts', "import { z } from 'zod';", 'refused'],
];

test.each(cases)('%s/%s: %s is %s', (packageName, file, code, verdict) => {
  const found = lintText(packageName, file, code);
  expect(found.length).toBe(verdict === 'refused' ? 1 : 0);
});

test('every package and app of the repository has a row', () => {
  const names = ['packages', 'apps'].flatMap((folder) => readdirSync(new URL(`../../${folder}/`, import.meta.url)));
  const others = ['root', 'tooling'];
  expect(Object.keys(importDirections).sort()).toEqual([...names, ...others].sort());
});

test('every package and app is linted with its own row', () => {
  for (const folder of ['packages', 'apps']) {
    for (const name of readdirSync(new URL(`../../${folder}/`, import.meta.url))) {
      const config = readFileSync(new URL(`../../${folder}/${name}/eslint.config.js`, import.meta.url), 'utf8');
      expect(config).toContain(`config('${name}', import.meta.dirname)`);
    }
  }
});

test('what is not for production is told by its path', () => {
  expect(kindOf('src/event/queries.ts')).toBe('code');
  expect(kindOf('src/event/queries.test.ts')).toBe('tests');
  expect(kindOf('src/testing/test-database.ts')).toBe('tests');
  expect(kindOf('test/whole.ts')).toBe('tests');
  expect(kindOf('vite.config.ts')).toBe('tools');
  expect(kindOf('scripts/compile.ts')).toBe('tools');
});
