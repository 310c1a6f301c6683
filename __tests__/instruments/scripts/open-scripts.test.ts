import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/domain/json.ts';
import { renderProblem } from '../../../src/domain/problem.ts';
import type { ScriptReply } from '../../../src/evaluators/instruments.ts';
import { findJail, listKinds } from '../../../src/instruments/jail/open-jail.ts';
import { OpenScripts } from '../../../src/instruments/scripts/open-scripts.ts';
import type { Sandbox } from '../../../src/instruments/scripts/open-scripts.ts';
import { collectSources, digestSources } from '../../../src/text/collect-sources.ts';
import { localWorkspace } from '../../../src/text/reach.ts';
import { createTempDir } from '../../support/temp-dir.ts';

const interrupt = new AbortController();
afterAll(() => interrupt.abort());
const OPEN: Sandbox = { status: 'open', why: 'for this test' };
const SANDBOXES: readonly (readonly [name: string, sandbox: Sandbox])[] = [
  ['without a jail', OPEN],
  ...(await findJailed()),
];

async function findJailed(): Promise<[string, Sandbox][]> {
  try {
    const found = await findJail(listKinds(process.getuid?.() === 0), interrupt.signal);
    return [['in a jail', { status: 'jailed', found }]];
  } catch (error) {
    process.stderr.write(`${String(error)}: tests of checks in a jail are skipped\n`);
    return [];
  }
}

type Asked = { readonly file?: string; readonly given?: JsonObject; readonly timeoutSeconds?: number };

/** Gives a way to ask checks, whose files are given by name. */
function openChecks(files: Record<string, string>, sandbox: Sandbox = OPEN) {
  const dir = createTempDir(files);
  const workspace = localWorkspace(dir.path);
  const scripts = new OpenScripts({ workspace, sandbox, signal: interrupt.signal });
  const [first = ''] = Object.keys(files);
  return {
    scripts,
    ask: ({ file = first, given = {}, timeoutSeconds = 5 }: Asked = {}): Promise<ScriptReply> =>
      scripts.ask({
        file,
        content: digestSources(collectSources(file, workspace)),
        timeoutSeconds,
        given: { input: 'q', expected: null, answer: 'a', metadata: {}, ...given },
      }),
    [Symbol.asyncDispose]: async () => {
      await scripts.close();
      dir[Symbol.dispose]();
    },
  };
}

/** Asks a check that has this as its body, once. */
async function askOnce(body: string, sandbox: Sandbox = OPEN, asked: Asked = {}): Promise<ScriptReply> {
  await using checks = openChecks(
    { 'checks/one.ts': `export default async function check(given: any) { ${body} }` },
    sandbox,
  );
  return await checks.ask(asked);
}

