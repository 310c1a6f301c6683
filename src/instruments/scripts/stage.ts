import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makePassingFolder } from '../../providers/command/passing-folder.ts';
import type { Sources } from '../../text/collect-sources.ts';
import { WORKER } from './worker.ts';

/** A folder that holds copies of programs and nothing else: all that their processes see. */
export class Stage {
  readonly folder: string;
  readonly worker: string;
  readonly #isShown: boolean;

  /** @param isShown true where users who are nobody must be able to read it. */
  constructor(isShown: boolean) {
    this.#isShown = isShown;
    this.folder = makePassingFolder('llm-bench-checks-');
    if (isShown) chmodSync(this.folder, 0o755);
    this.worker = path.join(this.folder, 'worker.cjs');
    this.#write(this.worker, Buffer.from(WORKER));
  }

  /** Puts a program there. */
  add({ files }: Sources): void {
    for (const [file, bytes] of files) {
      const target = path.join(this.folder, 'files', file);
      this.#makeFolder(path.dirname(target));
      this.#write(target, bytes);
    }
  }

  /** Gives where a file of a program lies there. */
  placeOf(file: string): string {
    return path.join(this.folder, 'files', file);
  }

  /** Removes it. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #makeFolder(folder: string): void {
    if (folder === this.folder) return;
    this.#makeFolder(path.dirname(folder));
    mkdirSync(folder, { recursive: true });
    if (this.#isShown) chmodSync(folder, 0o755);
  }

  #write(file: string, bytes: Buffer): void {
    writeFileSync(file, bytes);
    if (this.#isShown) chmodSync(file, 0o644);
  }
}
