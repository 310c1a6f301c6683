import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createReplayProject } from '../support/replay-project.ts';
import { readRun } from '../support/read-records.ts';

const WAITING = '  - { id: w1, input: "What now?", reviewed: false }\n';

describe('cases that wait for a review', () => {
  it('are not run, but counted: they need no `expected`', async () => {
    using dir = createReplayProject();
    dir.write('benchmarks/sums.yaml', `${dir.read('benchmarks/sums.yaml')}${WAITING}`);
    const { out, err } = await callVerb('validate', ['--json'], dir.path);
    expect(JSON.parse(out)).toMatchObject({ cells: [{ cases: 20, complete: true, unreviewed: 1 }] });
    expect(err).toContain(
      'benchmarks/sums.yaml:3:1: 1 of 21 cases of `sums` waits for a review (`reviewed: false`) and is not run',
    );
    await callVerb('run', [], dir.path);
    const [cell] = readRun(`${dir.path}/results`).cells;
    expect(cell?.results).toHaveLength(20);
    expect(cell?.config).toMatchObject({ unreviewed: 1 });
  });

  it('are run as others once they are reviewed', async () => {
    using dir = createReplayProject();
    dir.write(
      'benchmarks/sums.yaml',
      dir.read('benchmarks/sums.yaml').replaceAll(' }\n', ', reviewed: true }\n'),
    );
    expect((await callVerb('validate', [], dir.path)).out).toContain('20 cases');
  });

  it('leave nothing to run where there are no others', async () => {
    using dir = createReplayProject();
    dir.write('benchmarks/sums.yaml', `name: sums\ntest_cases:\n${WAITING}`);
    expect(await problemsOfAsync(callVerb('validate', [], dir.path))).toBe(
      'no case is left to run: all wait for a review (`reviewed: false`)',
    );
  });
});
