import { projects } from '../data/projects.ts';
import { get } from '../harness/get.ts';
import { putLoad } from '../harness/load.ts';
import type { Row } from '../harness/row.ts';
import { inRounds } from '../harness/rounds.ts';
import { serveBarePage } from './bare-page.ts';
import { readCatalogue } from './read-catalogue.ts';

const events = 50;

/**
 * The catalogue of a project with 50 events on a page, against a bare SvelteKit page with its markup: as visitors get it,
 * and drawn anew each time, because no address comes twice.
 */
export const catalogue: Row = async (stage) => {
  const { server } = await stage.filled();
  const path = `/en/projects/${projects.large.slug}`;
  const html = await (await get(server.origin + path)).text();
  const page = readCatalogue(html);
  if (page.cards.length !== events || page.cards.some(({ title, status }) => !title || !status)) {
    throw new Error(`the catalogue has ${page.cards.length} cards that can be read, not ${events}`);
  }
  const bare = await serveBarePage(page);
  const pagesASecond = async (origin: string, wanted: readonly string[]) => {
    const requests = wanted.map((address) => ({ path: address }));
    const load = { origin, requests, repeat: true, clients: 16, milliseconds: 4000 };
    return (await putLoad(load)).perSecond;
  };
  let asked = 0;
  const others = () => Array.from({ length: 8000 }, () => `${path}?visit=${asked++}`);
  const bareAgain = () => pagesASecond(bare, ['/']);
  await pagesASecond(server.origin, [path]);
  await bareAgain();
  const kept = await inRounds(() => pagesASecond(server.origin, [path]), bareAgain);
  const drawn = await inRounds(() => pagesASecond(server.origin, others()), bareAgain);
  const figure = { unit: 'pages/s', target: 0.6, ratio: 'at least' } as const;
  return [
    { ...figure, label: 'as visitors get it', rounds: kept },
    { ...figure, label: 'drawn anew', rounds: drawn },
  ];
};
