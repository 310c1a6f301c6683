import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { userError } from '../domain/problem.ts';
import { explainFileError } from './file-error.ts';
import { modeOf } from './mode-of.ts';

/** Writes a file in place of an earlier one, whose mode it keeps: whole, or not at all. `mode` is that of a new one. */
export function replaceFile(file: string, text: string, mode?: number): void {
  const full = path.resolve(file);
  const temporary = path.join(path.dirname(full), `.llm-bench-${randomUUID()}.tmp`);
  try {
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(temporary, text, { flag: 'wx', mode: modeOf(full, mode) });
    renameSync(temporary, full);
  } catch (error) {
    throw userError(`cannot write \`${file}\`: ${explainFileError(error)}`, undefined, { cause: error });
  } finally {
    rmSync(temporary, { force: true });
  }
}
