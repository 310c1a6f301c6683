import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { userError } from '../domain/problem.ts';
import { explainFileError } from './file-error.ts';

/** Writes a file in place of an earlier one: whole, or not at all. */
export function replaceFile(file: string, text: string): void {
  const full = path.resolve(file);
  const temporary = path.join(path.dirname(full), `.llm-bench-${randomUUID()}.tmp`);
  try {
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, full);
  } catch (error) {
    throw userError(`cannot write \`${file}\`: ${explainFileError(error)}`, undefined, { cause: error });
  } finally {
    rmSync(temporary, { force: true });
  }
}
