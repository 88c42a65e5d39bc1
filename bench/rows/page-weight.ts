import { gzipSync } from 'node:zlib';
import { eventNumber, projects } from '../data/projects.ts';
import { idOf } from '../data/ids.ts';
import { get } from '../harness/get.ts';
import type { Figure, Row } from '../harness/row.ts';

const kilobyte = 1000;

/** The JavaScript, packed with gzip, that the pages of the first visit and of the roll call load. */
export const pageWeight: Row = async (stage) => {
  const { server, signIn } = await stage.filled();
  const { large } = projects;
  const event = `/en/projects/${large.slug}/events/event-${eventNumber.open(large, 0)}`;
  const session = idOf('session', large.number, eventNumber.rollCall(large, 0));
  const cookie = await signIn('manager');
  const weigh = (path: string) => weightOf(server.origin, path, cookie);
  return [
    figure('event page', await weigh(event), 60),
    figure('register', await weigh(`${event}/register`), 60),
    figure('roll call', await weigh(`/en/roll-call/${large.slug}/${session}`), 120),
  ];
};

/** A weight is the same each time: one round is enough. */
const figure = (label: string, ours: number, limit: number): Figure => ({
  ...{ label, unit: 'kB', target: 1, ratio: 'at most' },
  rounds: [{ ours, limit }],
});

/**
 * Kilobytes of every script that the page names, and of what these import, each packed by itself as it is sent; none for
 * a plain page.
 */
async function weightOf(origin: string, path: string, cookie: string): Promise<number> {
  const html = await textOf(origin + path, cookie);
  const found = new Map<string, number>();
  const waiting = scriptsIn(html).map((name) => new URL(name, origin + path).href);
  for (let script = waiting.pop(); script; script = waiting.pop()) {
    if (found.has(script)) continue;
    const text = await textOf(script, cookie);
    found.set(script, gzipSync(text, { level: 9 }).length);
    waiting.push(...importsIn(text).map((name) => new URL(name, script).href));
  }
  return found.values().reduce((sum, bytes) => sum + bytes, 0) / kilobyte;
}

/** Preloaded modules, script elements, and what the inline script imports. */
const scriptsIn = (html: string): string[] => [
  ...matches(html, /<link\b[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g),
  ...matches(html, /<link\b[^>]*\bhref="([^"]+)"[^>]*\brel="modulepreload"/g),
  ...matches(html, /<script\b[^>]*\bsrc="([^"]+)"/g),
  ...matches(html, /\bimport\("([^"]+)"\)/g),
];

/** Static imports alone: what is imported later is loaded when somebody does something. */
const importsIn = (script: string): string[] => matches(script, /(?:\bimport|\bfrom)\s*["'](\.[^"']+)["']/g);

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found!);

async function textOf(address: string, cookie: string): Promise<string> {
  return (await get(address, cookie)).text();
}
