import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';
import { readRun } from '../support/read-records.ts';

const KEYS = { env: { OPENAI_API_KEY: 'sk-none-at-all', MODELS_API_KEY: 'none-at-all-here' } };
const call = (dir: TempDir, verb: string, ...args: readonly string[]) => callVerb(verb, args, dir.path, KEYS);

/** A recording of answers by what is asked, as a model of its own. */
function record(
  dir: TempDir,
  answers: readonly (readonly [system: string | null, user: string, text: string])[],
): void {
  const lines = answers.map(([system, user, text]) =>
    JSON.stringify({
      system,
      messages: [{ role: 'user', content: user }],
      trial: 1,
      text,
      finish_reason: 'stop',
    }),
  );
  dir.write('answers.jsonl', `${lines.join('\n')}\n`);
  dir.write(
    'replay.yml',
    'models: [{ id: recorded, provider: replay, recording: answers.jsonl }]\nbenchmarks: { files: ["benchmarks/*.yaml"] }\n',
  );
}

/** Runs what was imported against the recording; gives whether each case passed, in order. */
async function passes(dir: TempDir): Promise<(boolean | null)[]> {
  await call(dir, 'run', '--config', 'replay.yml');
  const { cells } = readRun(`${dir.path}/results`);
  return cells.flatMap(({ results }) => results.map(({ passed }) => passed));
}

function treeOf(dir: TempDir): Record<string, string> {
  const files = readdirSync(dir.path, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(dir.path, file), readFileSync(file, 'utf8')];
    }),
  );
}

const GREETER = `name: Greeter
description: Short greetings
model: openai/gpt-4o-mini
modelParameters:
  temperature: 0.2
  maxTokens: 40
messages:
  - role: system
    content: You greet people in {{language}}.
  - role: user
    content: "Greet {{input}}."
testData:
  - input: the new colleague
    language: German
    word: hallo
    expected: Hallo und willkommen!
  - input: the whole team
    language: Italian
    word: ciao
evaluators:
  - name: has the word
    string: { contains: "{{word}}" }
  - name: begins with it
    string: { startsWith: "{{word}}" }
`;

describe('import of a prompt file of GitHub Models', () => {
  it('gives cases whose messages are filled and whose evaluators must all hold', async () => {
    using dir = createTempDir({ 'greeter.prompt.yml': GREETER });
    const { code, out } = await call(dir, 'import', 'greeter.prompt.yml', '--strict');
    expect([code, out]).toEqual([0, 'benchmarks/greeter.yaml: written\nllm-bench.yml: written\n']);
    expect((await call(dir, 'validate', '--allowed-hosts', 'models.github.ai')).out).toContain(
      'Greeter on openai/gpt-4o-mini: 2 cases',
    );
    record(dir, [
      ['You greet people in German.', 'Greet the new colleague.', 'Hallo, willkommen!'],
      ['You greet people in Italian.', 'Greet the whole team.', 'Eh, ciao a tutti!'],
    ]);
    expect(await passes(dir)).toEqual([true, false]);
  });

  it('asks with the parameters of the file, and with none that it does not name', async () => {
    using dir = createTempDir({
      'a.prompt.yml': GREETER,
      'b.prompt.yml': GREETER.replace(/modelParameters:\n.*\n.*\n/, 'responseFormat: json_object\n'),
    });
    await call(dir, 'import', '.');
    expect(dir.read('llm-bench.yml')).toContain('temperature: 0.2\n    max_tokens: 40\n');
    const other = dir.read('llm-bench.openai-gpt-4o-mini.yml');
    expect(other).toContain('temperature: null\n    max_tokens: null\n');
    expect(other).toContain('response_format:\n        type: json_object\n');
  });

  it('names what GitHub’s tool does not count, with its line, and leaves out rows that cannot be asked', async () => {
    using dir = createTempDir({
      'stray.prompt.yml': GREETER.replace('maxTokens', 'max_tokens')
        .replace('    word: ciao\n', '    evaluators: [{ name: x }]\n  - { input: all, word: hi }\n')
        .replace('startsWith: "{{word}}" }', 'startsWith: "{{word}}", contains: a, notContains: b }')
        .concat('  - name: by kind\n    type: llm_judge\n  - plain words\n  - name: p\n    python: x\n'),
    });
    const { code, out } = await call(dir, 'import', 'stray.prompt.yml', '--strict');
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => line.startsWith('  '))).toEqual([
      '  stray.prompt.yml:6: `modelParameters.max_tokens` is unknown to GitHub Models and not carried over',
      '  stray.prompt.yml:17: the test is left out: it has no `{{word}}`, which an evaluator asks for',
      '  stray.prompt.yml:19: `evaluators` in a row of `testData` are not counted',
      '  stray.prompt.yml:20: the test is left out: it has no `{{language}}`, which the prompt asks for',
      '  stray.prompt.yml:25: `startsWith` is not carried over: of several kinds in one `string` only the first counts there',
      '  stray.prompt.yml:25: `notContains` of `string` is unknown to GitHub Models and not carried over',
      '  stray.prompt.yml:26: the evaluator `by kind` is not carried over: it has none of `string`, `llm` and `uses`',
      '  stray.prompt.yml:27: `type` of an evaluator is unknown to GitHub Models and not carried over',
      '  stray.prompt.yml:28: the evaluator without a name is not carried over: it is no mapping',
      '  stray.prompt.yml:29: the evaluator `p` is not carried over: it has none of `string`, `llm` and `uses`',
      '  stray.prompt.yml:30: `python` of an evaluator is unknown to GitHub Models and not carried over',
    ]);
  });
});

