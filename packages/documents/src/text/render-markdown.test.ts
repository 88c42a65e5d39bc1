import { expect, test } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

test('renders what an event description needs', () => {
  expect(renderMarkdown('# Program\n\nPrinesite **prenosnik**.\n\n- *teorija*\n- praksa')).toBe(
    '<h3>Program</h3>\n<p>Prinesite <strong>prenosnik</strong>.</p>\n<ul>\n<li><em>teorija</em></li>\n<li>praksa</li>\n</ul>\n',
  );
  expect(renderMarkdown('## Két\n\n### Három')).toBe('<h4>Két</h4>\n<h4>Három</h4>\n');
});

test('links lead to the web and to mailboxes only', () => {
  expect(renderMarkdown('[vodnik](https://example.org/a?b=1&c=2)')).toBe(
    '<p><a href="https://example.org/a?b=1&amp;c=2" rel="nofollow noopener">vodnik</a></p>\n',
  );
  expect(renderMarkdown('[piši](mailto:info@example.org)')).toContain('href="mailto:info@example.org"');
  for (const target of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
  ]) {
    expect(renderMarkdown(`[klik](${target})`)).not.toMatch(/href="(?!https?:|mailto:)[^"]+"/);
  }
});

test('HTML stays text, and pictures are not fetched', () => {
  const html = renderMarkdown(
    '<script>alert(1)</script> <img src=x onerror=alert(1)> ![p](https://evil.example/p.png)',
  );
  expect(html).not.toMatch(/<(script|img)/);
  expect(html).toContain('&lt;script&gt;');
});
