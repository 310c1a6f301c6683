import { randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addRuns } from '../../src/baseline/add-run.ts';
import { baselineShape } from '../../src/baseline/baseline-shape.ts';
import { open, seal } from '../../src/baseline/seal.ts';
import { createRecord } from '../support/records.ts';

const recipe = { prompt: null, system_prompt: null, model: {} };
const record = { ...createRecord(['1', '0']), config: {}, fingerprint: 'f', recipe };
const provenance = { commit: 'c0ffee1', run_id: 1, run_attempt: 1, at: '2026-11-24T10:00:00.000Z' };
const baseline = addRuns({ cells: [] }, [
  {
    record,
    cases: [
      ['c0', 'h0'],
      ['c1', 'h1'],
    ],
    provenance,
    drift: null,
  },
]);
const sealed = seal(baseline)!;
const text = gunzipSync(sealed).toString();
const [head = '', body = ''] = text.split('\n');

/** Seals another value, as whoever wants to be believed would. */
const reseal = (change: (value: typeof baseline) => unknown): Buffer =>
  seal(change(structuredClone(baseline)) as object)!;
const changeRun = (change: object): Buffer =>
  reseal(({ cells: [cell] }) => ({
    cells: [{ ...cell, pools: [{ ...cell!.pools[0], runs: [{ ...cell!.pools[0]!.runs[0], ...change }] }] }],
  }));

describe('open', () => {
  it('gives back what was sealed', () => {
    expect(open(sealed, baselineShape)).toEqual({ status: 'sound', value: baseline });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'it is damaged'],
    ['no archive', Buffer.from('{}'), 'it is damaged'],
    ['half of it', sealed.subarray(0, sealed.length / 2), 'it is damaged'],
    [
      'another version',
      gzipSync(text.replace('baseline/1', 'baseline/2')),
      'it was written by another version',
    ],
    ['no head', gzipSync(body), 'it was written by another version'],
    ['one changed character', gzipSync(`${head}\n${body.replace('"1,0"', '"1,1"')}`), 'its digest is wrong'],
    ['no digest', gzipSync(`llm-bench/baseline/1\n${body}`), 'its digest is wrong'],
    ['a bomb', gzipSync(Buffer.alloc(80 * 1024 * 1024)), 'it is damaged'],
    ['too many bytes', Buffer.alloc(5 * 1024 * 1024, 1), 'it has 5242880 bytes'],
  ])('refuses %s', (_what, bytes, reason) => {
    expect(open(bytes, baselineShape)).toEqual({ status: 'refused', reason });
  });

  it('refuses what is nested too deep to be walked', () => {
    const deep = JSON.parse('['.repeat(200) + ']'.repeat(200)) as object;
    expect(open(seal(deep)!, () => [])).toEqual({ status: 'refused', reason: 'it is nested too deep' });
  });

  it.each([
    ['no cells', reseal(() => ({}))],
    ['cells that are no list', reseal(() => ({ cells: 3 }))],
    ['a cell without a name', reseal(({ cells: [cell] }) => ({ cells: [{ ...cell, benchmark_name: '' }] }))],
    ['a commit that is none', changeRun({ commit: '$(rm -rf /)' })],
    ['a time that is none', changeRun({ at: 'yesterday' })],
    ['marks that are none', changeRun({ outcomes: '1,2' })],
    ['a latency that is none', changeRun({ latency_ms: ['fast'] })],
    ['a number that is too large', changeRun({ run_id: -1 })],
    [
      'a recipe that is none',
      reseal(({ cells: [cell] }) => ({ cells: [{ ...cell, pools: [{ ...cell!.pools[0], recipe: [] }] }] })),
    ],
    [
      'thresholds that are none',
      reseal(({ cells: [cell] }) => ({
        cells: [{ ...cell, pools: [{ ...cell!.pools[0], config: { thresholds: { min_pass_rate: 7 } } }] }],
      })),
    ],
    [
      'cases that are none',
      reseal(({ cells: [cell] }) => ({
        cells: [{ ...cell, pools: [{ ...cell!.pools[0], cases: [['c0']] }] }],
      })),
    ],
  ])('refuses %s, though the digest is right', (_what, bytes) => {
    expect(open(bytes, baselineShape)).toMatchObject({ status: 'refused' });
  });

  it('seals nothing that it would not open again', () => {
    expect(seal({ noise: randomBytes(5 * 1024 * 1024).toString('base64') })).toBeNull();
    expect(seal({ text: 'x'.repeat(65 * 1024 * 1024) })).toBeNull();
  });
});
