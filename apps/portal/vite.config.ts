import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { serveApi } from './serve-api.ts';

export default defineConfig({
  plugins: [
    serveApi(),
    sveltekit({
      adapter: adapter(),
      // Registered by the roll call only, so that nobody else's phone loads more than the page it asked for.
      serviceWorker: { register: false },
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one style attribute: SvelteKit hides its announcer of page titles with it.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:'],
          'object-src': ['none'],
          // The preview of a certificate; our pages themselves let nobody frame them.
          'frame-src': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
          'form-action': ['self'],
        },
      },
    }),
  ],
  server: { host: '127.0.0.1' },
  build: { assetsInlineLimit: 0 },
});
