import {
  endGroup,
  error as writeError,
  notice as writeNotice,
  setSecret,
  startGroup,
  warning as writeWarning,
} from '@actions/core';
import { plainText } from '../text/escape.ts';
import { createRedactor, listMaskForms, listSecretTexts } from '../text/redact.ts';
import type { Redactor } from '../text/redact.ts';

/** Longest line of the log: it is for a person, and the report holds the rest. */
const MAX_LENGTH = 1000;
/** Most warnings of a step; GitHub shows ten of each kind. */
const MAX_EACH = 9;

/** The step's log. Nothing that is printed can be a workflow command, whoever wrote it, and no key is in it. */
export class Log {
  readonly #secrets = new Set<string>();
  #names: readonly string[] = [];
  #redact: Redactor = (text) => text;
  #warnings = 0;

  /** Hides these keys too, here and, as GitHub masks what it is told, in all that later steps of the job print. */
  hide(keys: Iterable<string>): void {
    for (const text of listSecretTexts(keys)) {
      if (!this.#secrets.has(text)) for (const form of listMaskForms(text)) setSecret(form);
      this.#secrets.add(text);
    }
    this.#redact = createRedactor(this.#secrets, this.#names);
  }

  /** Leaves these names as they are, whatever keys may have in common with them. */
  spare(names: Iterable<string>): void {
    this.#names = [...names];
    this.#redact = createRedactor(this.#secrets, this.#names);
  }

  /** Hides the keys in a text that leaves by another way: the check, the comment, outputs, files. */
  redact(text: string): string {
    return this.#redact(text);
  }

  /** Prints a line. */
  info(text: string): void {
    process.stdout.write(`${this.#clean(text)}\n`);
  }

  /** Prints what is told until an act has ended as a group, which GitHub folds. */
  async group<T>(title: string, act: () => Promise<T>): Promise<T> {
    startGroup(this.#clean(title));
    try {
      return await act();
    } finally {
      endGroup();
    }
  }

  /** Prints a notice that GitHub shows with the run. */
  notice(text: string): void {
    writeNotice(this.#clean(text));
  }

  /** Prints a warning that GitHub shows with the run, as long as there are few. */
  warning(text: string): void {
    this.#warnings += 1;
    if (this.#warnings <= MAX_EACH) writeWarning(this.#clean(text));
    else this.info(`warning: ${text}`);
  }

  /** Prints the error that GitHub shows with the run. */
  error(text: string): void {
    writeError(this.#clean(text));
  }

  #clean(text: string): string {
    return plainText(this.#redact(text), MAX_LENGTH);
  }
}
