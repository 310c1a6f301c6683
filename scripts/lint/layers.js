/** The rule behind the table of eslint.config.js: where a file of src/ may import from, static or dynamic. */
import { isBuiltin } from 'node:module';
import path from 'node:path';

/**
 * The part of src/ that a file belongs to: its folder, or the file itself where it stands beside the folders.
 *
 * @param {string} file relative to src/
 */
function partOf(file) {
  return file.split('/')[0] ?? '';
}

/**
 * A package as the table names it: built-ins by their full name.
 *
 * @param {string} name
 */
function fullName(name) {
  return isBuiltin(name) && !name.startsWith('node:') ? `node:${name}` : name;
}

/**
 * @param {string} name of a package, as imported
 * @param {string} pattern a package, perhaps with a star at its end
 */
function isOf(name, pattern) {
  return pattern.endsWith('*')
    ? name.startsWith(pattern.slice(0, -1))
    : name === pattern || name.startsWith(`${pattern}/`);
}

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      unknown: '`{{part}}` stands in no row of the table in eslint.config.js.',
      folder: '`{{part}}` may import only from: {{allowed}}.',
      package: '`{{part}}` may not use `{{name}}`; allowed for: {{owners}}.',
      absolute: 'A file of ours is imported by a path from where one stands.',
      computed: 'Only texts are imported, so that the table holds for them.',
    },
  },
  create(context) {
    const { parts, packages } = context.options[0];
    const src = path.join(context.cwd, 'src');
    const file = path.relative(src, context.filename).split(path.sep).join('/');
    const part = partOf(file);
    const allowed = parts[part];

    /** @param {import('estree').Node} node @param {string} name */
    const checkPackage = (node, name) => {
      const found = Object.entries(packages).find(([pattern]) => isOf(fullName(name), pattern));
      if (found === undefined || found[1].includes(part)) return;
      context.report({
        node,
        messageId: 'package',
        data: { part, name, owners: found[1].join(', ') || 'nobody' },
      });
    };

    /** @param {import('estree').Node} node @param {string} name */
    const checkFile = (node, name) => {
      const target = partOf(path.posix.normalize(path.posix.join(path.posix.dirname(file), name)));
      if (target === part || allowed.includes(target)) return;
      const data = { part, allowed: allowed.join(', ') || 'nothing of ours' };
      context.report({ node, messageId: 'folder', data });
    };

    /** @param {import('estree').Node} node @param {unknown} name */
    const check = (node, name) => {
      if (typeof name !== 'string') context.report({ node, messageId: 'computed' });
      else if (name.startsWith('.')) checkFile(node, name);
      else if (/^(?:\/|#|[a-z]+:(?!\w))/i.test(name)) context.report({ node, messageId: 'absolute' });
      else checkPackage(node, name);
    };

    if (allowed === undefined)
      return { Program: (node) => context.report({ node, messageId: 'unknown', data: { part } }) };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => {
        if (node.source) check(node, node.source.value);
      },
      ImportExpression: (node) => check(node, node.source.type === 'Literal' ? node.source.value : null),
      TSImportType: (node) => check(node, node.source.value),
      TSExternalModuleReference: (node) => check(node, node.expression.value),
    };
  },
};
