import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { appendBallot } from '../../../src/records/ballots/append-ballot.ts';
import { readBallots } from '../../../src/records/ballots/read-ballots.ts';
import { within } from '../../../src/text/reach.ts';
import { createBallot } from '../../support/ballots.ts';
import { ROOT } from '../../support/cli.ts';
import { createTempDir } from '../../support/temp-dir.ts';

const line = JSON.stringify(createBallot());

/** Appends ballots in a process of its own. */
async function appendApart(file: string, rater: string, count: number): Promise<number | null> {
  const module = pathToFileURL(path.join(ROOT, 'src/records/ballots/append-ballot.ts')).href;
  const program = `
    const { appendBallot } = await import(${JSON.stringify(module)});
    const ballot = ${JSON.stringify(createBallot({ rater, note: 'n'.repeat(3000) }))};
    for (let n = 0; n < ${count}; n += 1) appendBallot(${JSON.stringify(file)}, { ...ballot, answer: 'a' + n });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

describe('appendBallot', () => {
  it('makes the file and its folder, and appends', () => {
    using dir = createTempDir();
    const file = path.join(dir.path, 'ballots', 'ann.jsonl');
    appendBallot(file, createBallot());
    appendBallot(file, createBallot({ answer: 'a2' }));
    expect(readBallots(file)).toEqual([createBallot(), createBallot({ answer: 'a2' })]);
  });

  it('keeps what is there, also a line that has no end, and marks one that was cut', () => {
    using dir = createTempDir({ 'whole.jsonl': line, 'cut.jsonl': `${line}\n${line.slice(0, 50)}` });
    for (const name of ['whole.jsonl', 'cut.jsonl']) {
      const file = path.join(dir.path, name);
      appendBallot(file, createBallot({ answer: 'a2' }));
      expect(readBallots(file)).toEqual([createBallot(), createBallot({ answer: 'a2' })]);
    }
    expect(dir.read('cut.jsonl')).toMatch(/^\{.*\}\n\{"schema".* #cut\n\{.*\}\n$/);
  });

  it('lets several processes write one file', async () => {
    using dir = createTempDir();
    const file = path.join(dir.path, 'ballots.jsonl');
    const codes = await Promise.all(['ann', 'bob'].map((rater) => appendApart(file, rater, 100)));
    expect(codes).toEqual([0, 0]);
    const ballots = readBallots(file);
    for (const rater of ['ann', 'bob'])
      expect(ballots.filter((one) => one.rater === rater).map(({ answer }) => answer)).toEqual(
        Array.from({ length: 100 }, (_one, index) => `a${index}`),
      );
  });

  it('refuses to write through links, out of reach, and where it may not', () => {
    using dir = createTempDir({ 'other.jsonl': '', 'inner/x': '' });
    const link = path.join(dir.path, 'inner', 'link.jsonl');
    symlinkSync(path.join(dir.path, 'other.jsonl'), link);
    expect(() => appendBallot(link, createBallot())).toThrow('it is no regular file');
    const reach = within(path.join(dir.path, 'inner'), 'the working directory');
    const outside = path.join(dir.path, 'ballots.jsonl');
    expect(() => appendBallot(outside, createBallot(), reach)).toThrow(
      'it is not within the working directory',
    );
    expect(() => appendBallot(path.join(dir.path, 'inner'), createBallot())).toThrow('it is no regular file');
    if (process.getuid?.() === 0) return;
    chmodSync(path.join(dir.path, 'other.jsonl'), 0o444);
    expect(() => appendBallot(path.join(dir.path, 'other.jsonl'), createBallot())).toThrow(
      'permission denied',
    );
  });
});
