import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failureOf, openProgram, QUESTION } from '../../support/programs.ts';
import { createTempDir } from '../../support/temp-dir.ts';

describe('command as a worker', () => {
  const worker = { command: [process.execPath, 'app.mjs'], mode: 'worker' };
  /** Answers by `answer(request)`, one line each. */
  const LOOP = `import { createInterface } from 'node:readline';
const say = (value) => process.stdout.write(JSON.stringify(value) + '\\n');
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => answer(JSON.parse(line)));
lines.on('close', () => process.exit());
`;
  const ask = (content: string) => ({ system: null, messages: [{ role: 'user' as const, content }] });

  it('asks one process, which may answer in any order and say what it likes beside', async () => {
    using dir = createTempDir();
    const text = `${LOOP}
const held = [];
console.log('ready');
function answer({ id, messages }) {
  console.log('{"id":"99","text":"forged"}');
  held.push({ id, text: process.pid + ' ' + messages[0].content });
  if (held.length === 3) for (const one of held.reverse()) say(one);
}`;
    await using app = await openProgram(dir, text, { own: worker });
    const texts = (await Promise.all(['a', 'b', 'c'].map((c) => app.complete(ask(c), 1)))).map(
      ({ text }) => text,
    );
    expect(texts.map((one) => one.split(' ')[1])).toEqual(['a', 'b', 'c']);
    expect(new Set(texts.map((one) => one.split(' ')[0])).size).toBe(1);
  });

  it('starts it anew where it has died, and only what it was asked fails', async () => {
    using dir = createTempDir();
    const text = `${LOOP}
function answer({ id, messages: [{ content }] }) {
  if (content === 'die') { console.error('out of memory'); process.exit(9); }
  say({ id, text: content });
}`;
    await using app = await openProgram(dir, text, { own: worker });
    expect((await app.complete(ask('a'), 1)).text).toBe('a');
    const error = await failureOf(app.complete(ask('die'), 1));
    expect(error).toMatchObject({ kind: 'transient', failure: { kind: 'interrupted' } });
    expect(error.message).toContain('exit code 9: out of memory');
    expect((await app.complete(ask('b'), 1)).text).toBe('b');
  });

  it('reads an answer behind a byte order mark', async () => {
    using dir = createTempDir();
    const text = `${LOOP}
function answer({ id }) {
  process.stdout.write('\\ufeff');
  say({ id, text: 'Paris' });
}`;
    await using app = await openProgram(dir, text, { own: worker });
    expect(await app.complete(ask('a'), 1)).toMatchObject({ text: 'Paris' });
    expect(await app.complete(ask('b'), 1)).toMatchObject({ text: 'Paris' });
  });

  it('finds the question on which it always dies, whatever was asked beside it', async () => {
    using dir = createTempDir();
    const text = `${LOOP}
function answer({ id, messages: [{ content }] }) {
  if (content === 'die') setTimeout(() => process.exit(9), 50);
  else setTimeout(() => say({ id, text: content }), 150);
}`;
    await using app = await openProgram(dir, text, { own: worker });
    const all = ['a', 'die', 'b', 'c'];
    const first = await Promise.all(all.map((one) => failureOf(app.complete(ask(one), 1))));
    expect(first.map(({ kind }) => kind)).toEqual(all.map(() => 'transient'));
    const [a, dead, ...rest] = await Promise.allSettled(
      [...all, 'new'].map((one) => app.complete(ask(one), 1)),
    );
    expect([a, ...rest].map((one) => one?.status)).toEqual(all.map(() => 'fulfilled'));
    // It had answered another one by then, and may have ended for that.
    expect(dead).toMatchObject({ reason: { kind: 'transient' } });
    expect((await app.complete(ask('a'), 1)).text).toBe('a');
    const known = await failureOf(app.complete(ask('die'), 1));
    expect(known).toMatchObject({ kind: 'rejected', failure: { kind: 'interrupted' } });
  });

  it('blames no question for a process that ends after some answers', async () => {
    using dir = createTempDir();
    const text = `${LOOP}
let count = 0;
function answer({ id, messages: [{ content }] }) {
  count += 1;
  // What is asked third is taken down with it.
  if (count === 3) process.exit(0);
  say({ id, text: process.pid + ' ' + content });
}`;
    await using app = await openProgram(dir, text, { own: worker });
    const answers: string[] = [];
    for (const content of ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
      for (let isAnswered = false; !isAnswered;) {
        const asked = app.complete(ask(content), 1);
        const { text: answer } = await asked.catch((error: unknown) => {
          expect(error).toMatchObject({ kind: 'transient' });
          return { text: null };
        });
        isAnswered = answer !== null;
        if (answer !== null) answers.push(answer);
      }
    expect(answers.map((one) => one.split(' ')[1])).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(new Set(answers.map((one) => one.split(' ')[0])).size).toBe(4);
  });

  it.each([
    ['input', 0],
    ['output', 1],
  ])('asks a new one where it has closed its %s and lives on', async (what, descriptor) => {
    using dir = createTempDir();
    dir.write(
      'app.py',
      `import json, os, sys, time
asked = json.loads(sys.stdin.readline())
print(json.dumps({"id": asked["id"], "text": asked["messages"][-1]["content"]}), flush=True)
os.close(${descriptor})
open("closed", "w").close()
time.sleep(60)
`,
    );
    await using app = await openProgram(dir, '', { own: { ...worker, command: ['python3', 'app.py'] } });
    const first = app.complete(ask('a'), 1);
    const behind = failureOf(app.complete(ask('b'), 1));
    expect((await first).text).toBe('a');
    await expect.poll(() => existsSync(`${dir.path}/closed`)).toBe(true);
    // Only who writes to it hears that it has closed its input.
    const next = app.complete(ask('c'), 1).catch(() => app.complete(ask('c'), 1));
    expect((await next).text).toBe('c');
    expect(await behind).toMatchObject({ kind: 'transient', failure: { kind: 'interrupted' } });
    expect((await behind).message).toContain(`it closed its ${what}`);
  });

  it('ends one that hangs, and asks a new one all but the question that did it', async () => {
    using dir = createTempDir();
    const text = `${LOOP}
function answer({ id, messages: [{ content }] }) {
  if (content === 'hang') for (;;);
  say({ id, text: process.pid + ' ' + content });
}`;
    await using app = await openProgram(dir, text, { own: worker, timeoutMs: 2500 });
    const before = ['a', 'b', 'c'].map((one) => app.complete(ask(one), 1));
    const hung = failureOf(app.complete(ask('hang'), 1));
    const behind = Array.from({ length: 20 }, (_, index) => app.complete(ask(`${index}`), 1));
    expect(await hung).toMatchObject({ kind: 'rejected', failure: { kind: 'unreachable' } });
    const texts = (await Promise.all([...before, ...behind])).map(({ text: answer }) => answer.split(' '));
    expect(texts.map(([, one]) => one)).toEqual(['a', 'b', 'c', ...behind.map((_, index) => `${index}`)]);
    expect(new Set(texts.map(([pid]) => pid)).size).toBe(2);
  });

  it('finds the question on which it hangs among those that it answers side by side', async () => {
    using dir = createTempDir();
    const text = `${LOOP}
function answer({ id, messages: [{ content }] }) {
  if (content === 'hang') for (;;);
  setTimeout(() => say({ id, text: content }), 100);
}`;
    await using app = await openProgram(dir, text, { own: worker, timeoutMs: 2500 });
    const all = ['a', 'b', 'hang', 'c', 'd'];
    const ended = await Promise.allSettled(all.map((one) => app.complete(ask(one), 1)));
    expect(ended.map((one) => (one.status === 'fulfilled' ? one.value.text : 'failed'))).toEqual(
      all.map((one) => (one === 'hang' ? 'failed' : one)),
    );
    expect(ended[2]).toMatchObject({ reason: { kind: 'rejected', failure: { kind: 'unreachable' } } });
  });

  it('finds it also where it has answered what it was asked later', async () => {
    using dir = createTempDir();
    const text = `${LOOP}
import { readFileSync, writeFileSync } from 'node:fs';
function answer({ id, messages: [{ content }] }) {
  if (content === 'hang') for (;;);
  // What is slow gets its answer from the next process.
  if (content === 'warm') writeFileSync('first', String(process.pid));
  if (content.startsWith('slow') && readFileSync('first', 'utf8') === String(process.pid)) return;
  say({ id, text: content });
}`;
    await using app = await openProgram(dir, text, { own: worker, timeoutMs: 2500 });
    await app.complete(ask('warm'), 1);
    const slow = ['1', '2', '3', '4'].map((one) => app.complete(ask(`slow ${one}`), 1));
    await app.complete(ask('quick'), 1);
    const ended = await Promise.allSettled([...slow, app.complete(ask('hang'), 1)]);
    // The first is late before anything tells that all of it hangs.
    expect(ended.map(({ status }) => status)).toEqual([
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
    ]);
  });

  it('lets one go on that answers others while one question is late', async () => {
    using dir = createTempDir();
    const text = `${LOOP}
function answer({ id, messages: [{ content }] }) {
  if (content !== 'never') setTimeout(() => say({ id, text: String(process.pid) }), content === 'slow' ? 300 : 0);
}`;
    await using app = await openProgram(dir, text, { own: worker, timeoutMs: 2500 });
    const first = (await app.complete(ask('a'), 1)).text;
    const late = failureOf(app.complete(ask('never'), 1));
    expect((await app.complete(ask('slow'), 1)).text).toBe(first);
    expect((await late).kind).toBe('rejected');
    expect((await app.complete(ask('a'), 1)).text).toBe(first);
  });

  it('ends one whose line never ends', async () => {
    using dir = createTempDir();
    const text = `${LOOP}
function answer() { const more = () => process.stdout.write('x'.repeat(65536), more); more(); }`;
    await using app = await openProgram(dir, text, { own: worker });
    expect((await failureOf(app.complete(QUESTION, 1))).message).toContain('longer than 4 MiB');
  });

  it('gives up one that ends before it has ever answered', async () => {
    using dir = createTempDir();
    await using app = await openProgram(dir, `console.error('no such module'); process.exit(1);`, {
      own: worker,
    });
    const errors = [];
    for (let asked = 0; asked < 3; asked += 1) errors.push(await failureOf(app.complete(QUESTION, 1)));
    expect(errors.map(({ kind }) => kind)).toEqual(['transient', 'rejected', 'fatal']);
    expect(errors[2]?.message).toContain('exit code 1: no such module');
  });

  it('ends with its input, before it is ended', async () => {
    using dir = createTempDir();
    const text = `${LOOP}
import { writeFileSync } from 'node:fs';
lines.on('close', () => writeFileSync('ended', 'by itself'));
function answer({ id }) { say({ id, text: 'a' }); }`;
    const app = await openProgram(dir, text.replace("lines.on('close', () => process.exit());", ''), {
      own: worker,
    });
    await app.complete(QUESTION, 1);
    await app.close();
    expect(dir.read('ended')).toBe('by itself');
  });

  it('leaves no question waiting when it is closed', async () => {
    using dir = createTempDir();
    const text = `${LOOP}
function answer({ id, messages: [{ content }] }) { if (content !== 'never') say({ id, text: content }); }`;
    const app = await openProgram(dir, text, { own: worker });
    const never = failureOf(app.complete(ask('never'), 1));
    await app.complete(ask('a'), 1);
    await app.close();
    expect((await never).message).toContain('it was ended with the run');
  });
});
