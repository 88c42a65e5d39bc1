import { expect, test } from 'vitest';
import { renderNews, type News } from './render-news.ts';

const news: News = {
  title: 'SENS: dogodki',
  description: 'Usposabljanja & delavnice',
  url: 'https://trainings.example.org/sl/projects/sens',
  source: 'https://trainings.example.org/api/projects/sens/events.rss?kind=workshop&locale=sl',
  language: 'sl',
  items: [
    {
      id: '0190a1b2-event',
      title: 'Zgodba <socialnega> podjetja',
      description: '14. 12. 2026, Beltinci',
      url: 'https://trainings.example.org/sl/projects/sens/events/zgodba',
      category: 'Delavnica',
      madeAt: new Date('2026-10-01T08:00:00Z'),
    },
  ],
};

test('is RSS 2.0, the same for the same items', () => {
  expect(renderNews(news)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>SENS: dogodki</title>
<link>https://trainings.example.org/sl/projects/sens</link>
<description>Usposabljanja &amp; delavnice</description>
<language>sl</language>
<atom:link href="https://trainings.example.org/api/projects/sens/events.rss?kind=workshop&amp;locale=sl" rel="self" type="application/rss+xml"/>
<item>
<title>Zgodba &lt;socialnega&gt; podjetja</title>
<link>https://trainings.example.org/sl/projects/sens/events/zgodba</link>
<guid isPermaLink="false">0190a1b2-event</guid>
<pubDate>Thu, 01 Oct 2026 08:00:00 GMT</pubDate>
<category>Delavnica</category>
<description>14. 12. 2026, Beltinci</description>
</item>
</channel>
</rss>
`);
});

test.each([
  ['</title><item>', '&lt;/title&gt;&lt;item&gt;'],
  [']]>\u0000\u0008\uFFFE\uD800<!ENTITY x "y">', ']]&gt;\uFFFD&lt;!ENTITY x &quot;y&quot;&gt;'],
  ['a\r\nb\u2028c', 'a b c'],
])('a hostile title stays text: %j', (title, written) => {
  const [item] = news.items;
  const lines = renderNews({ ...news, items: [{ ...item!, title }] }).split('\n');
  expect(lines.filter((line) => line.startsWith('<title>'))).toEqual([
    '<title>SENS: dogodki</title>',
    `<title>${written}</title>`,
  ]);
  expect(lines.length).toBe(renderNews(news).split('\n').length);
});
