/** Adds up what the suites reported and what turbo did. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './toolchain.mjs';

const readJson = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/**
 * Prints a line for each suite and the sum as the last line.
 *
 * @param {{ browser: boolean }} ran whether the browser suite was asked for
 */
export function printSummary({ browser }) {
  const tasks = readTasks();
  const checks = tasks.filter(({ task }) => task !== 'test' && task !== 'e2e');
  const done = checks.filter(({ state }) => state === 'done' || state === 'cached');
  const troubled = checks.filter((check) => !done.includes(check));

  console.log('\nChecks (build, types, lint, format)');
  const cached = done.filter(({ state }) => state === 'cached').length;
  console.log(`  ${done.length} of ${checks.length} passed${cached ? `, ${cached} of them from turbo's cache` : ''}`);
  for (const { id, state } of troubled) console.log(`  ${id}: ${state}`);

  console.log('\nSuites');
  const suites = expectedSuites(browser).map((suite) => readSuite(suite, tasks));
  for (const { name, counts, note } of suites)
    console.log(`  ${name.padEnd(18)} ${describe(counts)}${note ? `  (${note})` : ''}`);

  const sum = (count) => suites.reduce((total, { counts }) => total + counts[count], 0);
  const checksMissing = checks.length === 0;
  if (checksMissing) console.log('\nturbo left no summary: it did not run.');
  const total = {
    passed: sum('passed'),
    failed: sum('failed') + troubled.length + Number(checksMissing),
    skipped: sum('skipped'),
  };
  console.log(`\n${describe(total)}`);
  return total;
}

const describe = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** What turbo did with each task that exists: done, cached, failed, or not run. */
function readTasks() {
  const folder = join(root, '.turbo', 'runs');
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const tasks = new Map();
  for (const { tasks: entries } of files.map((file) => readJson('.turbo', 'runs', file))) {
    for (const { taskId, task, directory, command, cache, execution } of entries) {
      // The second run meets the builds of the first again, from the cache.
      if (command === '<NONEXISTENT>' || tasks.get(taskId)?.state === 'done') continue;
      const state =
        cache.status === 'HIT' ? 'cached' : !execution ? 'not run' : execution.exitCode === 0 ? 'done' : 'failed';
      tasks.set(taskId, { id: taskId, task, directory, state });
    }
  }
  return [...tasks.values()];
}

/** Every package that has tests must report, whatever turbo says. */
function expectedSuites(browser) {
  const folders = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  );
  return [...folders, 'tooling'].flatMap((folder) => {
    const manifest = join(folder, 'package.json');
    if (!existsSync(join(root, manifest))) return [];
    const { name, scripts = {} } = readJson(manifest);
    const suites = [];
    if (scripts.test) suites.push({ name, task: 'test', report: join(folder, 'test-results', 'vitest.json') });
    if (scripts.e2e && browser)
      suites.push({ name, task: 'e2e', report: join(folder, 'test-results', 'playwright.json') });
    return suites;
  });
}

function readSuite({ name, task, report }, tasks) {
  const state = tasks.find(({ id }) => id === `${name}#${task}`)?.state ?? 'not run';
  if (!existsSync(join(root, report))) {
    return { name, counts: { passed: 0, failed: 1, skipped: 0 }, note: `no report; ${state}` };
  }
  const counts = readCounts(readJson(report));
  // A suite can fail besides its tests: an error outside of them, a file that could not be read.
  if (state !== 'done' && state !== 'cached' && counts.failed === 0) counts.failed = 1;
  return { name, counts, note: state === 'cached' ? "from turbo's cache: nothing it depends on has changed" : '' };
}

/** Reports of vitest and of playwright. */
function readCounts(report) {
  if (report.stats) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
