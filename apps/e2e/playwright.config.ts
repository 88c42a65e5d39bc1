import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const firstPort = Number(process.env.E2E_PORT ?? 3177);

/**
 * Two stories, each told file by file on a server and an embedded database of its own with the demo in it, side by side:
 * one browser and one server leave a second core idle.
 */
const stories = [
  { name: 'first', testMatch: /\/\d-[^/]*\.spec\.ts$/, port: firstPort },
  { name: 'second', testMatch: /\/[a-z]-[^/]*\.spec\.ts$/, port: firstPort + 1 },
];

const baseUrlOf = ({ port }: { port: number }) => `http://localhost:${port}`;

/** The suite as `npm start` runs it. */
export default defineConfig({
  testDir: 'tests',
  workers: stories.length,
  fullyParallel: false,
  timeout: 90_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  outputDir: 'test-results/artifacts',
  use: {
    browserName: 'chromium',
    locale: 'sl-SI',
    timezoneId: 'Europe/Ljubljana',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ],
    },
  },
  expect: { timeout: 10_000 },
  projects: stories.map((story) => ({
    name: story.name,
    testMatch: story.testMatch,
    // The tests of a story follow from one another.
    workers: 1,
    use: { baseURL: baseUrlOf(story) },
  })),
  webServer: stories.map((story) => ({
    command: 'node ../api/build/main.js',
    url: `${baseUrlOf(story)}/health/ready`,
    env: {
      PORT: String(story.port),
      DATA_DIR: mkdtempSync(join(tmpdir(), 'sens-e2e-')),
      DATABASE_URL: '',
      DEMO: '1',
      LOG_LEVEL: 'warn',
    },
    reuseExistingServer: false,
    timeout: 120_000,
    stdout: 'pipe' as const,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
  })),
});
