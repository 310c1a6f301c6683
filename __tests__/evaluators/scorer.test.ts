import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/domain/json.ts';
import type { Score } from '../../src/domain/score.ts';
import { Scorer } from '../../src/evaluators/scorer.ts';
import { createCase } from '../support/plans.ts';

const HOUR_MS = 3_600_000;
const PATIENT = { oneMs: HOUR_MS, allMs: HOUR_MS };
const { signal } = new AbortController();

const RUNAWAYS = ['^(a+)+$', '^(a|a)*$', '^(a|aa)+$'];
const ALL_A = `${'a'.repeat(40)}!`;
/** Two texts that take minutes to compare. */
const LONG = {
  item: createCase({ expected: letters(40_000) }),
  answer: letters(1_000_000),
  uses: [{ name: 'fuzzy_match', settings: {} }],
};
const SHORT = { ...LONG, item: createCase({ expected: 'Paris' }), answer: 'paris' };

/** Gives letters in no order, of so many kinds that none is a popular one. */
function letters(count: number): string {
  let seed = 1;
  return String.fromCharCode(
    ...Array.from({ length: 1000 }, () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return 0x4e00 + (seed % 150);
    }),
  ).repeat(count / 1000);
}

/** Scores an answer by patterns, each of a use of its own, and gives a word for each. */
async function search(scorer: Scorer, patterns: readonly Json[], answer = ALL_A): Promise<string[]> {
  const uses = patterns.map((expected) => ({ name: 'regex_match', settings: { expected } }));
  return (await scorer.score({ item: createCase(), answer, uses }, signal)).map(wordOf);
}

function wordOf(score: Score): string {
  return score.status === 'scored' ? String(score.value) : score.reason;
}

const SLOW = 'the pattern takes too long on this answer (catastrophic backtracking)';

describe('Scorer', () => {
  it('leaves unscored what a pattern runs away on, and goes on with others and the next answer', async () => {
    const scorer = new Scorer({ answers: PATIENT, searches: { oneMs: 50, allMs: HOUR_MS } });
    expect(await search(scorer, ['!$', RUNAWAYS[0]!, 'b', [RUNAWAYS[1]!, '!$']])).toEqual([
      '1',
      SLOW,
      '0',
      '1',
    ]);
    expect(await search(scorer, RUNAWAYS, 'aaaa')).toEqual(['1', '1', '1']);
  });

  it('tries no pattern again that timed out, once little time is left for time-outs', async () => {
    const scorer = new Scorer({ answers: PATIENT, searches: { oneMs: 50, allMs: 1050 } });
    expect(await search(scorer, [RUNAWAYS[0]!])).toEqual([SLOW]);
    expect(await search(scorer, [RUNAWAYS[0]!, RUNAWAYS[1]!, '^a+$'], 'aaaa')).toEqual([SLOW, '1', '1']);
  });

  it('tries no pattern at all once all the time for time-outs is lost', async () => {
    const scorer = new Scorer({ answers: PATIENT, searches: { oneMs: 50, allMs: 50 } });
    expect(await search(scorer, [RUNAWAYS[0]!, 'a'])).toEqual([
      SLOW,
      'the pattern was not tried: others took all the time that a run has for slow ones',
    ]);
  });

  it('says why the engine gave up, and goes on', async () => {
    const scorer = new Scorer({ answers: PATIENT, searches: PATIENT });
    const failed = await search(scorer, ['(?:a|b)*c', 'b$'], `${'a'.repeat(20_000_000)}b`);
    expect(failed).toEqual([expect.stringMatching(/fails on this answer: .*stack/), '1']);
    expect(await search(scorer, ['(?:a|b)*c'], 'abac')).toEqual(['1']);
  });

  it('leaves an answer unscored that takes too long, keeps what it has, and goes on', async () => {
    const scorer = new Scorer({ answers: { oneMs: 300, allMs: HOUR_MS }, searches: PATIENT });
    const uses = [{ name: 'equals', settings: {} }, ...LONG.uses, ...SHORT.uses];
    expect((await scorer.score({ ...LONG, uses }, signal)).map(wordOf)).toEqual([
      '0',
      'scoring this answer takes too long',
      'scoring this answer takes too long',
    ]);
    expect((await scorer.score(SHORT, signal)).map(wordOf)).toEqual(['1']);
  });

  it('gives answers little time once all the time for slow ones is lost, and says so', async () => {
    const scorer = new Scorer({ answers: { oneMs: 500, allMs: 500 }, searches: PATIENT });
    await scorer.score(LONG, signal);
    const [late] = await scorer.score(LONG, signal);
    expect(late).toMatchObject({ reason: expect.stringContaining('all the time that a run has') });
    expect((await scorer.score(SHORT, signal)).map(wordOf)).toEqual(['1']);
  });

  it('hears that it is cancelled whatever is being scored, also by those who wait', async () => {
    const scorer = new Scorer({ answers: PATIENT, searches: PATIENT });
    const cancelled = new AbortController();
    const runaway = {
      ...LONG,
      answer: ALL_A,
      uses: [{ name: 'regex_match', settings: { expected: RUNAWAYS[0]! } }],
    };
    const waiting = [LONG, runaway, SHORT].map((scoring) => scorer.score(scoring, cancelled.signal));
    const ends = Promise.allSettled(waiting);
    setTimeout(() => cancelled.abort(new Error('cancelled')), 300);
    expect(await ends).toMatchObject([1, 2, 3].map(() => ({ reason: { message: 'cancelled' } })));
    const again = new AbortController();
    const running = scorer.score(runaway, again.signal);
    setTimeout(() => again.abort(new Error('again')), 300);
    await expect(running).rejects.toThrow('again');
    expect((await scorer.score(SHORT, signal)).map(wordOf)).toEqual(['1']);
  });
});
