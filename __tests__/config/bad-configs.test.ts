import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { CONFIG_LIMITS, parseYaml } from '../../src/text/yaml.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { problemsOf } from '../support/problems-of.ts';

const SECRET = 'sk-proj-4f9a1c';
const NO_KEY = 'a key must not stand in a file: `api_key` names it, `auth_header` the header that carries it';

/** A config that is right, to which a mistake is appended from line 6 on. */
const GOOD = `api_keys: { openai: "\${OPENAI_API_KEY}" }
models:
  - id: a
    provider: openai
    price: { input: 1, output: 2 }
`;

function findProblems(text: string): string {
  return problemsOf(() =>
    readConfig(parseYaml(text, 'c.yml', CONFIG_LIMITS), {
      workspace: localWorkspace('.'),
      env: { OPENAI_API_KEY: SECRET },
    }),
  );
}

const TOP =
  'api_keys, models, model_defaults, concurrency, benchmarks, thresholds, floor, repeat, budget, judge, embeddings, ballots, statistics, paths';

const appended: readonly (readonly [mistake: string, message: string])[] = [
  ['', 'nothing wrong'],
  [
    '    temprature: 0',
    'c.yml:6:5: unknown key `temprature`; did you mean `temperature`? Known: id, provider, model, base_url, headers, auth_header, temperature, max_tokens, stop, seed, params, api_key, system_prompt, system_prompt_file, price, max_concurrency, timeout_seconds, stream, score_reasoning, command, mode, env, pass_keys, paths, url, method, body, answer, recording, record, ...',
  ],
  ['concurency: 5', `c.yml:6:1: unknown key \`concurency\`; did you mean \`concurrency\`? Known: ${TOP}`],
  ['zebra: 5', `c.yml:6:1: unknown key \`zebra\`; known: ${TOP}`],
  [
    '    temperature: hot',
    'c.yml:6:18: `models[0].temperature` must be a number from 0 to 2, or null, found the text `hot`',
  ],
  [
    '    temperature: 2.5',
    'c.yml:6:18: `models[0].temperature` must be a number from 0 to 2, or null, found `2.5`',
  ],
  ['    temperature: .inf', 'c.yml:6:18: `temperature` is not finite: only finite numbers are allowed'],
  ['    max_tokens: 1.5', 'c.yml:6:17: `models[0].max_tokens` must be a whole number from 1, found `1.5`'],
  ['    max_tokens: 0', 'c.yml:6:17: `models[0].max_tokens` must be a whole number from 1, found `0`'],
  ['    stop: 4', 'c.yml:6:11: `models[0].stop` must be text or a list of texts, found `4`'],
  ['    seed: 0.5', 'c.yml:6:11: `models[0].seed` must be a whole number or null, found `0.5`'],
  ['    stream: yes', 'c.yml:6:13: `models[0].stream` must be `true` or `false`, found the text `yes`'],
  ['    params: [1]', 'c.yml:6:13: `models[0].params` must be a mapping, found a list'],
  [
    '    timeout_seconds: 0',
    'c.yml:6:22: `models[0].timeout_seconds` must be a number above 0, at most 86400, found `0`',
  ],
  [
    '    timeout_seconds: 1e9',
    'c.yml:6:22: `models[0].timeout_seconds` must be a number above 0, at most 86400, found `1000000000`',
  ],
  [
    '    base_url: localhost:8080',
    'c.yml:6:15: `models[0].base_url` must be an address that starts with https:// or http://, without user or password, found the text `localhost:8080`',
  ],
  [
    `    base_url: localhost:8080/v1?api-key=${SECRET}&v=1`,
    'c.yml:6:15: `models[0].base_url` must be an address that starts with https:// or http://, without user or password, found the text `localhost:8080/v1?api-key=***&v=1`',
  ],
  [
    '    base_url: https://me:pass@host/v1',
    'c.yml:6:15: `models[0].base_url` must be an address that starts with https:// or http://, without user or password, found the text `https://***@host/v1`',
  ],
  ['    headers: [X-Title]', 'c.yml:6:14: `models[0].headers` must be a mapping of names to texts'],
  ['    headers: { X-Retries: 3 }', 'c.yml:6:27: `models[0].headers.X-Retries` must be text'],
  [
    `    headers: { api-key: ${SECRET} }`,
    `c.yml:6:25: \`models[0].headers.api-key\` must be another header: ${NO_KEY}`,
  ],
  [
    `    headers: { X-Title: Bearer ${SECRET} }`,
    `c.yml:6:25: \`models[0].headers.X-Title\` must be another text: ${NO_KEY}`,
  ],
  [
    '    headers: { X-Title: "${OPENAI_API_KEY}" }',
    'c.yml:6:25: `models[0].headers.X-Title` must be text without `${`, which is not filled in here',
  ],
  [
    '    headers: { Host: evil.example }',
    'c.yml:6:22: `models[0].headers.Host` must be another header: this one is the connection’s own',
  ],
  [
    '    headers: { X-Title: a, x-title: b }',
    'c.yml:6:37: `models[0].headers.x-title` must be given once, in capitals or not',
  ],
  [
    '    auth_header: "a b"',
    'c.yml:6:18: `models[0].auth_header` must be the name of a header, like `api-key`, none of the connection’s own, found the text `a b`',
  ],
  [
    '    system_prompt: a\n    system_prompt_file: b',
    'c.yml:7:25: give `system_prompt` or `system_prompt_file`, not both',
  ],
  [
    '    record: ../answers.jsonl',
    'c.yml:6:13: `record` must be a file within the working directory, not in `.git`',
  ],
  [
    '    record: /tmp/answers.jsonl',
    'c.yml:6:13: `record` must be a file within the working directory, not in `.git`',
  ],
  [
    '    record: .git/answers.jsonl',
    'c.yml:6:13: `record` must be a file within the working directory, not in `.git`',
  ],
  [
    '    record: a.jsonl\n  - { id: b, provider: ollama, record: ./a.jsonl }',
    'c.yml:7:40: `./a.jsonl` is where the model `a` records already; each needs a file of its own',
  ],
  ['    record: /dev/stdout', 'c.yml:6:13: `record` must be a file whose name ends with `.jsonl`'],
  [
    '    system_prompt_file: prompts/none.md',
    'c.yml:6:25: cannot read `prompts/none.md`: there is no such file',
  ],
  [
    '    api_key: opnai',
    'c.yml:6:14: `api_key` must be a name in `api_keys`, or null; did you mean `openai`? Known: openai',
  ],
  [`    api_key: ${SECRET}`, 'c.yml:6:14: `api_key` must be a name in `api_keys`, or null; known: openai'],
  [
    '    recording: a.jsonl',
    'c.yml:6:16: `recording` goes with provider `replay`; answers are written with `record`',
  ],
  ['  - { id: a, provider: openai }', 'c.yml:6:11: the model id `a` is given twice'],
  [
    '  - { id: b, provider: opena1 }',
    'c.yml:6:24: `models[1].provider` must be one of openai, anthropic, command, http, ollama, replay, found the text `opena1`; did you mean `openai`?',
  ],
  [
    '  - { id: b, provider: google }',
    'c.yml:6:24: `models[1].provider` must be one of openai, anthropic, command, http, ollama, replay, found the text `google`',
  ],
  ['  - { provider: openai }', 'c.yml:6:5: `models[1].id` is missing; it must be text'],
  [
    '  - { id: b, provider: anthropic, seed: 1 }',
    'c.yml:6:41: `seed`: provider `anthropic` takes none; `seed: null` on the model leaves it out',
  ],
  [
    '  - { id: b, provider: replay }',
    'c.yml:6:24: provider `replay` needs `recording`, the JSONL file that answers',
  ],
  [
    '  - { id: b, provider: command }',
    'c.yml:6:24: provider `command` needs `command`, the program that answers',
  ],
  [
    '  - { id: b, provider: command, command: node app.js }',
    'c.yml:6:42: `models[1].command` must be a list: a program and its arguments, as [node, app.js]; there is no shell, found the text `node app.js`',
  ],
  [
    '  - { id: b, provider: command, command: [node, --key, sk-0123456789abcdefghij] }',
    'c.yml:6:42: `models[1].command` must be a list without a key: `pass_keys` and `env` name what the program gets in its environment, found a list',
  ],
  [
    '  - { id: b, provider: command, command: [node], env: ["A=b"] }',
    'c.yml:6:55: `models[1].env` must be names of environment variables, found a list',
  ],
  [
    '  - { id: b, provider: command, command: [node], base_url: "https://a.example" }',
    'c.yml:6:60: provider `command` takes no `base_url`: it asks no server',
  ],
  ['  - { id: b, provider: http }', 'c.yml:6:24: provider `http` needs `url`, the address that answers'],
  [
    '  - { id: b, provider: http, url: "http://localhost", stream: true }',
    'c.yml:6:63: provider `http` reads no streams: have it answer with one JSON value',
  ],
  [
    '  - { id: b, provider: http, url: "http://localhost", method: GET }',
    'c.yml:6:63: `models[1].method` must be one of POST, PUT, PATCH: a question goes in a body, found the text `GET`',
  ],
  [
    '  - { id: b, provider: http, url: "http://localhost", body: { q: "{{question}}" } }',
    'c.yml:6:61: `body` names `{{question}}`, which no question has',
  ],
  [
    '  - { id: b, provider: http, url: "http://localhost", body: { q: "input" } }',
    'c.yml:6:61: `body` holds neither `{{input}}` nor `{{messages}}`: every case would be asked the same',
  ],
  [
    '  - { id: b, provider: http, url: "http://localhost", answer: { text: $.text } }',
    'c.yml:6:71: `models[1].answer.text` must be a JSON pointer, as /choices/0/text, found the text `$.text`',
  ],
  ['    paths: [app.py]', 'c.yml:6:12: `paths` goes with provider `command` or `http`'],
  [
    '  - { id: b, provider: ollama }\nbudget: { max_cost_usd: 5 }',
    'c.yml:6:11: a limit in US dollars needs `price` on the model `b`: `{ input, output }` in US dollars per million tokens, or `builtin`',
  ],
  [
    '  - { id: b, provider: ollama, price: builtin }',
    'c.yml:6:39: `price: builtin` knows no price of `llama2` of provider `ollama`: give `price: { input: ..., output: ... }` in US dollars per million tokens; it knows those of models of `openai` and `anthropic`',
  ],
  [
    '  - { id: b, provider: openai, price: { input: 1 } }',
    'c.yml:6:39: `models[1].price.output` is missing; it must be a number of dollars from 0',
  ],
  [
    '  - { id: b, provider: openai, price: cheap }',
    'c.yml:6:39: `models[1].price` must be a mapping of `input` and `output`, or `builtin`, found the text `cheap`',
  ],
  [
    'model_defaults: { provider: openai }',
    'c.yml:6:19: unknown key `provider`; known: base_url, headers, auth_header, temperature, max_tokens, stop, seed, params, api_key, system_prompt, system_prompt_file, price, max_concurrency, timeout_seconds, stream, score_reasoning',
  ],
  [
    'model_defaults: { system_prompt_file: none.md }\nrepeat: 0',
    'c.yml:7:9: `repeat` must be a whole number from 1 to 1000, found `0`',
  ],
  [
    'statistics: { suspect_p: 0.01 }',
    'c.yml:6:26: `statistics.suspect_p` must not be below `alpha`, which is 0.05: what is significant must be asked again',
  ],
  [
    'statistics:\n  suspect_p: 0.15\n  alpha: 0.2',
    'c.yml:7:14: `statistics.suspect_p` must not be below `alpha`, which is 0.2: what is significant must be asked again',
  ],
  ['floor: hard', 'c.yml:6:8: `floor` must be one of statistical, strict, found the text `hard`'],
  ['concurrency: 0', 'c.yml:6:14: `concurrency` must be a whole number from 1 to 1000, found `0`'],
  ['concurrency: 5000', 'c.yml:6:14: `concurrency` must be a whole number from 1 to 1000, found `5000`'],
  ['concurrency: "5"', 'c.yml:6:14: `concurrency` must be a whole number from 1 to 1000, found the text `5`'],
  ['repeat: 2.5', 'c.yml:6:9: `repeat` must be a whole number from 1 to 1000, found `2.5`'],
  [
    'thresholds: { min_pass_rate: 70 }',
    'c.yml:6:30: `thresholds.min_pass_rate` must be a number from 0 to 1, found `70`',
  ],
  [
    'thresholds: { min_pass_rate: .nan }',
    'c.yml:6:30: `min_pass_rate` is not finite: only finite numbers are allowed',
  ],
  [
    'thresholds: { regression_threshold: -0.1 }',
    'c.yml:6:37: `thresholds.regression_threshold` must be a number from 0 to 1, found `-0.1`',
  ],
  [
    'thresholds: { max_latency_ms: 1e999 }',
    'c.yml:6:31: `max_latency_ms` is not finite: only finite numbers are allowed',
  ],
  ['thresholds:', 'c.yml:6:12: `thresholds` must be a mapping, found null'],
  ['toString: 1', `c.yml:6:1: unknown key \`toString\`; known: ${TOP}`],
  ['statistics: { alpha: 0 }', 'c.yml:6:22: `statistics.alpha` must be a number between 0 and 1, found `0`'],
  ['statistics: { alpha: 1 }', 'c.yml:6:22: `statistics.alpha` must be a number between 0 and 1, found `1`'],
  [
    'statistics: { confirm_trials: -1 }',
    'c.yml:6:31: `statistics.confirm_trials` must be a whole number from 0 to 1000, found `-1`',
  ],
  [
    'benchmarks: { enabled: gsm8k }',
    'c.yml:6:24: `benchmarks.enabled` must be a list of benchmark names, found the text `gsm8k`',
  ],
  [
    'benchmarks: { enabled: [] }',
    'c.yml:6:24: `benchmarks.enabled` must be a list of at least one benchmark name, found an empty list',
  ],
  ['benchmarks: { enabled: [gsm8k, gsm8k] }', 'c.yml:6:32: the benchmark `gsm8k` is enabled twice'],
  [
    'benchmarks: { limits: { gsm8k: 0 } }',
    'c.yml:6:32: `benchmarks.limits.gsm8k` must be a whole number from 1, found `0`',
  ],
  [
    'benchmarks: { sources: [gsm8k.jsonl] }',
    'c.yml:6:24: `benchmarks.sources` must be a mapping of benchmark names to paths or addresses, found a list',
  ],
  [
    'benchmarks: { sources: { gsm8k: { url: "https://host/", sha256: abc } } }',
    'c.yml:6:65: `benchmarks.sources.gsm8k.sha256` must be 64 hex digits in lower case, found the text `abc`',
  ],
  [
    'benchmarks: { sources: { gsm8k: { url: "ftp://host/" } } }',
    'c.yml:6:40: `benchmarks.sources.gsm8k.url` must be an address that starts with https:// or http://, without user or password, found the text `ftp://host/`',
  ],
  [
    'benchmarks: { options: { mmlu: 5 } }',
    'c.yml:6:32: `benchmarks.options.mmlu` must be a mapping, found `5`',
  ],
  [
    'paths: { a: ["!docs/a.md"] }',
    'c.yml:6:14: `paths.a[0]` must be a glob of what to take: one with `!` before it is not supported, found the text `!docs/a.md`',
  ],
  ['paths: { a: prompts/** }', 'c.yml:6:13: `paths.a` must be a list of texts, found the text `prompts/**`'],
  [
    'judge: { modle: gpt-4 }',
    'c.yml:6:10: unknown key `modle`; did you mean `model`? Known: model, criteria, samples, prompt_file',
  ],
  ['repeat: 1\nrepeat: 2', 'c.yml:7:1: the key `repeat` is given twice'],
  ['__proto__: { concurrency: 1 }', 'c.yml:6:1: the key `__proto__` is not allowed'],
  [
    'judge: !!js/function x',
    'c.yml:6:22: tags of one’s own are not allowed, only those of YAML’s core schema',
  ],
  [
    'judge: { model: aa }',
    'c.yml:6:17: `judge.model` names no model of this config: `aa`; did you mean `a`? Known: a',
  ],
  [
    'embeddings: { model: zebra }',
    'c.yml:6:22: `embeddings.model` names no model of this config: `zebra`; known: a',
  ],
  ['judge: *other', 'c.yml:6:8: no anchor `&other` stands before this alias'],
  ['---\nmodels: []', 'c.yml:6:1: the file holds several YAML documents; one is allowed'],
  [
    'repeat: 1\n  budget: {',
    'c.yml:6:9: not valid YAML: Nested mappings are not allowed in compact mappings',
  ],
  ['\tbudget: {}', 'c.yml:6:1: not valid YAML: Tabs are not allowed as indentation'],
  [
    'zebra: 1\nrepeat: 0\nconcurrency: 0',
    `c.yml:6:1: unknown key \`zebra\`; known: ${TOP}\nc.yml:7:9: \`repeat\` must be a whole number from 1 to 1000, found \`0\`\nc.yml:8:14: \`concurrency\` must be a whole number from 1 to 1000, found \`0\``,
  ],
];

