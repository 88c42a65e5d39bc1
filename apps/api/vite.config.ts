import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { findOutside } from './find-outside.ts';

const folder = fileURLToPath(new URL('build', import.meta.url));

/**
 * The API and the libraries it is made of as a few files: loading a thousand small ones is most of what a start
 * would take. `src/main.ts` runs by itself too.
 */
export default defineConfig({
  plugins: [
    findOutside(folder, [
      '@electric-sql/pglite',
      'better-auth',
      'nodemailer',
      'pdfkit',
      'fontkit',
      'pino',
      'sharp',
      'zxing-wasm',
    ]),
  ],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: folder,
    target: 'node22',
    sourcemap: true,
    rolldownOptions: {
      input: ['src/main.ts', 'src/check-ledger.ts'],
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});
