import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createRecord, onDay, passing } from '../support/records.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

/** Results of two models, three days each. */
function createResults(folder = 'results'): TempDir {
  const dir = createTempDir();
  for (const model_id of ['small', 'large'])
    for (const day of [1, 2, 3])
      dir.write(
        `${folder}/${model_id}${day}.json`,
        JSON.stringify(
          createRecord(passing(day * 10, 30), { ...onDay(day), model_id, fingerprint: `f${day > 2}` }),
        ),
      );
  return dir;
}

describe('history', () => {
  it('lists every run of every benchmark and model', async () => {
    using dir = createResults();
    const { code, out } = await callVerb('history', [], dir.path);
    expect(code).toBe(0);
    expect(out.split('\n\n')).toHaveLength(2);
    expect(out).toMatch(
      /^b on large: 3 runs .*\n.*date.*rate.*marks\n2026-01-03 00:00 +100 % .* configuration changed\n/,
    );
  });

  it('lists what is chosen', async () => {
    using dir = createResults('elsewhere');
    const args = ['--results', 'elsewhere', '--model', 'small', '--benchmark', 'b', '--limit', '1'];
    const { out } = await callVerb('history', args, dir.path);
    expect(out).not.toContain('large');
    expect(out.match(/^2026/gm)).toHaveLength(1);
    expect(out).toContain('and 2 more');
  });

  it('prints one object of JSON', async () => {
    using dir = createResults();
    const { out } = await callVerb('history', ['--json', '--limit', '1', '--model', 'large'], dir.path);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'llm-bench/history/1',
      cells: [
        {
          benchmark: 'b',
          model: 'large',
          runs: 3,
          trend: {
            pass_rate: { current: 1, previous: 0.6667, trend: 'up', change_percent: expect.closeTo(50, 1) },
            latency_ms: null,
          },
          points: [{ at: '2026-01-03T00:00:00.000Z', rate: 1, cases: 30, marks: ['changed'] }],
        },
      ],
    });
  });

  it('says of a model that no run of it was whole', async () => {
    using dir = createResults();
    const cut = createRecord(passing(1, 1), { ...onDay(4), model_id: 'tried', complete: false });
    dir.write('results/cut.json', JSON.stringify(cut));
    const { out } = await callVerb('history', ['--model', 'tried'], dir.path);
    expect(out).toBe('b on tried: no run of the whole benchmark\n');
  });

  it('names what it does not know', async () => {
    using dir = createResults();
    const problem = await problemsOfAsync(callVerb('history', ['--model', 'larg'], dir.path));
    expect(problem).toContain('no results of the model `larg`; did you mean `large`?');
    expect(await problemsOfAsync(callVerb('history', ['--limit', '0'], dir.path))).toContain('--limit takes');
  });

  it('names results that cannot be read, and lists the others', async () => {
    using dir = createResults();
    dir.write('results/b_m_20260101_000000.json', '{');
    const { code, out, err } = await callVerb('history', [], dir.path);
    expect(code).toBe(2);
    expect(err).toContain('b_m_20260101_000000.json');
    expect(out).toContain('b on large: 3 runs');
  });
});