const whole: readonly (readonly [text: string, message: string])[] = [
  ['', 'c.yml:1:1: the file is empty'],
  ['# nothing yet\n', 'c.yml:1:1: the file is empty'],
  ['just text', 'c.yml:1:1: the file must be a mapping, found text'],
  ['- a\n- b', 'c.yml:1:1: the file must be a mapping, found a list'],
  ['concurrency: 5', 'c.yml:1:1: `models` is missing; it must be a list of models'],
  ['models: []', 'c.yml:1:9: `models` must be a list of at least one model, found an empty list'],
  ['models: { id: a }', 'c.yml:1:9: `models` must be a list of models, found a mapping'],
  ['models: [gpt-4]', 'c.yml:1:10: `models[0]` must be a mapping, found the text `gpt-4`'],
  [
    `api_keys: ${SECRET}\nmodels: [{ id: a, provider: openai }]`,
    'c.yml:1:11: `api_keys` must be a mapping of names to `${NAME}`',
  ],
  [
    `api_keys: { openai: ${SECRET} }\nmodels: [{ id: a, provider: openai }]`,
    'c.yml:1:21: `api_keys.openai` must be `${NAME}`, which names an environment variable: a key itself must not stand in a file',
  ],
  [
    'api_keys: { openai: "${ACTIONS_RUNTIME_TOKEN}" }\nmodels: [{ id: a, provider: openai }]',
    'c.yml:1:21: `api_keys.openai` must be `${NAME}`, which names an environment variable, none of the runner’s own (`ACTIONS_...`)',
  ],
  [
    `api_keys: { openai: $OPENAI_API_KEY }\nmodels: [{ id: a, provider: openai }]`,
    'c.yml:1:21: `api_keys.openai` must be `${NAME}`, which names an environment variable: a key itself must not stand in a file',
  ],
  [
    `api_keys: { openai: [${SECRET}] }\nmodels: [{ id: a, provider: openai }]`,
    'c.yml:1:21: `api_keys.openai` must be `${NAME}`, which names an environment variable',
  ],
  [
    `api_keys: { openai: 12345678 }\nmodels: [{ id: a, provider: openai }]`,
    'c.yml:1:21: `api_keys.openai` must be `${NAME}`, which names an environment variable',
  ],
  [`api_keys: ]\n${SECRET}`, 'c.yml:1:11: not valid YAML: Unexpected flow-seq-end token in YAML stream'],
];

