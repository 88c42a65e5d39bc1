interface Tall {
  readonly height: number;
}

/**
 * Divides lines over pages, none of them cut, and leaves room on the last page for what ends the sheet. A page for the
 * ending alone takes the last line along, so that no signature stands without a name.
 *
 * @param room heights of what the names may take on the first page and on each further one
 */
export function paginate<Line extends Tall>(
  lines: readonly Line[],
  room: { first: number; further: number },
  ending: number,
): Line[][] {
  const pages: Line[][] = [[]];
  let used = 0;
  const roomOf = () => (pages.length === 1 ? room.first : room.further);
  for (const line of lines) {
    if (used + line.height > roomOf() && pages.at(-1)!.length > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)!.push(line);
    used += line.height;
  }
  if (used + ending > roomOf()) {
    const last = pages.at(-1)!.pop();
    pages.push(last ? [last] : []);
  }
  return pages.filter((page, index) => index === 0 || page.length > 0);
}
