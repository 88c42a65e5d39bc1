/**
 * Finds the programs that tests start: a Chromium to walk the pages, and independent readers of our PDFs. What is
 * missing is installed where we may, else the run stops with the one command to type.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const readers = { pdftotext: 'poppler-utils', pdftoppm: 'poppler-utils', pdffonts: 'poppler-utils', qpdf: 'qpdf' };
// Debian's Chromium without windows first: the same engine, and a fifth sooner through the browser suite.
const headless = 'chromium-headless-shell';
const browsers = [headless, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macBrowsers = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** By package manager: the command, and what it calls our packages where it differs from Debian. */
const managers = [
  { program: 'apt-get', command: 'apt-get install -y --no-install-recommends', names: {} },
  { program: 'dnf', command: 'dnf install -y', names: { [headless]: 'chromium' } },
  { program: 'pacman', command: 'pacman -S --needed', names: { [headless]: 'chromium', 'poppler-utils': 'poppler' } },
  { program: 'apk', command: 'apk add', names: { [headless]: 'chromium' } },
  { program: 'brew', command: 'brew install', names: { [headless]: 'chromium', 'poppler-utils': 'poppler' } },
];

/** The path of the first of these programs that is on PATH. */
export function findProgram(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (isProgram(path)) return path;
    }
  }
  return undefined;
}

/**
 * Makes sure that the programs are there; leaves with exit code 1 when they cannot be had.
 *
 * @param {{ browser: boolean }} needs
 * @returns {{ chromium?: string }} the path of the browser when it is needed
 */
export function provisionPrograms({ browser }) {
  let missing = missingPackages(browser);
  if (missing.length > 0 && process.getuid?.() === 0 && findProgram('apt-get')) {
    installFromDebian(missing);
    missing = missingPackages(browser);
  }
  if (missing.length > 0) {
    console.error(`The tests need ${missing.join(', ')}. Install with this command, then run them again:\n`);
    console.error(`    ${installCommand(missing)}\n`);
    process.exit(1);
  }
  return { chromium: browser ? findBrowser() : undefined };
}

/** CHROMIUM in the environment, or what is installed. */
function findBrowser() {
  const named = process.env.CHROMIUM;
  if (!named) return findProgram(...browsers) ?? macBrowsers.find(existsSync);
  if (isProgram(named)) return named;
  console.error(`CHROMIUM names ${named}, which is not a program that can be started.`);
  process.exit(1);
}

function missingPackages(browser) {
  const missing = Object.entries(readers).filter(([program]) => !findProgram(program));
  const packages = new Set(missing.map(([, name]) => name));
  if (browser && !findBrowser()) packages.add(headless);
  return [...packages];
}

function installFromDebian(packages) {
  console.log(`» installing ${packages.join(', ')} with apt-get`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const install = () => apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  // On a fresh machine the lists of packages are missing, on an old one they name files that are gone.
  if (!apt('install', '--simulate', '-qq', ...packages) || !install()) {
    console.log('» bringing the lists of packages up to date');
    apt('update', '-qq');
    install();
  }
}

function installCommand(packages) {
  const manager = managers.find(({ program }) => findProgram(program));
  if (!manager) return `(the package manager of this machine) ${packages.join(' ')}`;
  const sudo = manager.program === 'brew' || process.getuid?.() === 0 ? '' : 'sudo ';
  const names = packages.map((name) => manager.names[name] ?? name);
  return `${sudo}${manager.command} ${names.join(' ')}`;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
