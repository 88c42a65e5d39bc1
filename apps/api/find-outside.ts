import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Lets a bundle find what stays outside of it. pnpm gives each package only its own dependencies, so a bare name
 * could not be resolved from the bundle's folder: an outside package is imported by its path. And a module of ours
 * that asks where it is (for migrations or fonts) is told where its source is.
 *
 * @param folder where the bundle is written to
 * @param outside packages that load files of their own or native code
 */
export function findOutside(folder: string, outside: readonly string[]): Plugin {
  const isOutside = (name: string) => outside.some((one) => name === one || name.startsWith(`${one}/`));
  return {
    name: 'find-outside',
    enforce: 'pre',
    async resolveId(name, importer, options) {
      if (!isOutside(name)) return null;
      const found = await this.resolve(name, importer, { ...options, skipSelf: true });
      return found ? { id: found.id, external: 'relative' } : null;
    },
    transform(code, id) {
      if (!/[\\/]packages[\\/][^?]*\.ts$/.test(id) || !code.includes('import.meta.url')) return null;
      const source = JSON.stringify(relative(folder, id).split(sep).join('/'));
      return { code: code.replaceAll('import.meta.url', `new URL(${source}, import.meta.url).href`), map: null };
    },
  };
}
