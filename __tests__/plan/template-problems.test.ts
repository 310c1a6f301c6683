import { describe, expect, it } from 'vitest';
import type { Benchmark } from '../../src/domain/benchmark.ts';
import { renderProblem } from '../../src/domain/problem.ts';
import { findTemplateProblems } from '../../src/plan/template-problems.ts';
import { createBenchmark, createCase } from '../support/plans.ts';

const cases = ['French', 'Spanish'].map((language, index) =>
  createCase({
    id: `c${index}`,
    input: `ask ${index}`,
    metadata: { language, user: { city: 'Rome' }, ...(index === 0 && { note: 'x' }) },
    place: { file: 'b.yaml', line: 5 + index },
  }),
);

function find(prompt: string | null, more: Partial<Benchmark> = {}, of = cases): string[] {
  const benchmark = createBenchmark({
    prompt,
    placeOf: (path) => ({ file: `b.yaml#${path.join('.')}` }),
    ...more,
  });
  return findTemplateProblems(benchmark, of).map((problem) => renderProblem(problem));
}

describe('findTemplateProblems', () => {
  it('bounds the names that it looks up in each case', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => createCase({ id: `c${i}`, input: `ask ${i}` }));
    const names = Array.from({ length: 20_000 }, (_, i) => `x${i}`);
    expect(find(`{{input}}${names.map((name) => `{{${name}}}`).join('')}`, {}, many)).toEqual([
      'b.yaml#prompt: more than 1000 different names in the prompt are not allowed',
    ]);
    expect(find(names.map((name) => `{${name}}`).join(''), {}, many)).toEqual([
      'b.yaml#prompt: nothing of a case goes into the prompt: write `{{input}}` where it belongs',
    ]);
  });

  it.each([
    [null],
    ['{{input}}'],
    ['In {{language}}: {{ input }}'],
    ['{{"{{"}}name}} {{input}} {a}'],
    ['a {# b {{input}}'], // no comment: nothing closes it
    ['100 {% of {{input}}'],
  ])('finds nothing in %j', (prompt) => {
    expect(find(prompt)).toEqual([]);
  });

  it.each([
    ['Answer.', 'b.yaml#prompt: nothing of a case goes into the prompt: write `{{input}}` where it belongs'],
    [
      'Like {this}: {input}',
      'b.yaml#prompt: nothing of a case goes into the prompt: `{input}` is sent as it stands; did you mean `{{input}}`?',
    ],
    [
      '${question}',
      'b.yaml#prompt: nothing of a case goes into the prompt: `${question}` is sent as it stands; did you mean `{{input}}`?',
    ],
    [
      'In {language}',
      'b.yaml#prompt: nothing of a case goes into the prompt: `{language}` is sent as it stands; did you mean `{{language}}`?',
    ],
    [
      'In {{language}}: {input}',
      'b.yaml#prompt: the cases differ in `input`, which no prompt asks for: `{input}` is sent as it stands; did you mean `{{input}}`?',
    ],
    [
      '{{input}',
      'b.yaml#prompt: `{{input}` is not closed by `}}` on its line; for the text `{{` write `{{"{{"}}`',
    ],
    ['{{input}} {{"a": 1}}', 'b.yaml#prompt: no case has `{{"a": 1}}`; for the text `{{` write `{{"{{"}}`'],
    [
      '{{input}} {% if a %} {% if b %}',
      'b.yaml#prompt: `{% if a %}` would be sent as it stands: templates know `{{input}}` and `{{metadata.x}}` alone; for the text `{%` write `{{"{%"}}`',
    ],
    [
      '{{input}} {# {{language}} #}',
      'b.yaml#prompt: `{# {{language}} #}` would be sent as it stands: templates know `{{input}}` and `{{metadata.x}}` alone; for the text `{#` write `{{"{#"}}`',
    ],
    [
      '{{input}} {{langauge}} {{langauge}}',
      'b.yaml:5: case `c0` has no `{{langauge}}`, which the prompt asks for, nor has 1 other; did you mean `{{metadata.language}}`?',
    ],
    [
      '{{question}}',
      'b.yaml:5: case `c0` has no `{{question}}`, which the prompt asks for, nor has 1 other; did you mean `{{input}}`?',
    ],
    [
      '{{input}} {{metadata.city}}',
      'b.yaml:5: case `c0` has no `{{metadata.city}}`, which the prompt asks for, nor has 1 other; did you mean `{{metadata.user.city}}`?',
    ],
    ['{{input}} {{note}}', 'b.yaml:6: case `c1` has no `{{note}}`, which the prompt asks for'],
    [
      '{{input}} {{zebra}}',
      'b.yaml:5: case `c0` has no `{{zebra}}`, which the prompt asks for, nor has 1 other; known: {{input}}, {{metadata.language}}, {{metadata.user}}, {{metadata.user.city}}, {{metadata.note}}',
    ],
  ])('finds in %j: %s', (prompt, problem) => {
    expect(find(prompt)).toEqual([problem]);
  });

  it('finds an input that no prompt asks for only where the cases differ in it', () => {
    const same = cases.map((item) => ({ ...item, input: 'translate' }));
    expect(find('In {{language}}', {}, same)).toEqual([]);
    expect(find('Answer.', {}, cases.slice(0, 1))).toHaveLength(1);
    expect(find('Answer.', { systemPrompt: 'Asked: {{input}}' })).toEqual([]);
    expect(find(null, { systemPrompt: 'Be short.' })).toEqual([]);
  });

  it('names the line of a prompt in a file', () => {
    expect(find('a\nb {%x%}{{input}}', { promptFile: 'p.md' })).toEqual([
      expect.stringMatching(/^p\.md:2: `\{%x%\}` would be sent/),
    ]);
    expect(find('{{input}}', { systemPrompt: '\n\n{{a b}}', systemPromptFile: 's.md' })).toEqual([
      's.md:3: no case has `{{a b}}`; for the text `{{` write `{{"{{"}}`',
    ]);
  });
});