const CONFIG = `description: Translations
prompts:
  - 'Translate to {{language}}: {{ body }}'
  - file://chat.json
providers:
  - openai:chat:gpt-4o-mini
  - id: openai:gpt-4.1
    label: newest
    config: { temperature: 0.50, top_p: 0.9, apiKey: sk-123456789 }
  - bedrock:claude
defaultTest:
  assert:
    - { type: not-icontains, value: "as an AI" }
tests:
  - description: one
    vars: { language: [French, Spanish], body: Good day }
    assert:
      - { type: contains, value: "{{language}}" }
      - { type: regex, value: '^[A-Z]\\w+$' }
      - type: javascript
        value: output.length < 5
  - vars: { language: Dutch, body: Yes }
    threshold: 0.5
    assert:
      - { type: equals, value: Ja }
evaluateOptions: { maxConcurrency: 3, delay: 5 }
`;
const CHAT = JSON.stringify([
  { role: 'system', content: 'You speak {{language}}.' },
  { role: 'user', content: '{{body}}' },
]);

describe('import of rows whose variables stand deeper', () => {
  it('says why they are not filled in', async () => {
    using dir = createTempDir({
      'n.prompt.yml': GREETER.replace(
        '  - input: the whole team\n    language: Italian\n    word: ciao\n',
        '  - vars: { input: x, language: y, word: z }\n',
      ),
    });
    const { out } = await call(dir, 'import', 'n.prompt.yml');
    expect(out).toContain(
      'n.prompt.yml:17: `vars` in a row of `testData` is a mapping: GitHub Models does not look for variables in it',
    );
    expect((await call(dir, 'validate', '--allowed-hosts', 'models.github.ai')).out).toContain('1 case,');
  });
});

