import { foldText } from '../normalise-name.ts';
import { listLanguages } from './list-language.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Region codes by their folded names in every language of lists; made at first use. */
let codesByName: ReadonlyMap<string, string> | undefined;

/** The code of a side (ISO 3166) from its code or its name; null when it is neither. */
export function parseSide(text: string): string | null {
  codesByName ??= nameRegions();
  const name = foldText(text.slice(0, 200));
  const [, country = name, subdivision = ''] = /^([a-z]{2})(-[a-z0-9]{1,3})$/.exec(name) ?? [];
  const code = codesByName.get(country);
  return code === undefined ? null : code + subdivision.toUpperCase();
}

function nameRegions(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const regions = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCurrent);
  for (const language of listLanguages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const region of regions) {
      const name = names.of(region);
      if (name !== undefined) codes.set(foldText(name), region).set(region.toLowerCase(), region);
    }
  }
  return codes;
}

/** A withdrawn code answers with its successor. */
const isCurrent = (region: string) => new Intl.Locale('und', { region }).region === region;
