import { dirname, relative, resolve, sep } from 'node:path';
import { everywhere, importDirections } from './import-directions.js';

/** @typedef {'code' | 'tests' | 'tools'} Kind */

/**
 * Which of the three kinds of file this is, by its path inside the package.
 *
 * @param {string} path
 * @returns {Kind}
 */
export function kindOf(path) {
  if (/\.(test|spec)\.[jt]s$/.test(path) || /^(test|tests|src\/testing)\//.test(path)) return 'tests';
  return path.startsWith('src/') ? 'code' : 'tools';
}

/**
 * @param {string[]} entries
 * @param {string} specifier
 */
function isListed(entries, specifier) {
  const matches = (/** @type {string} */ entry) =>
    entry.endsWith('*')
      ? specifier.startsWith(entry.slice(0, -1))
      : specifier === entry || specifier.startsWith(`${entry}/`);
  const removed = entries.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1));
  return entries.some(matches) && !removed.some(matches);
}

/**
 * What is wrong with an import, or null.
 *
 * @param {{ packageName: string, folder: string, file: string, specifier: string, typeOnly: boolean }} what
 *   `folder` and `file` are absolute
 * @returns {string | null}
 */
export function judgeImport({ packageName, folder, file, specifier, typeOnly }) {
  const row = importDirections[packageName];
  if (!row) return `"${packageName}" has no row in tooling/import-directions.js.`;
  const kind = kindOf(relative(folder, file).split(sep).join('/'));
  const extra = kind === 'code' ? [] : [...(row[kind] ?? []), ...everywhere[kind]];

  if (/^\.{0,2}\//.test(specifier)) {
    const target = relative(folder, resolve(dirname(file), specifier))
      .split(sep)
      .join('/');
    if (target.startsWith('../')) {
      if (extra.some((entry) => entry.startsWith('/') && target.endsWith(`../..${entry}`))) return null;
      return `"${specifier}" leads out of the package: import another package by its name.`;
    }
    if (kind === 'code' && kindOf(target) !== 'code') return `"${specifier}" is not for what runs in production.`;
    return null;
  }

  if (isListed(row.code, specifier) || isListed(extra, specifier)) return null;
  if (!isListed(row.types ?? [], specifier)) {
    return `"${specifier}" is not listed for ${kind} of ${packageName} in tooling/import-directions.js.`;
  }
  return typeOnly ? null : `${packageName} may only name types of "${specifier}": write "import type".`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importDirectionsRule = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { packageName: { type: 'string' }, folder: { type: 'string' } },
        required: ['packageName', 'folder'],
        additionalProperties: false,
      },
    ],
    messages: { notAllowed: '{{reason}}' },
  },
  create(context) {
    const { packageName, folder } = context.options[0];
    const check = (/** @type {any} */ source, /** @type {boolean} */ typeOnly) => {
      const specifier = source?.value ?? source?.literal?.value;
      if (typeof specifier !== 'string') return;
      const reason = judgeImport({ packageName, folder, file: context.filename, specifier, typeOnly });
      if (reason) context.report({ node: source, messageId: 'notAllowed', data: { reason } });
    };
    return {
      // With verbatimModuleSyntax, `import { type X } from 'y'` still loads y when the program runs.
      ImportDeclaration: (/** @type {any} */ node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (/** @type {any} */ node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (/** @type {any} */ node) => check(node.source, node.exportKind === 'type'),
      TSImportType: (/** @type {any} */ node) => check(node.source ?? node.argument, true),
      ImportExpression: (/** @type {any} */ node) => {
        if (node.source.type === 'Literal') check(node.source, false);
        else if (kindOf(relative(folder, context.filename).split(sep).join('/')) === 'code') {
          const reason = 'An import that is computed cannot be checked: name the module.';
          context.report({ node, messageId: 'notAllowed', data: { reason } });
        }
      },
      CallExpression: (/** @type {any} */ node) => {
        if (node.callee.name === 'require') check(node.arguments[0], false);
      },
    };
  },
};