describe('import of a config of promptfoo', () => {
  it('makes a benchmark of each prompt and a config of the providers, and names the rest by line', async () => {
    using dir = createTempDir({ 'promptfooconfig.yaml': CONFIG, 'chat.json': CHAT });
    const { code, out } = await call(dir, 'import', 'promptfooconfig.yaml');
    expect([code, out]).toEqual([
      0,
      `benchmarks/promptfoo-1.yaml: written
benchmarks/promptfoo-chat.yaml: written
llm-bench.yml: written
4 things not carried over, or not the same:
  promptfooconfig.yaml:9: \`apiKey\` is not carried over: a key itself must not stand in a file
  promptfooconfig.yaml:10: the provider \`bedrock:claude\` is not carried over: no provider of ours reaches it
  promptfooconfig.yaml:20: the assertion \`javascript\` is not carried over: code is not imported
  promptfooconfig.yaml:26: \`evaluateOptions.delay\` is not carried over
`,
    ]);
    expect(JSON.stringify(treeOf(dir))).not.toMatch(/sk-123456789.*sk-123456789/);
    const validated = await call(dir, 'validate');
    expect(validated.out).toBe(
      ['promptfoo-1', 'promptfoo-chat']
        .flatMap((name) => [`${name} on gpt-4o-mini`, `${name} on newest`])
        .map((cell) => `${cell}: 3 cases, 3 requests\n`)
        .join('') + 'valid: 4 cells, 6 cases, 12 requests\n',
    );
  });

  it('lets a case pass where every assertion holds, or the mean where a threshold is given', async () => {
    using dir = createTempDir({ 'promptfooconfig.yaml': CONFIG.replace('  - file://chat.json\n', '') });
    await call(dir, 'import', 'promptfooconfig.yaml');
    const ask = (language: string, body: string) => `Translate to ${language}: ${body}`;
    record(dir, [
      [null, ask('French', 'Good day'), 'French'],
      [null, ask('Spanish', 'Good day'), 'In spanish'],
      [null, ask('Dutch', 'Yes'), 'Jawel'],
    ]);
    // The last is not equal, and names no AI: half of its two.
    expect(await passes(dir)).toEqual([true, false, true]);
  });

  it('reads tests from CSV, JSON, JSONL, YAML and globs', async () => {
    const test = (body: string) => ({ vars: { body }, assert: [{ type: 'icontains', value: '{{body}}' }] });
    using dir = createTempDir({
      'promptfooconfig.yaml':
        'prompts: ["Say {{body}}"]\nproviders: [openai:gpt-4]\ntests: [file://t/a.csv, file://t/b.json, file://t/c.jsonl, "file://t/*.yaml", file://t/gone.csv, file://t/x.py]\n',
      't/a.csv': 'body,__expected\na,icontains:{{body}}\n',
      't/b.json': JSON.stringify([test('b')]),
      't/c.jsonl': `${JSON.stringify(test('c'))}\n`,
      't/d.yaml': `- vars: { body: d }\n  assert: [{ type: icontains, value: d }]\n`,
      't/e.yaml': `- vars: { body: e }\n  assert: [{ type: icontains, value: e }]\n`,
    });
    const { out } = await call(dir, 'import', 'promptfooconfig.yaml');
    expect(out).toContain('promptfooconfig.yaml:3: cannot read `t/gone.csv`: there is no such file\n');
    expect(out).toContain('promptfooconfig.yaml:3: tests of `t/x.py` are not imported');
    record(
      dir,
      ['a', 'b', 'c', 'd', 'e'].map((body) => [
        null,
        `Say ${body}`,
        body === 'c' ? 'no' : body.toUpperCase(),
      ]),
    );
    expect(await passes(dir)).toEqual([true, true, false, true, true]);
  });

  it('reads a table of tests alone: assertions by their type, tags, ids', async () => {
    using dir = createTempDir({
      'tests.csv':
        'language,body,__expected1,__expected2,__metadata:tags[],__description\n' +
        'French,Good day,icontains:bonjour,not-contains:Good,"greeting,formal",day in French\n' +
        'Spanish,Thanks,"contains-any:gracias,Gracias",,"greeting,short",thanks in Spanish\n' +
        'Dutch,Yes,Ja,,,yes in Dutch\n',
    });
    const { out } = await call(dir, 'import', 'tests.csv');
    expect(out).toContain('tests.csv:1: the tests come without a prompt: `input` is `body`');
    const file = 'benchmarks/tests.yaml';
    dir.write(file, `prompt: "Translate to {{metadata.language}}: {{input}}"\n${dir.read(file)}`);
    expect(dir.read(file)).toContain('- greeting\n      - formal\n');
    record(dir, [
      [null, 'Translate to French: Good day', 'Bonjour !'],
      [null, 'Translate to Spanish: Thanks', '¡Gracias!'],
      [null, 'Translate to Dutch: Yes', 'Jawel'],
    ]);
    expect(await passes(dir)).toEqual([true, true, false]);
  });

  it('refuses code, statements and filters by name, and goes on with the rest', async () => {
    using dir = createTempDir({
      'promptfooconfig.yaml': `prompts: ["{% if x %}a{% endif %}", "{{ x | upper }}", file://p.py, "Say {{x}} {{env.HOME}}", "Say {{x}}"]
providers: [openai:gpt-4]
tests:
  - vars: { x: a }
    options: { transform: output.trim() }
    assert: [{ type: equals, value: a }]
  - vars: { x: b }
    assert: [{ type: equals, value: b }]
scenarios: []
`,
    });
    const { out } = await call(dir, 'import', 'promptfooconfig.yaml');
    const lost = out.split('\n').filter((line) => line.startsWith('  '));
    expect(lost.map((line) => /:(\d+):/.exec(line)?.[1])).toEqual(['1', '1', '1', '1', '5', '9']);
    expect((await call(dir, 'validate')).out).toContain('promptfoo on gpt-4: 1 case, 1 request');
  });

  it('reads variables from files, each of several makes a test of its own', async () => {
    using dir = createTempDir({
      'promptfooconfig.yaml': `prompts: ["Sum up: {{text}} ({{tone}})"]
providers: [openai:gpt-4]
tests: [{ vars: { text: "file://texts/*.txt", tone: [short, long] }, assert: [{ type: contains, value: x }] }]
`,
      'texts/a.txt': 'A\n',
      'texts/b.txt': 'B\n',
    });
    await call(dir, 'import', 'promptfooconfig.yaml');
    expect((await call(dir, 'validate')).out).toContain('4 cases');
    expect(dir.read('benchmarks/promptfoo.yaml')).toContain('input: long\n    metadata:\n      text: B');
  });

  it('carries a chat of several turns over as a conversation', async () => {
    const turns = [
      { role: 'user', content: 'My name is {{name}}.' },
      { role: 'assistant', content: 'Hello {{name}}.' },
      { role: 'user', content: 'Who am I?' },
    ];
    using dir = createTempDir({
      'promptfooconfig.yaml': `prompts:\n  - ${JSON.stringify(JSON.stringify(turns))}\nproviders: [anthropic:messages:claude]\ntests: [{ vars: { name: Ada }, assert: [{ type: contains, value: Ada }] }]\n`,
    });
    expect((await call(dir, 'import', 'promptfooconfig.yaml', '--strict')).code).toBe(0);
    expect(dir.read('benchmarks/promptfoo.yaml')).toContain('content: Hello Ada.');
    expect((await call(dir, 'validate')).out).toContain('promptfoo on claude: 1 case');
  });
});

