import { linkSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { PlannedCase } from '../../src/domain/plan.ts';
import type { Outcome } from '../../src/domain/record.ts';
import { Journal } from '../../src/records/journal.ts';
import type { JournalSite } from '../../src/records/journal.ts';
import { createCell, createModel } from '../support/plans.ts';
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
    startedAt: NOW,
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
    expect(next.take(FIRST)).toEqual(ANSWER);
    expect(next.take({ ...FIRST, trial: 2 })).toBeUndefined();
    expect(next.take({ ...FIRST, side: 'candidate' })).toBeUndefined();
    expect(next.take({ ...FIRST, planned: { ...FIRST.planned, hash: 'other' } })).toBeUndefined();
    next.remove();
    expect(readdirSync(dir.path)).toEqual([]);
  });

  it('gives each answer once, and tells before that whether it is there', () => {
    using dir = createTempDir();
    leaveOne(dir.path);
    const next = openIn(dir.path);
    expect([next.has(FIRST), next.has({ ...FIRST, trial: 2 })]).toEqual([true, false]);
    expect([next.take(FIRST), next.take(FIRST), next.has(FIRST)]).toEqual([ANSWER, undefined, false]);
    expect([next.found, next.kept]).toEqual([1, 1]);
  });

  it('takes up nothing that the plan does not ask', () => {
    using dir = createTempDir();
    const journal = openIn(dir.path);
    const of = (id: string, hash: string): PlannedCase => ({
      ...CELL.cases[0],
      hash,
      case: { ...CELL.cases[0].case, id },
    });
    for (const planned of [of('d', CELL.cases[0].hash), of('a', 'other')])
      journal.keep({ ...FIRST, planned }, ANSWER);
    for (const trial of [0, 1.5, 2, 1e9]) journal.keep({ ...FIRST, trial }, ANSWER);
    for (const trial of [1000, 1001]) journal.keep({ ...FIRST, trial, side: 'baseline' }, ANSWER);
    journal.keep({ ...FIRST, cell: createCell(['a'], { model: createModel({ id: 'other' }) }) }, ANSWER);
    journal.close();
    const next = openIn(dir.path);
    expect([next.found, next.has({ ...FIRST, trial: 1000, side: 'baseline' })]).toEqual([1, true]);
  });

  it('takes up answers however many, and passes over a line that is longer than any', () => {
    using dir = createTempDir();
    const ids = Array.from({ length: 3000 }, (_, index) => `q${index}`) as [string, ...string[]];
    const plan = { cells: [createCell(ids)] };
    const asked = plan.cells.flatMap((cell) => cell.cases.map((planned) => ({ cell, planned, trial: 1 })));
    const journal = openIn(dir.path, {}, plan);
    const output = 'Zürich '.repeat(100);
    for (const name of asked.slice(1)) journal.keep(name, { ...ANSWER, output });
    journal.keep(asked[0]!, { ...ANSWER, output: 'x'.repeat(17 * 1024 * 1024) });
    journal.close();
    const next = openIn(dir.path, {}, plan);
    expect(next.found).toBe(2999);
    expect(asked.slice(1).every((name) => next.take(name)?.output === output)).toBe(true);
  });

  it('writes within a turn of the event loop', async () => {
    using dir = createTempDir();
    const journal = openIn(dir.path);
    journal.keep(FIRST, ANSWER);
    await setImmediate();
    expect(openIn(dir.path).found).toBe(1);
    journal.remove();
  });

  it('tells when the runs began whose answers it takes up', () => {
    using dir = createTempDir();
    leaveOne(dir.path);
    const later = openIn(dir.path, { startedAt: new Date('2026-11-24T11:00:00Z') });
    later.keep({ ...FIRST, planned: CELL.cases[1]! }, ANSWER);
    later.flush();
    const next = openIn(dir.path, { startedAt: new Date('2026-11-24T12:00:00Z') });
    expect([later.foundOf, next.foundOf]).toEqual([
      ['2026-11-24T10:00:00.000Z'],
      ['2026-11-24T10:00:00.000Z', '2026-11-24T11:00:00.000Z'],
    ]);
  });

  it('tells the sides of a rematch, and their recipes, apart', () => {
    using dir = createTempDir();
    const journal = openIn(dir.path);
    journal.keep({ ...FIRST, side: 'baseline' }, ANSWER);
    journal.close();
    const next = openIn(dir.path);
    expect(next.take({ ...FIRST, side: 'baseline' })).toEqual(ANSWER);
    const recipe = { ...CELL.recipe, prompt: 'another {{input}}' };
    expect(next.take({ ...FIRST, cell: { ...CELL, recipe }, side: 'baseline' })).toBeUndefined();
    expect(next.take(FIRST)).toBeUndefined();
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
    ['that is older than a day', { startedAt: new Date('2026-11-25T10:00:01Z') }, PLAN],
    ['from the future', { startedAt: new Date('2026-11-24T09:59:59Z') }, PLAN],
    ['where none may be taken up', { earlier: 'leave' as const }, PLAN],
  ])('takes up none %s', (_, site, plan) => {
    using dir = createTempDir();
    leaveOne(dir.path);
    const next = openIn(dir.path, site, plan);
    expect(next.found).toBe(0);
    expect(next.take(FIRST)).toBeUndefined();
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
    expect([last.take(FIRST), last.take(second)]).toEqual([undefined, ANSWER]);
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
