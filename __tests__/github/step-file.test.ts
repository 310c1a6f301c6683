import { appendFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { setOutputs } from '../../src/github/outputs.ts';
import { writeWhole } from '../../src/github/step-file.ts';
import { canMount, mountDisk } from '../support/small-disk.ts';
import { createTempDir } from '../support/temp-dir.ts';
import { useCommandFiles } from '../support/command-files.ts';

const files = useCommandFiles();

const OUTPUTS = {
  verdict: 'passed',
  passRate: 1,
  regressions: 0,
  costUsd: null,
  commentUrl: '',
  checkUrl: '',
  resultsPath: 'results',
  reportPath: 'results/summary.md',
  resultJson: '{}',
};

describe('writeWhole', () => {
  it('takes back what was written in part', () => {
    setOutputs(OUTPUTS);
    const before = files.outputs();
    const reason = writeWhole('GITHUB_OUTPUT', () => {
      appendFileSync(process.env['GITHUB_OUTPUT']!, 'verdict<<X\nregre');
      throw Object.assign(new Error('write'), { code: 'ENOSPC' });
    });
    expect(reason).toBe('the disk is full');
    expect(files.outputs()).toEqual(before);
  });

  it('says why a file that is not there is not written', () => {
    vi.stubEnv('GITHUB_OUTPUT', '/no/such/folder/file');
    expect(setOutputs(OUTPUTS)).toContain('Missing file');
  });

  it('says that the disk is full', () => {
    vi.stubEnv('GITHUB_OUTPUT', '/dev/full');
    expect(setOutputs(OUTPUTS)).toBe('the disk is full');
  });

  it.runIf(canMount)('sets the outputs for which there is room, whole', () => {
    using dir = createTempDir();
    using _disk = mountDisk(dir.path, '4k');
    vi.stubEnv('GITHUB_OUTPUT', dir.write('output', ''));
    expect(setOutputs({ ...OUTPUTS, resultJson: 'x'.repeat(9000) })).toBe('the disk is full');
    const lines = dir.read('output');
    expect(lines).toMatch(/^verdict<<(\S+)\npassed\n\1\n/);
    expect(lines).not.toContain('xxx');
  });
});
