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

  it('unpacks a hundred times the size, and 64 MiB of less', () => {
    const zeros = gzipSync(Buffer.alloc(65 * 1024 * 1024));
    expect(problemsOf(() => gunzip(zeros, 2 ** 30, 'f.gz'))).toBe(
      `f.gz: cannot unpack \`f.gz\`: unpacked it has more than 67108864 bytes, which is the most that is allowed for ${zeros.length} packed ones`,
    );
    expect(gunzip(gzipSync(Buffer.alloc(64 * 1024 * 1024)), 2 ** 30, 'f.gz')).toHaveLength(64 * 1024 * 1024);
  });

  it.each([Buffer.from('text'), Buffer.alloc(0), gzipSync('a'.repeat(100)).subarray(0, 15)])(
    'refuses what is no whole gzip file: %j',
    (bytes) => {
      expect(problemsOf(() => gunzip(bytes, 100, 'f.gz'))).toContain('it is no gzip file, or a damaged one');
    },
  );
});
