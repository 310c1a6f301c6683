import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBallots } from '../../../src/records/ballots/read-ballots.ts';
import { createBallot } from '../../support/ballots.ts';
import { createTempDir } from '../../support/temp-dir.ts';

const line = JSON.stringify(createBallot());

describe('readBallots', () => {
  it('reads a file, or all files of a folder by name', () => {
    const bob = createBallot({ rater: 'bob', note: 'zu höflich' });
    using dir = createTempDir({
      'b/bob.jsonl': `\uFEFF${JSON.stringify(bob)}\r\n\r\n`,
      'b/ann.jsonl': `${line}\n${line}`,
      'b/notes.txt': 'no ballots',
      'b/.hidden.jsonl': 'no ballots',
    });
    expect(readBallots(path.join(dir.path, 'b'))).toEqual([createBallot(), createBallot(), bob]);
    expect(readBallots(path.join(dir.path, 'b', 'bob.jsonl'))).toEqual([bob]);
  });

  it('passes over what a process had no time to end, wherever in a character that was', () => {
    const torn = Buffer.from(`${line}\n${JSON.stringify(createBallot({ note: 'höflich' }))}`);
    const at = torn.indexOf('ö') + 1;
    using dir = createTempDir();
    const file = dir.write('b.jsonl', torn.subarray(0, at));
    expect(readBallots(file)).toEqual([createBallot()]);
    dir.write('b.jsonl', Buffer.concat([torn.subarray(0, at), Buffer.from(` #cut\n${line}\n`)]));
    expect(readBallots(file)).toEqual([createBallot(), createBallot()]);
  });

  it.each([
    ['<<<<<<< HEAD', '2:1: not valid JSON'],
    [line.slice(0, -9), '2:'],
    ['[]', '2: a ballot must be a mapping, found an empty list'],
    [line.replace('"ann"', '""'), '2: `rater` of a ballot must be text that is not empty, found `""`'],
    [line.replace('0.75', '4'), '2: `score` of a ballot must be a number from 0 to 1 or null, found `4`'],
    [line.replace('0.75', '1'), '2: `score` of a ballot must be 0.75 where `mark` is `4`, found `1`'],
    [line.replace('0.75', 'null'), '2: `mark` of a ballot must be absent where `score` is null'],
    [line.replace(':4', ':6'), '2: `mark` of a ballot must be one of 1 to 5, pass, fail, found `6`'],
    [line.replace('ballot/1', 'ballot/2'), '2: `schema` of a ballot must be one of llm-bench/ballot/1'],
    [line.replace('2026-11-29T', ''), '2: `at` of a ballot must be an ISO 8601 time'],
    [line.replace('"rater"', '"score":1,"rater"'), 'the key `score` is given twice'],
    [line.replace('"rater"', '"by"'), '2: `rater` of a ballot must be text that is not empty, found nothing'],
  ])('refuses the line %s by its place', (wrong, message) => {
    using dir = createTempDir({ 'b.jsonl': `${line}\n${wrong}\n${line}\n` });
    const file = path.join(dir.path, 'b.jsonl');
    expect(() => readBallots(file)).toThrow(`${file}:`);
    expect(() => readBallots(file)).toThrow(message);
  });

  it('names the wrong lines of all files at once', () => {
    using dir = createTempDir({ 'b/a.jsonl': '{}\n', 'b/b.jsonl': `${line}\nx\n` });
    expect(() => readBallots(path.join(dir.path, 'b'), undefined, 'ballots')).toThrow(
      /^ballots\/a\.jsonl:1: .*\nballots\/b\.jsonl:2:1: /,
    );
  });

  it('says where there is no such file', () => {
    using dir = createTempDir();
    expect(() => readBallots(path.join(dir.path, 'none'))).toThrow('there is no such file');
  });
});
