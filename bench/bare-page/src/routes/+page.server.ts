import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { CataloguePage } from '../../../rows/read-catalogue.ts';

let page: CataloguePage | undefined;

/** What our own page says, read once: from then on it is in memory. */
export const load = (): CataloguePage =>
  (page ??= JSON.parse(readFileSync(process.env.CATALOGUE_PAGE ?? '', 'utf8')) as CataloguePage);
