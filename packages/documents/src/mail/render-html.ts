import { fonts, light } from '@sens/design';
import { m, type Locale } from '@sens/messages';
import { webAddress } from './clean-mail.ts';
import { emblemCid, emblemHeight } from './emblem-attachment.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import type { Fact, Letter, Part } from './letter.ts';
import { signature, statement } from './letterhead.ts';
import type { Branding } from './mail.ts';

const styles = {
  page: `margin:0;padding:24px 16px;background:${light.paper};color:${light.ink};font-family:${fonts.mail};font-size:17px;line-height:1.5`,
  sheet: 'max-width:600px;margin:0 auto',
  project: `margin:0 0 24px;padding:0 0 12px;border-bottom:2px solid ${light.primary};color:${light.primary};font-weight:bold`,
  projectLink: `color:${light.primary};text-decoration:none`,
  paragraph: 'margin:0 0 16px',
  note: `margin:0 0 16px;color:${light.muted};font-size:15px`,
  code: 'margin:0 0 16px;font-size:32px;letter-spacing:6px;font-weight:bold',
  facts: `margin:0 0 16px;padding:12px 16px;background:${light.surface};border:1px solid ${light.line};border-left:4px solid ${light.primary}`,
  label: `margin:0;color:${light.muted};font-size:15px`,
  value: 'margin:0 0 8px',
  button: `display:inline-block;background:${light.primary};border:12px solid ${light.primary};border-left-width:20px;border-right-width:20px;border-radius:6px;color:${light.onPrimary};font-weight:bold;text-decoration:none`,
  link: `color:${light.primary}`,
  foot: `margin:32px 0 0;padding:16px 0 0;border-top:1px solid ${light.line};color:${light.muted};font-size:15px`,
  emblem: 'vertical-align:middle;margin-right:12px;border:0',
  programme: 'display:block;padding-top:8px',
  statement: `color:${light.ink};vertical-align:middle`,
} as const;

/** A letter as HTML with inline styles, blocks and no tables, which every mail programme shows in the order written. */
export function renderHtml(letter: Letter, locale: Locale, branding: Branding): string {
  const body = letter.body.map(partAsHtml).join('\n');
  return `<!DOCTYPE html>
<html lang="${m.language_tag(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(letter.subject)}</title>
</head>
<body style="${style('page')}">
<div style="${style('sheet')}">
<p style="${style('project')}">${projectLine(branding)}</p>
${block('paragraph', letter.greeting)}
${body}
<p style="${style('paragraph')}">${escapeMarkup(m.mail_regards(locale))}<br>${escapeMarkup(signature(locale, branding))}</p>
${foot(locale, branding)}
</div>
</body>
</html>
`;
}

function partAsHtml(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
    case 'note':
    case 'code':
      return block(part.kind, part.text);
    case 'lines':
      return `<p style="${style('paragraph')}">${part.lines.map(escapeMarkup).join('<br>')}</p>`;
    case 'facts':
      return `<div style="${style('facts')}">\n${part.facts.map(factAsHtml).join('\n')}\n</div>`;
    case 'button':
    case 'link':
      return `<p style="${style('paragraph')}">${anchor(part.kind, part.label, part.url)}</p>`;
  }
}

function factAsHtml({ label, lines, url }: Fact): string {
  const value = url ? anchor('link', url, url) : lines.map(escapeMarkup).join('<br>');
  return `${block('label', label)}\n<p style="${style('value')}">${value}</p>`;
}

function projectLine({ acronym, projectName, publicUrl }: Branding): string {
  const url = webAddress(publicUrl);
  const name = acronym || projectName;
  return url ? anchor('projectLink', name, url) : escapeMarkup(name);
}

/** The emblem with the statement beside it, as the rules on visibility ask. */
function foot(locale: Locale, branding: Branding): string {
  const text = statement(locale, branding);
  if (!text) return '';
  const emblem = `<img src="cid:${emblemCid}" width="${emblemHeight * 1.5}" height="${emblemHeight}" alt="${escapeMarkup(m.visibility_emblem_alt(locale))}" style="${style('emblem')}">`;
  const programme = branding.programme
    ? `<span style="${style('programme')}">${escapeMarkup(branding.programme)}</span>`
    : '';
  return `<p style="${style('foot')}">${emblem}<span style="${style('statement')}">${escapeMarkup(text)}</span>${programme}</p>`;
}

const style = (name: keyof typeof styles): string => escapeMarkup(styles[name]);

const block = (name: 'paragraph' | 'note' | 'code' | 'label', text: string): string =>
  `<p style="${style(name)}">${escapeMarkup(text)}</p>`;

const anchor = (name: 'button' | 'link' | 'projectLink', label: string, url: string): string =>
  `<a href="${escapeMarkup(url)}" style="${style(name)}">${escapeMarkup(label)}</a>`;
