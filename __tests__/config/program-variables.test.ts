import { describe, expect, it } from 'vitest';
import { createProgramSite, listProgramSecrets } from '../../src/config/program-variables.ts';
import { createModel } from '../support/plans.ts';

const bar = (variable: string, allowed?: readonly string[]): string =>
  JSON.stringify(createProgramSite({}, allowed).findUnfit(variable) ?? null);

describe('the variables of a program', () => {
  it.each(['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'RUNNER_TEMP', 'github_token'])(
    'never are %s',
    (name) => {
      expect(bar(name)).toContain('the runner’s own');
      expect(bar(name, [name])).toContain('the runner’s own');
    },
  );

  it('are any on a command line, and in a workflow those that it lists', () => {
    expect(bar('OPENAI_API_KEY')).toBe('null');
    expect(bar('OPENAI_API_KEY', [])).toContain('key-variables');
    expect(bar('OPENAI_API_KEY', ['OPENAI_API_KEY'])).toBe('null');
    expect(bar('LD_LIBRARY_PATH', [])).toBe('null');
  });

  it('are secrets, but for those that say where things lie', () => {
    const own = { command: ['a'], env: ['TOKEN', 'HOME', 'NONE', 'TOKEN'] };
    const models = [createModel({ provider: 'command', own }), createModel({ provider: 'openai' })];
    const judge = createModel({ provider: 'command', own: { command: ['a'], env: ['MARKS'] } });
    const env = { TOKEN: ' t1 ', HOME: '/h', OTHER: 'o', MARKS: 'm' };
    expect(listProgramSecrets(models, { judge }, env)).toEqual(['t1', 'm']);
  });
});