const GIVES = ': a check gives a number from 0 to 1, true or false, or {value, explanation}';
/** Checks that give no score, and what is said of them. */
const NO_SCORES = [
  ['return NaN', `it gave NaN${GIVES}`],
  ['return 1.5', `it gave 1.5${GIVES}`],
  ['return -1', `it gave -1${GIVES}`],
  ['return 1/0', `it gave Infinity${GIVES}`],
  ['', `it gave undefined${GIVES}`],
  ['return null', `it gave null${GIVES}`],
  ['return "0.5"', `it gave the text "0.5"${GIVES}`],
  ['return [1]', `it gave a list${GIVES}`],
  ['return { score: 1 }', `it gave an object${GIVES}`],
  ['return { value: "1" }', `it gave the value the text "1"${GIVES}`],
  ['return { value: Promise.resolve(1) }', 'it gave a value that is a promise: await it'],
  ['return { value: 1, explanation: 7 }', 'it gave the explanation 7: that is a text'],
  ['\n\nthrow new TypeError("no tone")', 'the check threw TypeError: no tone (one.ts:15)'],
  ['throw null', 'the check threw what is no Error: null'],
  ['throw { toString: null }', 'the check threw something that cannot be shown'],
] as const;
/** Checks that end their process, and what is said of the answer. */
const ENDINGS = [
  ['process.exit(0)', 'the check ended its process (exit code 0)'],
  [
    'const all = []; for (;;) all.push(Buffer.alloc(50_000_000, 1))',
    'the check took more than 512 MiB of memory',
  ],
  [
    'Object.prototype.value = 1; return {}',
    'the check changed objects of the language itself, which all checks share',
  ],
  ['await new Promise(() => {})', 'the check waits for what never comes'],
  [
    'Array.prototype.includes = () => true; return 1',
    'the check changed objects of the language itself, which all checks share',
  ],
  [
    'Promise.reject(new Error("lost")); return 1',
    'the check left a rejected promise that nobody handled: Error: lost (checks/one.ts:1)',
  ],
  [
    'setTimeout(() => { throw new Error("late") }); await new Promise((r) => setTimeout(r, 50)); return 1',
    'the check left an error that nobody caught: Error: late (checks/one.ts:1)',
  ],
  ['process.abort()', "the check's process ended (a crash, or too much memory)"],
  [
    '(await import("node:fs")).writeSync(4, JSON.stringify({ value: 1, explanation: "" }) + "\\n"); return 0',
    'the check wrote into the line that its verdict takes',
  ],
  [
    '(await import("node:fs")).writeSync(4, "x".repeat(100_000)); await new Promise(() => {})',
    'the check wrote into the line that its verdict takes',
  ],
] as const;

const FAULTS = [
  ['export default function ( {\n  return 1\n', ':2: the check cannot be used: SyntaxError: Expected '],
  [
    'const a = 1;\nenum A { B }\nexport default () => A.B',
    ':2: the check cannot be used: SyntaxError: TypeScript enum is not supported',
  ],
  ['export const check = () => 1;', ':1: the check cannot be used: its default export is no function'],
  ['export default 7;', ':1: the check cannot be used: its default export is no function'],
  [
    'import { z } from "zod";\nexport default () => z',
    ": the check cannot be used: Error: Cannot find package 'zod' imported from ME; only what Node itself brings",
  ],
  [
    'import { z } from "./none";\nexport default () => z',
    ": the check cannot be used: Error: Cannot find module 'checks/none' imported from ME; only",
  ],
  [
    'const a: number = 1;\nawait boom();\nexport default () => 1',
    ':2: the check cannot be used: ReferenceError: boom is not defined',
  ],
  ['process.exit(1)', ': the check cannot be used: the check ended its process (exit code 1)'],
] as const;

