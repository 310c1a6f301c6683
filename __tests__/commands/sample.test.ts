import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';
import { parseYaml, BENCHMARK_LIMITS } from '../../src/text/yaml.ts';

type SampledCase = {
  readonly id: string;
  readonly input?: string;
  readonly messages?: readonly { readonly role: string; readonly content: string }[];
  readonly expected?: string;
  readonly reviewed?: boolean;
  readonly tags?: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
};

const sample = (dir: TempDir, ...args: readonly string[]) => callVerb('sample', args, dir.path);

function casesIn(dir: TempDir, file = 'b.yaml'): readonly SampledCase[] {
  const { value } = parseYaml(dir.read(file), file, BENCHMARK_LIMITS);
  return (value as { test_cases: readonly SampledCase[] }).test_cases;
}

const WORDS =
  'red green blue black white amber olive coral ivory lilac mauve ochre pearl peach rouge sepia'.split(' ');
/** A question unlike the others of other numbers. */
const question = (n: number): string =>
  Array.from(
    { length: 6 },
    (_, at) => WORDS[(n * 7 + at * (n + 3) + (n >> 3) * at * at) % WORDS.length],
  ).join(' ') + ` number ${n * 7919}?`;

function row(n: number, more: object = {}): string {
  const all = {
    timestamp: '2026-11-20T10:00:00Z',
    input: question(n),
    output: `answer ${n}`,
    feedback: null,
    metadata: {},
    ...more,
  };
  return `${JSON.stringify(all)}\n`;
}

const rows = (count: number, more: (n: number) => object = () => ({})): string =>
  Array.from({ length: count }, (_, n) => row(n, more(n))).join('');

