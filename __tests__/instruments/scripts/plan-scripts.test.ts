import { expect, it } from 'vitest';
import { userError } from '../../../src/domain/problem.ts';
import { planScripts } from '../../../src/instruments/scripts/plan-scripts.ts';
import { localWorkspace } from '../../../src/text/reach.ts';
import { createTempDir } from '../../support/temp-dir.ts';

it('asks without a jail where none holds, and says why once it did', async () => {
  using dir = createTempDir({ 'check.mjs': 'export default () => 1', 'none.mjs': 'export default 1' });
  const { signal } = new AbortController();
  const planned = planScripts(localWorkspace(dir.path), () => Promise.reject(userError('none holds here')));
  expect(planned.whyUnjailed?.()).toBeNull();
  expect(await planned.findProblems?.([{ file: 'check.mjs' }, { file: 'check.mjs' }], signal)).toEqual([]);
  expect(planned.whyUnjailed?.()).toBe('none holds here');
  expect(await planned.findProblems?.([{ file: 'none.mjs' }], signal)).toMatchObject([
    { place: { file: 'none.mjs', line: 1 } },
  ]);
});