describe('import', () => {
  it('changes nothing when it is run again, and nothing of its source', async () => {
    using dir = createTempDir({
      'promptfooconfig.yaml': CONFIG,
      'chat.json': CHAT,
      'a/g.prompt.yml': GREETER,
    });
    await call(dir, 'import', '.');
    const before = treeOf(dir);
    const { out } = await call(dir, 'import', '.');
    expect(treeOf(dir)).toEqual(before);
    expect(before['promptfooconfig.yaml']).toBe(CONFIG);
    expect(out).toContain('llm-bench.yml: is there already, unchanged\n');
  });

  it('writes over nothing: a config goes beside the one that is there, a benchmark stays as it is', async () => {
    using dir = createTempDir({
      'greeter.prompt.yml': GREETER,
      'llm-bench.yml': 'models: []\n',
      'benchmarks/greeter.yaml': 'mine\n',
    });
    const { out } = await call(dir, 'import', 'greeter.prompt.yml');
    expect(out).toContain('benchmarks/greeter.yaml: is there already and differs: left as it is');
    expect(out).toContain('llm-bench.imported.yml: written, beside llm-bench.yml, which stays as it is');
    expect([dir.read('llm-bench.yml'), dir.read('benchmarks/greeter.yaml')]).toEqual([
      'models: []\n',
      'mine\n',
    ]);
  });

  it('prints the same as one object with --json', async () => {
    using dir = createTempDir({ 'greeter.prompt.yml': `${GREETER}extra: 1\n` });
    expect(JSON.parse((await call(dir, 'import', 'greeter.prompt.yml', '--json')).out)).toEqual({
      files: [
        { file: 'benchmarks/greeter.yaml', status: 'written' },
        { file: 'llm-bench.yml', status: 'written' },
      ],
      not_carried_over: [
        {
          file: 'greeter.prompt.yml',
          line: 25,
          message: '`extra` is unknown to GitHub Models and not carried over',
        },
      ],
    });
  });

  it('keeps many cases as rows beside the benchmark', async () => {
    const rows = Array.from({ length: 600 }, (_, index) => `q${index},contains:${index}\n`).join('');
    using dir = createTempDir({
      'promptfooconfig.yaml': 'prompts: ["{{x}}"]\nproviders: [ollama:chat:llama3]\ntests: file://t.csv\n',
      't.csv': `x,__expected\n${rows}`,
    });
    await call(dir, 'import', 'promptfooconfig.yaml');
    expect(dir.read('benchmarks/promptfoo.jsonl').split('\n')).toHaveLength(601);
    expect((await call(dir, 'validate')).out).toContain('promptfoo on llama3: 600 cases');
  });

  it('says what cannot be imported at all', async () => {
    using dir = createTempDir({ 'x.yaml': 'a: 1\n', 'x.js': '1' });
    const { code, out } = await call(dir, 'import', 'x.yaml', 'x.js');
    expect(code).toBe(2);
    expect(out).toBe(`nothing was written
2 things not carried over, or not the same:
  x.yaml:1: it is neither a config of promptfoo (\`prompts\`, \`providers\`, \`tests\`) nor a prompt file of GitHub Models (\`messages\`)
  x.js: it is not imported: a config of promptfoo is YAML or JSON, its tests CSV or JSONL, a prompt file of GitHub Models YAML
`);
    expect(await problemsOfAsync(call(dir, 'import', '.'))).toContain('nothing to import in `.`');
    expect(await problemsOfAsync(call(dir, 'import'))).toBe('name the files or folders to import');
  });
});
