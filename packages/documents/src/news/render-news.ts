import { escapeMarkup } from '../text/escape-markup.ts';
import { cleanLine } from '../text/clean-text.ts';

/** News to follow in a reader. */
export interface News {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same. */
  readonly url: string;
  /** Where the feed itself is fetched from. */
  readonly source: string;
  /** The language it is written in. */
  readonly language: string;
  readonly items: readonly NewsItem[];
}

export interface NewsItem {
  /** The same for ever, so that a reader shows it once. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly category: string;
  readonly madeAt: Date;
}

/** News as RSS 2.0. The same items give the same bytes, so that an unchanged feed is not sent again. */
export function renderNews({ title, description, url, source, language, items }: News): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', title),
    element('link', url),
    element('description', description),
    element('language', language),
    `<atom:link href="${text(source)}" rel="self" type="application/rss+xml"/>`,
    ...items.map(renderItem),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

const renderItem = ({ id, title, description, url, category, madeAt }: NewsItem): string =>
  [
    '<item>',
    element('title', title),
    element('link', url),
    `<guid isPermaLink="false">${text(id)}</guid>`,
    element('pubDate', madeAt.toUTCString()),
    element('category', category),
    element('description', description),
    '</item>',
  ].join('\n');

/** Noncharacters cannot stand in XML at all, not even escaped. */
const text = (value: string): string => escapeMarkup(cleanLine(value, 2000).replace(/[\uFFFE\uFFFF]/g, ''));

const element = (name: string, value: string): string => `<${name}>${text(value)}</${name}>`;
