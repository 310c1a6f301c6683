import { describe, expect, it } from 'vitest';
import { thousands } from '../../src/report/format.ts';
import { describeInstruments } from '../../src/report/spending.ts';
import { plainPhrase } from '../../src/text/phrase.ts';

describe('describeInstruments', () => {
  it('says what each instrument took, and of what is not known nothing', () => {
    const instruments = {
      judge: {
        model: 'gpt-4',
        requests: 40,
        usage: { input_tokens: 5000, output_tokens: 210 },
        cost_usd: 0.02,
      },
      embedder: { model: 'e', requests: 1, usage: { input_tokens: 0, output_tokens: 0 }, cost_usd: null },
    };
    expect(describeInstruments({ instruments }).map(plainPhrase)).toEqual([
      `judge gpt-4: 40 requests, ${thousands(5210)} tokens, $0.02`,
      'embedder e: 1 request',
    ]);
    expect(describeInstruments({})).toEqual([]);
    expect(describeInstruments(undefined)).toEqual([]);
  });

  it('says where no jail held the checks of the user', () => {
    expect(describeInstruments({ unjailed: 'none holds' }).map(plainPhrase)).toEqual([
      'your own checks (`javascript`) ran without a jail: none holds',
    ]);
  });
});
