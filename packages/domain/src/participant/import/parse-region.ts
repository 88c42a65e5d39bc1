import { regionsOf } from '../../region/regions.ts';
import { foldText } from '../normalise-name.ts';

/** *Pomurska regija*, *Zala vármegye*: words that say what kind of thing it is. */
const kindWords = /\b(regija|statisticna|regio|megye|varmegye|region|county)\b/g;

const plain = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(kindWords, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** The NUTS 3 code of a region of these sides, from its code or its name in any case and with or without accents. */
export function parseRegion(text: string, sides: readonly string[]): string | null {
  const code = text.trim().toUpperCase();
  const wanted = plain(text);
  const regions = sides.flatMap(regionsOf);
  return regions.find((region) => region.code === code || plain(region.name) === wanted)?.code ?? null;
}