describe.each(SANDBOXES)('OpenScripts %s', (_name, sandbox) => {
  it('asks functions of every kind of module, with what they name beside them', async () => {
    await using checks = openChecks(
      {
        'checks/tone.ts':
          "import type {Check} from 'llm-bench-action';\nimport { most } from '../lib/limits.ts';\nimport words from './words.json' with { type: 'json' };\nconst check: Check = ({ answer }) => ({ value: words.includes(answer) ? most : 0.25, explanation: `said ${answer}` });\nexport default check;",
        'lib/limits.ts': 'export const most: number = 1;',
        'checks/words.json': '["fine"]',
        'checks/common.cjs':
          "const { readFileSync } = require('node:fs');\nconst { half } = require('./half');\nmodule.exports = async ({ answer }) => readFileSync(__dirname + '/list.txt', 'utf8').includes(answer) ? half : true;\n// ./list.txt\nvoid './list.txt';",
        'checks/half.js': 'exports.half = 0.5;',
        'checks/list.txt': 'good\n',
        'checks/module.js': 'export default ({ expected, metadata }) => expected.n === metadata.n;',
      },
      sandbox,
    );
    expect(await checks.ask({ given: { answer: 'fine' } })).toEqual({
      status: 'valued',
      value: 1,
      explanation: 'said fine',
    });
    expect(await checks.ask({ given: { answer: 'bad' } })).toMatchObject({ value: 0.25 });
    expect(await checks.ask({ file: 'checks/common.cjs', given: { answer: 'good' } })).toMatchObject({
      value: 0.5,
    });
    expect(await checks.ask({ file: 'checks/common.cjs', given: { answer: 'x' } })).toMatchObject({
      value: 1,
    });
    const given = { expected: { n: 1 }, metadata: { n: 2 } };
    expect(await checks.ask({ file: 'checks/module.js', given })).toEqual({
      status: 'valued',
      value: 0,
      explanation: '',
    });
  });

  it('gives no score for what is none, and says why', async () => {
    const bodies = NO_SCORES.map(([body], index) => `case ${index}: ${body}; return undefined;`).join('\n');
    await using checks = openChecks(
      { 'one.ts': `export default async ({ metadata }: any) => { switch (metadata.n) { ${bodies} } }` },
      sandbox,
    );
    const replies = await Promise.all(
      NO_SCORES.map((_body, n) => checks.ask({ given: { metadata: { n } } })),
    );
    expect(replies.map((reply) => (reply.status === 'failed' ? reply.reason.slice(0, 70) : reply))).toEqual(
      NO_SCORES.map(([, reason]) => reason.slice(0, 70)),
    );
  });

  it.each(sandbox.status === 'open' ? ENDINGS : ENDINGS.slice(0, 3))(
    'leaves an answer without a score where the check does %s, and asks of the next',
    async (body, reason) => {
      await using checks = openChecks(
        {
          'checks/one.ts': `export default async function check({ answer }: any) { if (answer === 'next') return 0.5; ${body} }`,
        },
        sandbox,
      );
      expect(await checks.ask()).toEqual({ status: 'failed', reason });
      expect(await checks.ask({ given: { answer: 'next' } })).toMatchObject({ value: 0.5 });
    },
  );

  it('ends what never ends by itself', async () => {
    const reply = await askOnce('for (;;);', sandbox, { timeoutSeconds: 0.5 });
    expect(reply).toEqual({ status: 'failed', reason: 'the check took longer than 0.5 s' });
  });

  it('takes nothing that is printed for a verdict', async () => {
    expect(
      await askOnce(
        'console.log(JSON.stringify({ value: 1 })); console.error("::error::"); process.stdout.write("\\n{}\\n"); return 0.5',
        sandbox,
      ),
    ).toMatchObject({ value: 0.5 });
  });

  it('does not lay what an earlier answer left behind at the door of a later one', async () => {
    await using checks = openChecks(
      {
        'checks/one.ts':
          'export default async ({ answer }: any) => { if (answer === "first") setTimeout(() => process.exit(1), 30); else await new Promise((r) => setTimeout(r, 100)); return 1; }',
      },
      sandbox,
    );
    expect(await checks.ask({ given: { answer: 'first' } })).toMatchObject({ value: 1 });
    const rest = await Promise.all(
      Array.from({ length: 4 }, () => checks.ask({ given: { answer: 'later' } })),
    );
    expect(rest.every(({ status }) => status === 'valued')).toBe(true);
  });

  it('shows a check no variable, no file but its own, and lets it write none and start nothing', async () => {
    const body = `
      const fs = await import('node:fs');
      const tries = {
        env: () => JSON.stringify(process.env).includes('CANARY'),
        above: () => fs.readFileSync('/proc/' + process.ppid + '/environ', 'utf8').includes('CANARY'),
        own: () => fs.readFileSync('/proc/self/environ', 'utf8').includes('CANARY'),
        home: () => fs.readdirSync('/root').length > 0,
        users: () => fs.readFileSync('/etc/passwd', 'utf8').length > 0,
        write: () => (fs.writeFileSync('/tmp/llm-bench-written', 'x'), true),
        here: () => (fs.writeFileSync(new URL('x', import.meta.url), 'x'), true),
        secret: () => fs.readFileSync(new URL('../secret' + '.txt', import.meta.url), 'utf8').length > 0,
        spawn: () => process.getBuiltinModule('node:child_process').execSync('id').length > 0,
        signal: () => process.kill(given.metadata.pid, 0),
      };
      const out = [];
      for (const [name, attempt] of Object.entries(tries)) { try { if (attempt() === true) out.push(name) } catch {} }
      return { value: 1, explanation: out.join() };`;
    process.env['LLM_BENCH_CANARY'] = 'CANARY';
    try {
      await using checks = openChecks(
        { 'checks/one.ts': `export default async (given: any) => { ${body} }`, 'secret.txt': 'x' },
        sandbox,
      );
      const reply = await checks.ask({ given: { metadata: { pid: process.pid } } });
      // A process of the same user can be sent a signal where no jail is around it.
      expect(reply).toMatchObject({ value: 1, explanation: sandbox.status === 'open' ? 'signal' : '' });
    } finally {
      delete process.env['LLM_BENCH_CANARY'];
    }
  });

  it('says what is wrong with a check before it is asked', async () => {
    const files = Object.fromEntries(FAULTS.map(([text], index) => [`checks/c${index}.ts`, text]));
    await using checks = openChecks(files, sandbox);
    for (const [index, [, message]] of FAULTS.entries()) {
      const problem = await checks.scripts.findProblem(`checks/c${index}.ts`);
      const text = problem === undefined ? '' : renderProblem(problem);
      expect(text).toContain(`checks/c${index}.ts${message.replaceAll('ME', `checks/c${index}.ts`)}`);
    }
  });

  it('names the line of a module of JavaScript that cannot be parsed', async () => {
    await using checks = openChecks(
      { 'one.mjs': 'const a = 1;\n\nexport default function ( {\n return 1\n' },
      sandbox,
    );
    const problem = await checks.scripts.findProblem('one.mjs');
    expect(problem === undefined ? '' : renderProblem(problem)).toContain(
      'one.mjs:4: the check cannot be used: SyntaxError: Unexpected number',
    );
  });

  it('asks a thousand answers of one process', async () => {
    await using checks = openChecks(
      { 'one.mjs': 'export default ({ answer }) => answer.length / 10_000' },
      sandbox,
    );
    const replies = await Promise.all(
      Array.from({ length: 1000 }, (_, length) => checks.ask({ given: { answer: 'é'.repeat(length) } })),
    );
    expect(replies.map((reply) => reply.status === 'valued' && reply.value)).toEqual(
      Array.from({ length: 1000 }, (_, length) => length / 10_000),
    );
  });

  it('leaves nothing behind', async () => {
    await using checks = openChecks({ 'one.mjs': 'export default () => 1' }, sandbox);
    await checks.ask();
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('llm-bench-checks-')).length;
    await checks.scripts.close();
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('llm-bench-checks-')).length).toBeLessThan(
      before,
    );
  });
});

describe('OpenScripts', () => {
  it('asks no other program than the one that the plan has', async () => {
    await using checks = openChecks({ 'one.mjs': 'export default () => 1' });
    const given = { answer: 'a' };
    expect(
      await checks.scripts.ask({ file: 'one.mjs', content: 'another', timeoutSeconds: 5, given }),
    ).toEqual({
      status: 'failed',
      reason: 'the program was changed after the run had begun',
    });
  });

  it.skipIf(SANDBOXES.length < 2)('lets no check in a jail reach the network', async () => {
    let visitors = 0;
    const server = createServer(() => (visitors += 1));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const body = `const net = await import('node:net'); return await new Promise((resolve) => net.connect(${port}, '127.0.0.1').on('connect', () => resolve(1)).on('error', () => resolve(0)))`;
    expect(await askOnce(body, SANDBOXES[1]?.[1])).toMatchObject({ value: 0 });
    expect(visitors).toBe(0);
    server.close();
  });
});
