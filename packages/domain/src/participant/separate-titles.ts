/** Titles that are no names, with or without their full stop. Hungarian ifj., id., özv.: junior, senior, widow. */
const titles = new Set(
  'dr drs prof doc dipl univ habil phd dla mba msc bsc ifj özv ozv spec gospa gospod mr mrs ms'.split(' '),
);

/** Titles that are also names or words, so that only the full stop tells. */
const titlesWithStop = new Set('mag id ing inž inz oec ekon iur med vet ga csc jr sr asist akad'.split(' '));

/** Written with stops inside, and read as one title. */
const stopped = /(?<![\p{L}\p{M}])(?:(ph)\. ?(d)|([mb])\. ?(sc))(?![\p{L}\p{M}])\.?/giu;

/**
 * Takes titles and degrees out of a name, wherever they stand.
 *
 * @param text one line
 * @returns the titles as they were written, null when there are none. A name of titles only is left whole.
 * @example separateTitles('dr. Tóth Tünde') // { title: 'dr.', name: 'Tóth Tünde' }
 */
export function separateTitles(text: string): { title: string | null; name: string } {
  const words = text
    .replace(stopped, '$1$2$3$4')
    .split(/(?<=\.)(?=\p{L})|\s+/u)
    .filter(Boolean);
  const found = words.filter(isTitle);
  const name = trimCommas(words.filter((word) => !isTitle(word)).join(' '));
  if (found.length === 0 || !/\p{L}/u.test(name)) return { title: null, name: text };
  return { title: trimCommas(found.join(' ')), name };
}

/** No title is longer, brackets and comma included. */
const longestTitle = 12;

function isTitle(word: string): boolean {
  if (word.length > longestTitle) return false;
  const bare = word.toLowerCase().replace(/^[(]|[),]+$/g, '');
  const stem = bare.replace(/\.$/, '');
  return titles.has(stem) || (bare.endsWith('.') && titlesWithStop.has(stem));
}

/** Commas that stood between a name and its titles. A regular expression would take quadratic time for many commas. */
function trimCommas(text: string): string {
  const separates = (character: string | undefined) => character === ',' || character === ' ';
  let start = 0;
  let end = text.length;
  while (separates(text[start])) start += 1;
  while (end > start && separates(text[end - 1])) end -= 1;
  return text.slice(start, end);
}
