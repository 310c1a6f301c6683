import { describe, expect, it } from 'vitest';
import { codeOf, explainFileError } from '../../src/text/file-error.ts';

function errorOf(code: string): Error {
  return Object.assign(new Error(`${code}: words of the system, write`), { code });
}

describe('explainFileError', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk is full: its quota is used up'],
    ['EROFS', 'the disk is read-only'],
    ['EACCES', 'permission denied'],
    ['EIO', 'EIO: words of the system, write'],
    ['toString', 'toString: words of the system, write'],
  ])('says %s in plain words', (code, words) => {
    expect(explainFileError(errorOf(code))).toBe(words);
  });

  it('leaves other errors their words', () => {
    expect(explainFileError(new Error('odd'))).toBe('odd');
    expect(explainFileError('odd')).toBe('odd');
  });
});

describe('codeOf', () => {
  it('gives the code of a system error alone', () => {
    expect(codeOf(errorOf('ENOSPC'))).toBe('ENOSPC');
    expect(codeOf(Object.assign(new Error('odd'), { code: 7 }))).toBeUndefined();
    expect(codeOf({ code: 'ENOSPC' })).toBeUndefined();
  });
});
