import { light } from '@sens/design';
import { m } from '@sens/messages';
import { path } from '#lib/paths.ts';
import type { RequestHandler } from './$types';

/** The roll call as an app for the home screen of a trainer's phone, in the language of the page. */
export const GET: RequestHandler = ({ locals: { locale } }) => {
  const manifest = {
    id: '/roll-call',
    name: `${m.layout_suite_name(locale)}: ${m.phone_app_name(locale)}`,
    short_name: m.phone_app_name(locale),
    lang: m.language_tag(locale),
    // The session of today opens by itself when there is one alone.
    start_url: `${path(locale, 'roll-call')}?open=today`,
    scope: '/',
    display: 'standalone',
    background_color: light.paper,
    theme_color: light.primary,
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
