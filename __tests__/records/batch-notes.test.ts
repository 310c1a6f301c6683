import { existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NotedBatch } from '../../src/records/batch-note-lines.ts';
import { BatchNotes } from '../../src/records/batch-notes.ts';
import { canMount, mountDisk } from '../support/small-disk.ts';
import { problemsOf } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';

const AT = new Date('2026-11-29T10:00:00Z');

function open(folder: string, told: string[] = []): BatchNotes {
  return new BatchNotes({ folder, earlier: 'resume', now: () => AT, onFailure: (why) => told.push(why) });
}

const HERE = { place: 'here', model: 'm' };

function begin(notes: BatchNotes, mark: string, customIds: readonly string[], place = 'here'): NotedBatch {
  return notes.begin({ ...HERE, place, mark, customIds });
}

describe('BatchNotes', () => {
  it('gives the next process what was noted, but for what was dropped', () => {
    using dir = createTempDir();
    const notes = open(dir.path);
    const kept = notes.submitted(begin(notes, 'a', ['1', '2']), 'batch_1');
    notes.drop(begin(notes, 'b', ['3']));
    begin(notes, 'c', ['4'], 'elsewhere');
    expect(open(dir.path).list(HERE)).toEqual([kept]);
  });

  it('leaves to the next run what is still to come, and only that', async () => {
    using dir = createTempDir();
    const notes = open(dir.path);
    const partly = notes.submitted(begin(notes, 'a', ['1', '2', '3']), 'batch_1');
    notes.settle(partly, ['1']);
    notes.settle(partly, ['3']);
    notes.settle(notes.submitted(begin(notes, 'b', ['4']), 'batch_2'), ['4']);
    const unknown = begin(notes, 'c', ['5', '6']);
    notes.settle(unknown, ['5']);
    await notes.end();
    expect(open(dir.path).list(HERE)).toEqual([
      { ...partly, customIds: ['2'] },
      // It is found at the server by the number of all.
      { ...unknown, customIds: ['6'], total: 2 },
    ]);
  });

  it('tells the next process how long ago a batch was sent, also after its notes were written anew', async () => {
    using dir = createTempDir();
    const notes = open(dir.path);
    const [sent, unsent] = [begin(notes, 'a', ['1']), begin(notes, 'b', ['2'])];
    notes.sending(sent);
    for (const write of [() => undefined, () => notes.end()]) {
      await write();
      const later = new BatchNotes({
        ...{ folder: dir.path, earlier: 'resume', onFailure: () => undefined },
        now: () => new Date(AT.getTime() + 5_000),
      });
      expect([later.sinceSent(sent), later.sinceSent(unsent)]).toEqual([5_000, Infinity]);
    }
  });

  it.skipIf(process.platform === 'win32')('are their owner’s alone, however they are written', async () => {
    using dir = createTempDir();
    const modeOf = (): number => statSync(path.join(dir.path, 'batches.jsonl')).mode & 0o777;
    const notes = open(dir.path);
    begin(notes, 'a', ['1', '2']);
    expect(modeOf()).toBe(0o600);
    notes.passOver(begin(notes, 'b', ['3', '4']), ['3']);
    expect(modeOf()).toBe(0o600);
    rmSync(path.join(dir.path, 'batches.jsonl'));
    await notes.end();
    expect(modeOf()).toBe(0o600);
  });

  it('are not opened while another process that is running keeps its own there', () => {
    using dir = createTempDir();
    open(dir.path);
    const own = dir.read('batches.jsonl');
    // Somebody else who is running: the parent of this process.
    dir.write('batches.jsonl', own.replace(`"process":${process.pid}`, `"process":${process.ppid}`));
    expect(problemsOf(() => open(dir.path))).toContain(`(process ${process.ppid}) keeps its batches in`);
    dir.write('batches.jsonl', own.replace(`"host":"`, `"host":"other-`));
    expect(open(dir.path).list(HERE)).toEqual([]);
  });

  it.runIf(canMount)('says once that the disk is full, and goes on for as long as the process', async () => {
    using dir = createTempDir();
    using _disk = mountDisk(dir.path, '4k');
    const told: string[] = [];
    const notes = open(dir.path, told);
    const ids = Array.from({ length: 1000 }, (_, index) => `request-${index}`);
    const submitted = notes.submitted(begin(notes, 'a', ids), 'batch_1');
    expect(told).toEqual(['the disk is full']);
    expect(notes.list(HERE)).toEqual([submitted]);
    expect(open(dir.path).list(HERE)).toEqual([]);
    notes.settle(submitted, ids);
    await notes.end();
    expect(existsSync(notes.file)).toBe(false);
  });
});
