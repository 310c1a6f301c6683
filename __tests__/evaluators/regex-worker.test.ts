import { describe, expect, it } from 'vitest';
import { RegexWorker } from '../../src/evaluators/regex-worker.ts';

const RUNAWAY = { pattern: '^(a|a)*$', flags: 'is', text: `${'a'.repeat(40)}!` };

describe('RegexWorker', () => {
  it('goes on with other patterns, and with new ones, once the time for time-outs is used up', async () => {
    const worker = new RegexWorker(250);
    const search = (pattern: string) => worker.search({ ...RUNAWAY, pattern });
    const results = await Promise.all([
      search(RUNAWAY.pattern),
      search(RUNAWAY.pattern),
      search('A!$'),
      search('^(a+)+$'),
      search('b'),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['slow', 'slow', 'found', 'slow', 'none']);
  });

  it('says why the engine gave up, and goes on', async () => {
    const worker = new RegexWorker(250);
    const text = 'a'.repeat(20_000_000);
    const failed = worker.search({ pattern: '(?:a|b)*c', flags: '', text });
    expect(await failed).toMatchObject({ status: 'failed', reason: expect.stringMatching(/stack/) });
    expect(await worker.search({ pattern: 'a{3}', flags: '', text: 'aaaa' })).toEqual({
      status: 'found',
      text: 'aaa',
    });
  });
});
