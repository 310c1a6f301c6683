import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BatchNotes } from '../../src/records/batch-notes.ts';
import { canMount, mountDisk } from '../support/small-disk.ts';
import { createTempDir } from '../support/temp-dir.ts';

const AT = new Date('2026-11-29T10:00:00Z');

function open(folder: string, told: string[] = []): BatchNotes {
  return new BatchNotes({ folder, earlier: 'resume', now: () => AT, onFailure: (why) => told.push(why) });
}

describe('BatchNotes', () => {
  it('gives the next process what was noted, but for what was dropped', () => {
    using dir = createTempDir();
    const notes = open(dir.path);
    const kept = notes.submitted(notes.begin('a', 'here', ['1', '2']), 'batch_1');
    notes.drop(notes.begin('b', 'here', ['3']));
    notes.begin('c', 'elsewhere', ['4']);
    expect(open(dir.path).list('here')).toEqual([kept]);
  });

  it('leaves to the next run what is still to come, and only that', () => {
    using dir = createTempDir();
    const notes = open(dir.path);
    const partly = notes.submitted(notes.begin('a', 'here', ['1', '2', '3']), 'batch_1');
    notes.settle(partly, ['1']);
    notes.settle(partly, ['3']);
    notes.settle(notes.submitted(notes.begin('b', 'here', ['4']), 'batch_2'), ['4']);
    const unknown = notes.begin('c', 'here', ['5', '6']);
    notes.settle(unknown, ['5']);
    notes.end();
    // One without an id is found at the server by the number of its requests.
    expect(open(dir.path).list('here')).toEqual([{ ...partly, customIds: ['2'] }, unknown]);
  });

  it.runIf(canMount)('says once that the disk is full, and goes on for as long as the process', () => {
    using dir = createTempDir();
    using _disk = mountDisk(dir.path, '4k');
    const told: string[] = [];
    const notes = open(dir.path, told);
    const ids = Array.from({ length: 1000 }, (_, index) => `request-${index}`);
    const submitted = notes.submitted(notes.begin('a', 'here', ids), 'batch_1');
    expect(told).toEqual(['the disk is full']);
    expect(notes.list('here')).toEqual([submitted]);
    expect(open(dir.path).list('here')).toEqual([]);
    notes.settle(submitted, ids);
    notes.end();
    expect(existsSync(notes.file)).toBe(false);
  });
});
