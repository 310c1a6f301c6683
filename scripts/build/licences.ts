import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** Come with GitHub's own packages (@actions/artifact: unzip-stream: binary), and state no licence. */
const WITHOUT: ReadonlySet<string> = new Set(['buffers', 'chainsaw']);

/** Gives the licence texts of every package that our dependencies reach, by name; throws where one has none. */
export function renderLicences(root: string): string {
  const found = new Map<string, string>();
  const queue = Object.keys(readManifest(root).dependencies ?? {}).map((name) => ({ name, from: root }));
  for (const { name, from } of queue) {
    const folder = findPackage(name, from, root);
    if (folder === undefined || found.has(folder)) continue;
    const manifest = readManifest(folder);
    found.set(
      folder,
      `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})\n\n${readLicence(folder)}\n`,
    );
    queue.push(...Object.keys(manifest.dependencies ?? {}).map((next) => ({ name: next, from: folder })));
  }
  return [...found.values()].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** Resolves as Node does: the nearest node_modules on the way up. Undefined for an optional one that is not installed. */
function findPackage(name: string, from: string, root: string): string | undefined {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (existsSync(candidate)) return candidate;
    if (folder === root) return undefined;
  }
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

function readLicence(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[sc]e|copying)/i.test(name));
  if (file !== undefined)
    return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const { name, license } = readManifest(folder);
  if (license === undefined && WITHOUT.has(name)) return 'The package states no licence.';
  if (license === undefined) throw new Error(`${name} names no licence`);
  return `The package carries no text of its own; it is under ${license}.`;
}
