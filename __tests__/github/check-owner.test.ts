import { describe, expect, it } from 'vitest';
import { describeOwner, isShared, parseOwner, renderOwner } from '../../src/github/check-owner.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { createOwner } from '../support/checks.ts';
import { contextOfPullRequest } from '../support/contexts.ts';

/** The owner of a job with these inputs, in the environment of its runner. */
function ownerOf(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const job = { workflow: 'ci.yml', job: 'benchmarks', step: '__run', ...env };
  return describeOwner(
    contextOfPullRequest(job),
    readInputs(Object.fromEntries(given) as Record<string, string>, { benchmark: null, model: null }),
    '01',
  );
}

describe('describeOwner', () => {
  it.each([
    ['workflow', {}, { workflow: 'nightly.yml' }],
    ['job', {}, { job: 'more' }],
    ['step', {}, { step: '__run_2' }],
    ['matrix', { matrix: '{"os":"linux"}' }, {}],
  ])('tells jobs of another %s apart, which measure the same', (_what, inputs, env) => {
    expect(ownerOf(inputs, env).job).not.toBe(ownerOf({}).job);
    expect(ownerOf(inputs, env).subject).toBe(ownerOf({}).subject);
  });

  it('takes all jobs of a matrix for ones in one place', () => {
    expect(ownerOf({ matrix: '{"os":"linux"}' }).place).toBe(ownerOf({}).place);
    expect(ownerOf({}, { step: '__run_2' }).place).not.toBe(ownerOf({}).place);
  });

  it.each([
    ['config', { config: 'other.yml' }],
    ['working directory', { 'working-directory': 'services/billing' }],
    ['selection', { model: 'gpt-4' }],
  ])('tells jobs of another %s apart, which measure something else', (_what, inputs) => {
    expect(ownerOf(inputs).job).not.toBe(ownerOf({}).job);
    expect(ownerOf(inputs).subject).not.toBe(ownerOf({}).subject);
  });

  it('takes other spellings for the same', () => {
    expect(ownerOf({ 'working-directory': './a/', config: './x.yml', model: 'b,a' })).toEqual(
      ownerOf({ 'working-directory': 'a', config: 'x.yml', model: 'a\nb' }),
    );
  });
});

describe('parseOwner', () => {
  it('reads what renderOwner writes', () => {
    expect(parseOwner(renderOwner(createOwner()))).toEqual(createOwner());
  });

  it.each([
    ['llm-bench-action', null],
    ['a-job', 'theirs'],
    ['llm-bench-action-2', 'theirs'],
    [null, 'theirs'],
  ])('knows whose %j is', (id, expected) => {
    expect(parseOwner(id)).toBe(expected);
  });
});

describe('isShared', () => {
  const own = createOwner();
  const other = (overrides: object) => createOwner({ writer: '02', ...overrides });

  it.each([
    ['nobody', []],
    ['itself', [own]],
    ['its own earlier run', [other({ runId: 99 })]],
    ['its own earlier attempt', [other({ runAttempt: 0 })]],
    ['a job elsewhere that measured the same in another run', [other({ job: 'c', place: 'c', runId: 99 })]],
  ])('is false beside %s', (_whom, owners) => {
    expect(isShared(owners, own)).toBe(false);
  });

  it.each([
    ['another job of the run', [other({ job: 'c' })]],
    ['another job of an earlier attempt', [other({ job: 'c', runAttempt: 0 })]],
    ['a job of the attempt that nothing tells apart', [other({})]],
    [
      'two jobs of an earlier attempt that nothing tells apart',
      [other({ runAttempt: 0 }), other({ runAttempt: 0, writer: '03' })],
    ],
    ['a job of another run that measures something else', [other({ subject: 'c', job: 'c', runId: 99 })]],
    ['a job of the same matrix in another run', [other({ job: 'c', runId: 99 })]],
  ])('is true beside %s', (_whom, owners) => {
    expect(isShared(owners, own)).toBe(true);
  });
});
