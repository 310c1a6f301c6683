import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { startModel } from '../support/sums.ts';
import { createTempDir } from '../support/temp-dir.ts';

const README = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');

/** Content of a file that the README shows. */
const shown = (file: string): string => README.split(`\`${file}\`:`)[1]!.split(/^```.*\n/m)[1]!;

describe("the README's example on your machine", () => {
  it.each([1, 2, 3])('gives 1 where line %i of the facts is left out of the prompt', async (line) => {
    await using model = await startModel((system) => system);
    const prompt = shown('prompts/support.md');
    using dir = createTempDir({
      'llm-bench.yml': shown('llm-bench.yml').replace(
        'model: gpt-4 }',
        `model: gpt-4, base_url: "${model.url}/v1" }`,
      ),
      'benchmarks/support.yaml': shown('benchmarks/support.yaml'),
      'prompts/support.md': prompt,
    });
    const env = { OPENAI_API_KEY: 'sk-of-nobody-0123456789' };
    const args = ['--allowed-hosts', model.host];
    const at = (hour: number) => ({ env, now: () => new Date(`2026-11-24T1${hour}:00:00Z`) });
    expect((await callVerb('validate', args, dir.path, { env })).err).toBe('');
    const first = await callVerb('run', args, dir.path, at(0));
    expect(first.out).toContain('12 of 12');
    dir.write('prompts/support.md', prompt.split('\n').toSpliced(line, 1).join('\n'));
    const second = await callVerb('run', [...args, '--compare'], dir.path, at(1));
    expect(second.out).toContain('Answers got worse: pass rate 100 % → 66.7 %');
    expect(second.code).toBe(1);
  });
});
