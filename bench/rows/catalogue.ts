import { projects } from '../data/projects.ts';
import { get } from '../harness/get.ts';
import { putLoad } from '../harness/load.ts';
import type { Row } from '../harness/row.ts';
import { inRounds } from '../harness/rounds.ts';
import { serveBarePage } from './bare-page.ts';
import { readCatalogue } from './read-catalogue.ts';

const events = 50;

/** The catalogue of a project with 50 events on a page, against a bare SvelteKit page with its markup. */
export const catalogue: Row = async (stage) => {
  const { server } = await stage.filled();
  const path = `/en/projects/${projects.large.slug}`;
  const html = await (await get(server.origin + path)).text();
  const page = readCatalogue(html);
  if (page.cards.length !== events || page.cards.some(({ title, status }) => !title || !status)) {
    throw new Error(`the catalogue has ${page.cards.length} cards that can be read, not ${events}`);
  }
  const bare = await serveBarePage(page);
  const pagesASecond = async (origin: string, wanted: string) => {
    const load = { origin, requests: [{ path: wanted }], repeat: true, clients: 16, milliseconds: 4000 };
    return (await putLoad(load)).perSecond;
  };
  await pagesASecond(server.origin, path);
  await pagesASecond(bare, '/');
  const rounds = await inRounds(
    () => pagesASecond(server.origin, path),
    () => pagesASecond(bare, '/'),
  );
  return [{ unit: 'pages/s', target: 0.6, ratio: 'at least', rounds }];
};
