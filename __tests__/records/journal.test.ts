import { linkSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/domain/record.ts';
import { Journal } from '../../src/records/journal.ts';
import type { JournalSite } from '../../src/records/journal.ts';
import { createCell } from '../support/plans.ts';
import { createTempDir } from '../support/temp-dir.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const CELL = createCell(['a', 'b', 'c']);
const PLAN = { cells: [CELL] };
const ANSWER: Outcome = { passed: true, scores: { exact_match: 1 }, error: null, output: 'yes', attempts: 1 };

function openIn(folder: string, site: Partial<JournalSite> = {}, plan = PLAN): Journal {
  const onFailure = (reason: string): never => {
    throw new Error(reason);
  };
  return new Journal(plan, {
    folder,
    earlier: 'resume',
    toolVersion: '1',
    now: NOW,
    onFailure,
    ...site,
  });
}

/** Keeps an answer to the first case, and leaves the journal as a process does that dies. */
function leaveOne(folder: string, site: Partial<JournalSite> = {}): Journal {
  const journal = openIn(folder, site);
  journal.keep({ cell: CELL, planned: CELL.cases[0], trial: 1 }, ANSWER);
  journal.close();
  return journal;
}

const FIRST = { cell: CELL, planned: CELL.cases[0], trial: 1 };

describe('a Journal', () => {
  it('gives the next one of its plan what it has kept', () => {
    using dir = createTempDir();
    leaveOne(dir.path);
    const next = openIn(dir.path);
    expect(next.found).toBe(1);
    expect(next.find(FIRST)).toEqual(ANSWER);
    expect(next.find({ ...FIRST, trial: 2 })).toBeUndefined();
    expect(next.find({ ...FIRST, side: 'candidate' })).toBeUndefined();
    expect(next.find({ ...FIRST, planned: { ...FIRST.planned, hash: 'other' } })).toBeUndefined();
    next.remove();
    expect(readdirSync(dir.path)).toEqual([]);
  });

  it('writes within a turn of the event loop', async () => {
    using dir = createTempDir();
    const journal = openIn(dir.path);
    journal.keep(FIRST, ANSWER);
    await setImmediate();
    expect(openIn(dir.path).found).toBe(1);
    journal.remove();
  });

  it('tells the sides of a rematch, and their recipes, apart', () => {
    using dir = createTempDir();
    const journal = openIn(dir.path);
    journal.keep({ ...FIRST, side: 'baseline' }, ANSWER);
    journal.close();
    const next = openIn(dir.path);
    expect(next.find({ ...FIRST, side: 'baseline' })).toEqual(ANSWER);
    const recipe = { ...CELL.recipe, prompt: 'another {{input}}' };
    expect(next.find({ ...FIRST, cell: { ...CELL, recipe }, side: 'baseline' })).toBeUndefined();
    expect(next.find(FIRST)).toBeUndefined();
  });

  it('makes no file where nothing was answered', () => {
    using dir = createTempDir();
    const journal = openIn(dir.path);
    journal.keep(FIRST, { passed: null, error: 'down', error_kind: 'unreachable', output: null });
    journal.close();
    expect(readdirSync(dir.path)).toEqual([]);
  });

  it.each([
    ['of another plan', {}, { cells: [createCell(['a', 'b'])] }],
    ['of another version', { toolVersion: '2' }, PLAN],
    ['that is older than a day', { now: new Date('2026-11-25T10:00:01Z') }, PLAN],
    ['from the future', { now: new Date('2026-11-24T09:59:59Z') }, PLAN],
    ['where none may be taken up', { earlier: 'leave' as const }, PLAN],
  ])('takes up none %s', (_, site, plan) => {
    using dir = createTempDir();
    leaveOne(dir.path);
    const next = openIn(dir.path, site, plan);
    expect(next.found).toBe(0);
    expect(next.find(FIRST)).toBeUndefined();
  });

  it('lets what is not wanted any more go with the first new answer', () => {
    using dir = createTempDir();
    leaveOne(dir.path);
    const second = { ...FIRST, planned: CELL.cases[1]! };
    const next = openIn(dir.path, { earlier: 'discard' });
    expect(next.found).toBe(0);
    expect(openIn(dir.path).found).toBe(1);
    next.keep(second, ANSWER);
    next.close();
    const last = openIn(dir.path);
    expect([last.find(FIRST), last.find(second)]).toEqual([undefined, ANSWER]);
  });

  it('passes over lines that were cut, and what is no answer', () => {
    using dir = createTempDir();
    const { file } = leaveOne(dir.path);
    const whole = dir.read(path.basename(file));
    const line = whole.split('\n')[1]!;
    const deep = line.replace('"yes"', `${'['.repeat(200)}${']'.repeat(200)}`);
    const wrong = ['{', 'null', '[]', '1', deep, line.replace('"passed":true', '"passed":1')];
    dir.write(path.basename(file), `${whole}${wrong.join('\n')}\n${line.replace('"a"', '"b"').slice(0, -9)}`);
    const next = openIn(dir.path);
    expect(next.found).toBe(1);
    next.keep({ ...FIRST, planned: CELL.cases[1]! }, ANSWER);
    next.close();
    expect(openIn(dir.path).found).toBe(2);
  });

  it('leaves that of a process alone that is still running', () => {
    using dir = createTempDir();
    const { file } = leaveOne(dir.path);
    const running = dir
      .read(path.basename(file))
      .replace(`"process":${process.pid}`, `"process":${process.ppid}`);
    dir.write(path.basename(file), running);
    const next = leaveOne(dir.path);
    expect(next.file).not.toBe(file);
    next.remove();
    expect(dir.read(path.basename(file))).toBe(running);
    dir.write(path.basename(file), running.replace(JSON.stringify(hostname()), '"another-host"'));
    expect(openIn(dir.path).found).toBe(1);
  });

  it('takes a link, a hard link and a folder for none, and writes over no other file', () => {
    using dir = createTempDir();
    const { file } = leaveOne(dir.path);
    linkSync(file, path.join(dir.path, 'other'));
    expect(openIn(dir.path).found).toBe(0);
    const before = dir.read('other');
    leaveOne(dir.path).remove();
    expect(dir.read('other')).toBe(before);
    mkdirSync(file);
    const reasons: string[] = [];
    leaveOne(dir.path, { onFailure: (reason) => reasons.push(reason) });
    expect(reasons).toHaveLength(1);
  });

  it('says once why it cannot write, and goes on', async () => {
    using dir = createTempDir();
    const reasons: string[] = [];
    writeFileSync(path.join(dir.path, 'results'), '');
    const journal = openIn(path.join(dir.path, 'results'), { onFailure: (reason) => reasons.push(reason) });
    for (const planned of CELL.cases) {
      journal.keep({ ...FIRST, planned }, ANSWER);
      await setImmediate();
    }
    journal.remove();
    expect(reasons).toHaveLength(1);
  });
});
