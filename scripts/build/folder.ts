import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** What a folder holds, by path in it. */
export type Files = ReadonlyMap<string, Buffer>;

/** Says which files of a folder are not as they should be, a line for each way to be wrong. */
export function findDifferences(folder: string, files: Files): string[] {
  const present = readFiles(folder);
  const names = [...files.keys()];
  const differences = {
    stale: names.filter((name) => present.get(name)?.equals(files.get(name) ?? Buffer.of()) === false),
    missing: names.filter((name) => !present.has(name)),
    orphaned: [...present.keys()].filter((name) => !files.has(name)),
    'not executable': names.filter(
      (name) => present.has(name) && isProgram(files.get(name)) && !isExecutable(path.join(folder, name)),
    ),
  };
  return Object.entries(differences)
    .filter(([, found]) => found.length > 0)
    .map(([kind, found]) => `${kind}: ${found.sort().join(', ')}`);
}

/** Makes a folder hold these files and no others; who interrupts it never finds a mix of old and new. */
export function replaceFolder(folder: string, files: Files): void {
  const [fresh, old] = [`${folder}.new`, `${folder}.old`];
  for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(fresh, name)), { recursive: true });
    writeFileSync(path.join(fresh, name), content);
    if (isProgram(content)) chmodSync(path.join(fresh, name), 0o755);
  }
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Tells whether a file is run by its name; else `npm link` would change its mode, and so the checkout. */
function isProgram(content: Buffer | undefined): boolean {
  return content?.subarray(0, 2).toString() === '#!';
}

function isExecutable(file: string): boolean {
  return (statSync(file).mode & 0o111) === 0o111;
}

function readFiles(folder: string): Files {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file)];
    }),
  );
}