describe('sample', () => {
  it('writes a benchmark that loads: what was rated well is expected, the rest waits for a person', async () => {
    using dir = createTempDir({
      'log.jsonl':
        row(1, { feedback: { score: 0.7 }, metadata: { category: 'billing' } }) +
        row(2, { feedback: { score: 0.69 } }) +
        row(3),
      'llm-bench.yml': 'models: [{ id: m, provider: ollama }]\nbenchmarks: { files: [b.yaml] }\n',
    });
    const { code, out } = await sample(dir, 'log.jsonl', '--out', 'b.yaml', '--name', 'support');
    expect([code, out]).toEqual([
      0,
      `b.yaml: 3 cases of 3 exchanges (random, seed 0)
left out: 0 by filters, 0 asked before, 0 near duplicates (0.8 of their 5-character pieces in common, by MinHash)
replaced: nothing; names only where --redact-names lists them
to be reviewed: 2 cases without \`expected\` (not rated 0.7 or more), which are not run before
note: fewer than the 100 wanted: no more differ
`,
    ]);
    expect(casesIn(dir)).toEqual([
      {
        id: 'support_1',
        input: question(1),
        expected: 'answer 1',
        tags: ['billing'],
        metadata: {
          source: 'production',
          timestamp: '2026-11-20T10:00:00.000Z',
          feedback: 0.7,
          category: 'billing',
        },
      },
      {
        id: 'support_2',
        input: question(2),
        reviewed: false,
        metadata: {
          source: 'production',
          timestamp: '2026-11-20T10:00:00.000Z',
          feedback: 0.69,
          production_output: 'answer 2',
        },
      },
      {
        id: 'support_3',
        input: question(3),
        reviewed: false,
        metadata: {
          source: 'production',
          timestamp: '2026-11-20T10:00:00.000Z',
          production_output: 'answer 3',
        },
      },
    ]);
    const { out: told, err } = await callVerb('validate', [], dir.path);
    expect(told).toContain('support on m: 1 case, 1 request');
    expect(err).toContain('2 of 3 cases of `support` wait for a review');
  });

  it('draws the same for the same seed, and else another sample', async () => {
    using dir = createTempDir({ 'log.jsonl': rows(200) });
    for (const [seed, file] of [
      ['7', 'a.yaml'],
      ['7', 'b.json'],
      ['8', 'c.yaml'],
    ] as const)
      await sample(dir, 'log.jsonl', '--out', file, '--count', '10', '--seed', seed);
    const inputs = ['a.yaml', 'b.json', 'c.yaml'].map((file) => casesIn(dir, file).map(({ input }) => input));
    expect(inputs[0]).toHaveLength(10);
    expect(inputs[1]).toEqual(inputs[0]);
    expect(inputs[2]).not.toEqual(inputs[0]);
    expect((await sample(dir, 'log.jsonl', '--out', 'a.yaml', '--count', '10', '--seed', '7')).out).toContain(
      'there already, unchanged',
    );
  });

  it('filters by days, category, score and feedback', async () => {
    using dir = createTempDir({
      'log.jsonl':
        row(1, { timestamp: '2026-10-01T10:00:00Z' }) +
        row(2, { metadata: { category: 'a' } }) +
        row(3, { metadata: { category: 'b' }, feedback: { score: 0.2 } }) +
        row(4, { feedback: { score: 0.9 } }) +
        row(5, { timestamp: undefined }),
    });
    const drawn = async (...args: string[]): Promise<(string | undefined)[]> => {
      const file = `${args.join('').replaceAll(/\W/g, '_')}.yaml`;
      await sample(dir, 'log.jsonl', '--out', file, ...args);
      return casesIn(dir, file).map(({ input }) => input);
    };
    const of = (...numbers: number[]): string[] => numbers.map(question);
    expect(await drawn('--days', '30')).toEqual(of(2, 3, 4, 5));
    expect(await drawn('--days', '90')).toEqual(of(1, 2, 3, 4, 5));
    expect(await drawn('--category', 'a', '--category', 'b')).toEqual(of(2, 3));
    expect(await drawn('--max-score', '0.2')).toEqual(of(3));
    expect(await drawn('--has-feedback')).toEqual(of(3, 4));
    expect(await problemsOfAsync(sample(dir, 'log.jsonl', '--out', 'x.yaml', '--category', 'z'))).toContain(
      'none of 5 exchanges is left',
    );
  });

  it('draws badly rated ones more often, and of each category alike', async () => {
    using dir = createTempDir({
      'rated.jsonl': rows(400, (n) => ({ feedback: { score: n % 2 === 0 ? 0.95 : 0.05 } })),
      'groups.jsonl': rows(100, (n) => ({
        metadata: n < 3 ? { category: 'rare' } : n < 50 ? { category: 'usual' } : {},
      })),
    });
    await sample(dir, 'rated.jsonl', '--out', 'a.yaml', '--strategy', 'feedback_weighted', '--count', '40');
    expect(casesIn(dir, 'a.yaml').filter(({ reviewed }) => reviewed === false).length).toBeGreaterThan(30);
    await sample(dir, 'groups.jsonl', '--out', 'b.yaml', '--strategy', 'stratified', '--count', '23');
    const groups = Map.groupBy(casesIn(dir), ({ tags }) => tags?.[0] ?? 'unknown');
    expect(Object.fromEntries(Array.from(groups, ([name, { length }]) => [name, length]))).toEqual({
      rare: 3,
      usual: 10,
      unknown: 10,
    });
  });

  it('takes each question once, and of near duplicates one', async () => {
    const long = (tail: string): string => `${question(1)} ${question(2)} ${question(3)} ${tail}`;
    using dir = createTempDir({
      'log.jsonl':
        row(9) + row(9) + row(1, { input: long('please') }) + row(1, { input: long('Please!') }) + row(4),
    });
    const { out } = await sample(dir, 'log.jsonl', '--out', 'b.yaml');
    expect(out).toContain('0 by filters, 1 asked before, 1 near duplicates');
    expect(casesIn(dir)).toHaveLength(3);
  });

  it('finds enough that differ where most are near duplicates', async () => {
    const near = Array.from({ length: 300 }, (_, n) =>
      row(n, { input: `${question(1)} ${question(2)} ${question(3)} ${n}` }),
    );
    using dir = createTempDir({ 'log.jsonl': near.join('') + rows(8) });
    await sample(dir, 'log.jsonl', '--out', 'b.yaml', '--count', '6');
    expect(casesIn(dir)).toHaveLength(6);
  });

  it('replaces what is private before anything is written, and counts it', async () => {
    using dir = createTempDir({
      'log.jsonl': row(1, {
        input: 'I am Ada Lovelace, ada@example.com, EMP-77',
        output: 'Dear Ada Lovelace, we charged 4111 1111 1111 1111',
        metadata: { category: 'call +49 30 1234567', user: 'secret-user' },
      }),
      'names.txt': 'Ada Lovelace\n',
      'own.txt': 'EMP-\\d+\n',
    });
    const { out } = await sample(
      dir,
      'log.jsonl',
      '--out',
      'b.yaml',
      '--redact-with',
      'own.txt',
      '--redact-names',
      'names.txt',
    );
    expect(out).toContain('replaced: card 1, email 1, name 2, phone 1, redacted 1;');
    expect(dir.read('b.yaml')).not.toMatch(/Ada|example\.com|4111|1234567|EMP|secret-user/);
    expect(casesIn(dir)[0]?.input).toBe('I am [NAME], [EMAIL], [REDACTED]');
  });

  it('writes nothing where a pattern runs away', async () => {
    using dir = createTempDir({
      'log.jsonl': row(1, { input: `${'a'.repeat(50)}b` }),
      'own.txt': '(a+)+$\n',
    });
    expect(
      await problemsOfAsync(sample(dir, 'log.jsonl', '--out', 'b.yaml', '--redact-with', 'own.txt')),
    ).toContain('own.txt:1: the pattern takes too long');
    expect(existsSync(`${dir.path}/b.yaml`)).toBe(false);
  });

  it('reads chat logs, spans and any rows by --fields', async () => {
    const user = (content: string) => ({ role: 'user', content });
    const assistant = (content: string) => ({ role: 'assistant', content });
    const span = (attributes: object): object => ({
      name: 'chat',
      startTimeUnixNano: '1795687200000000000',
      attributes,
    });
    const listed = (attributes: Record<string, string>) =>
      Object.entries(attributes).map(([key, stringValue]) => ({ key, value: { stringValue } }));
    const parts = (role: string, content: string) =>
      JSON.stringify([{ role, parts: [{ type: 'text', content }] }]);
    const lines = [
      { messages: [{ role: 'system', content: 'Be brief.' }, user('q one'), assistant('a one')] },
      {
        created: 1_795_687_200,
        request: { messages: [user('q two')] },
        response: { choices: [{ message: assistant('a two') }] },
      },
      {
        body: { messages: [user('q three')] },
        response: { body: { choices: [{ message: assistant('a three') }] } },
      },
      span({
        'gen_ai.input.messages': parts('user', 'q four'),
        'gen_ai.output.messages': parts('assistant', 'a four'),
      }),
      {
        resourceSpans: [
          {
            scopeSpans: [
              {
                spans: [
                  {
                    attributes: listed({
                      'gen_ai.prompt.0.role': 'user',
                      'gen_ai.prompt.0.content': 'q five',
                      'gen_ai.completion.0.content': '{"a": 5}',
                    }),
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        name: 'chat',
        attributes: {},
        events: [
          { name: 'gen_ai.user.message', attributes: { content: 'q six' } },
          { name: 'gen_ai.choice', attributes: { message: '{"content": "a six"}' } },
        ],
      },
    ];
    using dir = createTempDir({
      'chats/a.jsonl': `${lines.map((line) => JSON.stringify(line)).join('\n')}\nnot json\n{"other": 1}\n\n`,
      'any.jsonl': '{"q": {"text": "asked"}, "a": "told", "when": "2026-11-20", "stars": 0.8}\n',
    });
    const { out } = await sample(dir, 'chats', '--out', 'b.yaml');
    expect(
      casesIn(dir).map(({ input, messages, metadata }) => [input ?? messages, metadata['production_output']]),
    ).toEqual([
      [[{ role: 'system', content: 'Be brief.' }, user('q one')], 'a one'],
      ['q two', 'a two'],
      ['q three', 'a three'],
      ['q four', 'a four'],
      ['q five', '{"a": 5}'],
      ['q six', 'a six'],
    ]);
    expect(out).toContain('note: 1 line passed over, no JSON: first chats/a.jsonl:7\n');
    expect(out).toContain('note: 1 line passed over, no question with its answer: first chats/a.jsonl:8\n');
    await sample(
      dir,
      'any.jsonl',
      '--out',
      'c.yaml',
      '--fields',
      'input=q.text,output=a,timestamp=when,feedback=stars',
    );
    expect(casesIn(dir, 'c.yaml')[0]).toMatchObject({ input: 'asked', expected: 'told' });
  });

  it('says what is wrong with its options, and writes over nothing', async () => {
    using dir = createTempDir({ 'log.jsonl': row(1), 'b.yaml': 'mine\n' });
    expect(await problemsOfAsync(sample(dir, 'log.jsonl', '--out', 'b.yaml'))).toBe(
      '`b.yaml` is there already and differs; move it away, or name another with --out',
    );
    expect(dir.read('b.yaml')).toBe('mine\n');
    expect(await problemsOfAsync(sample(dir, 'log.jsonl'))).toBe(
      '--out must name the benchmark file to write',
    );
    expect(await problemsOfAsync(sample(dir, '--out', 'x.yaml'))).toContain('name the logs');
    expect(
      await problemsOfAsync(sample(dir, 'log.jsonl', '--out', 'x.yaml', '--strategy', 'randon')),
    ).toContain('did you mean `random`?');
    expect(await problemsOfAsync(sample(dir, 'log.jsonl', '--out', 'x.yaml', '--fields', 'in=a'))).toContain(
      '--fields takes NAME=PATH',
    );
    expect(await problemsOfAsync(sample(dir, 'gone.jsonl', '--out', 'x.yaml'))).toContain(
      'there is no such file',
    );
  });
});