describe('a bad config', () => {
  it.each(appended)('is explained: %j', (mistake, message) => {
    expect(findProblems(GOOD + mistake)).toBe(message);
  });

  it.each(whole)('is explained as a whole: %j', (text, message) => {
    expect(findProblems(text)).toBe(message);
  });

  it.each([...appended.map(([mistake]) => GOOD + mistake), ...whole.map(([text]) => text)])(
    'shows no key: %j',
    (text) => {
      expect(findProblems(text)).not.toMatch(/sk-proj|12345678|me:pass/);
    },
  );

  it('is at most a mistake of the user’s, whatever is written into it', () => {
    const pieces = [
      'models',
      'price',
      'stop',
      'benchmarks',
      'enabled',
      'paths',
      ': ',
      '- ',
      '{',
      '}',
      '[',
      ']',
    ];
    const more = [', ', '\n', '\n  ', '1', '-1', 'null', 'true', 'a', '"', '&a ', '*a', 'toString', '.inf'];
    const change = fc.tuple(fc.nat(GOOD.length), fc.nat(12), fc.constantFrom(...pieces, ...more));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const text = changes.reduce(
          (before, [at, cut, piece]) => before.slice(0, at) + piece + before.slice(at + cut),
          GOOD,
        );
        expect(findProblems(text)).not.toContain(SECRET);
      }),
      { numRuns: 5000 },
    );
  });
});
