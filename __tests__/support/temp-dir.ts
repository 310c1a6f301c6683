import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder that is gone when the test ends. */
export type TempDir = Disposable & {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly read: (name: string) => string;
};

/** Makes a folder with files in it, by path and text. */
export function createTempDir(files: Readonly<Record<string, string>> = {}): TempDir {
  const root = mkdtempSync(path.join(tmpdir(), 'llm-bench-test-'));
  const write: TempDir['write'] = (name, content) => {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path: root,
    write,
    read: (name) => readFileSync(path.join(root, name), 'utf8'),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
