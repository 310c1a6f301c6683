import { describe, expect, it } from 'vitest';
import { readAllowances, withAllowances } from '../../src/providers/allowances.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');

type Headers = Readonly<Record<string, string>>;

function read(headers: Headers): ReturnType<typeof readAllowances> {
  return readAllowances(headers, NOW);
}

/** Headers of OpenAI about requests. */
function told(remaining: string, reset: string, limit = '60'): Headers {
  return {
    'x-ratelimit-limit-requests': limit,
    'x-ratelimit-remaining-requests': remaining,
    'x-ratelimit-reset-requests': reset,
  };
}

describe('readAllowances', () => {
  it.each([
    ['1s', 1_000],
    ['6m0s', undefined],
    ['1m0s', 60_000],
    ['1m30.5s', 90_500],
    ['20ms', 20],
    ['8.64s', 8_640],
    ['0s', 0],
    ['2', 2_000],
    ['1.5', 1_500],
    [' 1s ', 1_000],
  ])('reads a reset of %s', (reset, resetMs) => {
    const expected = { of: 'requests', limit: 60, remaining: 3, resetMs };
    expect(read(told('3', reset))).toEqual(resetMs === undefined ? [] : [expected]);
  });

  it.each([
    ['-1s'],
    ['NaN'],
    ['1e308'],
    ['1e308s'],
    ['Infinity'],
    ['8760h0m0s'],
    ['9999999999999999999s'],
    ['1s 2s'],
    ['soon'],
    [''],
    ['1s'.repeat(1_000)],
    ['2026-11-24T10:00:01Z'],
  ])('leaves out a reset of %j', (reset) => {
    expect(read(told('0', reset))).toEqual([]);
  });

  it.each([['-1'], ['1e3'], ['1.5'], ['many'], [''], ['NaN'], ['0, 0']])(
    'leaves out a rest of %j',
    (remaining) => {
      expect(read(told(remaining, '1s'))).toEqual([]);
    },
  );

  it.each([['0'], ['-5'], ['none'], ['1e99']])('takes a limit of %j for none', (limit) => {
    expect(read(told('3', '1s', limit))).toMatchObject([{ limit: null, remaining: 3 }]);
  });

  it('reads what Anthropic says of each thing that it counts', () => {
    const of = (name: string, limit: string, remaining: string, reset: string): [string, string][] => [
      [`anthropic-ratelimit-${name}-limit`, limit],
      [`anthropic-ratelimit-${name}-remaining`, remaining],
      [`anthropic-ratelimit-${name}-reset`, reset],
    ];
    const headers = Object.fromEntries([
      ...of('requests', '50', '49', '2026-11-24T10:00:01.200Z'),
      ...of('tokens', '1000', '0', '2026-11-24T10:01:00Z'),
      ...of('input-tokens', '800', '10', '2026-11-24T12:00:30.5+02:00'),
      ...of('output-tokens', '200', '7', '2026-11-24T09:59:59Z'),
    ]);
    expect(read(headers)).toEqual([
      { of: 'requests', limit: 50, remaining: 49, resetMs: 1_200 },
      // A whole second may be rounded up.
      { of: 'tokens', limit: 1_000, remaining: 0, resetMs: 59_000 },
      { of: 'input_tokens', limit: 800, remaining: 10, resetMs: 30_500 },
      { of: 'output_tokens', limit: 200, remaining: 7, resetMs: 0 },
    ]);
  });

  it.each([['2027-11-24T10:00:00Z'], ['tomorrow'], ['2026-11-24'], ['1s']])(
    'leaves out a time of %j',
    (reset) => {
      const headers = {
        'anthropic-ratelimit-requests-remaining': '0',
        'anthropic-ratelimit-requests-reset': reset,
      };
      expect(read(headers)).toEqual([]);
    },
  );
});

describe('withAllowances', () => {
  it('leaves an answer as it is where nothing is said', () => {
    const answer = { text: '42' };
    expect(withAllowances(answer, {})).toBe(answer);
    expect(withAllowances(answer, told('0', '1s'))).toEqual({
      text: '42',
      allowances: [{ of: 'requests', limit: 60, remaining: 0, resetMs: 1_000 }],
    });
  });
});
