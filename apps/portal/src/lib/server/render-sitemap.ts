import { locales, type Locale } from '@sens/messages';
import { path } from '#lib/paths.ts';

const begin = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sitemaps = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * A sitemap with each page in each language, each of them naming its translations.
 *
 * @param pages the parts of each page's address after its language; `path` encodes them, so they hold no markup
 */
export function renderSitemap(origin: string, pages: readonly (readonly string[])[]): string {
  const entries = pages.flatMap((page) => {
    const address = (locale: Locale) => `${origin}${path(locale, ...page)}`;
    const alternates = [...locales.map((locale) => [locale, address(locale)]), ['x-default', address('en')]]
      .map(([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`)
      .join('');
    return locales.map((locale) => `<url><loc>${address(locale)}</loc>${alternates}</url>\n`);
  });
  return `${begin}<urlset ${sitemaps} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
}

/** Where the parts of a sitemap are that is too long for one file. */
export function renderSitemapIndex(origin: string, parts: number): string {
  const entries = Array.from(
    { length: parts },
    (_, index) => `<sitemap><loc>${origin}/sitemap.xml?part=${index + 1}</loc></sitemap>\n`,
  );
  return `${begin}<sitemapindex ${sitemaps}>\n${entries.join('')}</sitemapindex>\n`;
}
