import { expect, test } from 'vitest';
import { renderSitemap, renderSitemapIndex } from './render-sitemap.ts';

const origin = 'https://trainings.example.org';

test('each page stands in each language, with its translations', () => {
  const alternates =
    '<xhtml:link rel="alternate" hreflang="en" href="https://trainings.example.org/en/projects/sens"/>' +
    '<xhtml:link rel="alternate" hreflang="hu" href="https://trainings.example.org/hu/projects/sens"/>' +
    '<xhtml:link rel="alternate" hreflang="sl" href="https://trainings.example.org/sl/projects/sens"/>' +
    '<xhtml:link rel="alternate" hreflang="x-default" href="https://trainings.example.org/en/projects/sens"/>';
  expect(renderSitemap(origin, [['projects', 'sens']]).split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url><loc>https://trainings.example.org/en/projects/sens</loc>${alternates}</url>`,
    `<url><loc>https://trainings.example.org/hu/projects/sens</loc>${alternates}</url>`,
    `<url><loc>https://trainings.example.org/sl/projects/sens</loc>${alternates}</url>`,
    '</urlset>',
    '',
  ]);
});

test('an index names the parts', () => {
  expect(renderSitemapIndex(origin, 2).split('\n').slice(2)).toEqual([
    '<sitemap><loc>https://trainings.example.org/sitemap.xml?part=1</loc></sitemap>',
    '<sitemap><loc>https://trainings.example.org/sitemap.xml?part=2</loc></sitemap>',
    '</sitemapindex>',
    '',
  ]);
});
