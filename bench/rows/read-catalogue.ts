/** Our catalogue page taken apart: what stands around the cards, and what each card says. */
export interface CataloguePage {
  readonly before: string;
  readonly after: string;
  readonly cards: readonly Card[];
}

export interface Card {
  readonly weekday: string;
  readonly day: string;
  readonly kind: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly string[];
  /** With the icon. */
  readonly status: string;
}

/** Takes the page as our server renders it apart, so that another server can render the same. */
export function readCatalogue(html: string): CataloguePage {
  const body = html.slice(html.indexOf('<body'), html.indexOf('</body>'));
  const plain = body
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/ svelte-\w+/g, '');
  const [before = '', ...parts] = plain.split('<article');
  const cards = parts.map((part) => part.split('</article>')[0] ?? '');
  const after = plain.slice(plain.lastIndexOf('</article>') + '</article>'.length);
  return { before: before.slice(before.indexOf('>') + 1), after, cards: cards.map(readCard) };
}

function readCard(html: string): Card {
  const inner = (pattern: RegExp) => pattern.exec(html)?.[1]?.trim() ?? '';
  const facts = inner(/class="facts[^"]*">(.*?)<\/p>/s);
  return {
    weekday: inner(/class="weekday[^"]*">(.*?)<\/span>/s),
    day: inner(/class="day[^"]*">(.*?)<\/span>/s),
    kind: inner(/class="kind[^"]*">(.*?)<\/p>/s),
    href: inner(/<a href="([^"]*)"/),
    title: inner(/<a [^>]*>(.*?)<\/a>/s),
    summary: inner(/<\/h4>\s*<p[^>]*>(.*?)<\/p>/s),
    facts: [...facts.matchAll(/<span[^>]*>(.*?)<\/span>/gs)].map(([, fact = '']) => fact),
    status: inner(/class="status[^"]*">(.*)<\/span>/s),
  };
}
