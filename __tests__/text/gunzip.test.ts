import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gunzip } from '../../src/text/gunzip.ts';
import { problemsOf } from '../support/problems-of.ts';

describe('gunzip', () => {
  it('gives what a gzip file holds', () => {
    expect(gunzip(gzipSync('a'.repeat(100)), 100, 'f.gz').toString()).toBe('a'.repeat(100));
  });

  it('is bounded', () => {
    expect(problemsOf(() => gunzip(gzipSync('a'.repeat(101)), 100, 'f.gz'))).toBe(
      'f.gz: cannot unpack `f.gz`: unpacked it has more than 100 bytes, which is the most that is allowed',
    );
  });

  it.each([Buffer.from('text'), Buffer.alloc(0), gzipSync('a'.repeat(100)).subarray(0, 15)])(
    'refuses what is no whole gzip file: %j',
    (bytes) => {
      expect(problemsOf(() => gunzip(bytes, 100, 'f.gz'))).toContain('it is no gzip file, or a damaged one');
    },
  );
});
