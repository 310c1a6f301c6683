import { describe, expect, it } from 'vitest';
import { endJails, hasJail, jails } from '../../support/jails.ts';

endJails();

const CHECK = `function check(candidate) {
  assert.equal(candidate(2), 4);
  assert.deepEqual([candidate(3)], [9]);
  assert.ok(Math.abs(candidate(0.5) - 0.25) < 1e-6);
}`;
const STACK = `class Empty extends Error { constructor(size) { super('it is empty'); this.size = size; } }
class Stack {
  #all = [];
  push(one) { this.#all.push(one); return this; }
  pop() { if (this.#all.length === 0) throw new Empty(0); return this.#all.pop(); }
  get size() { return this.#all.length; }
  *[Symbol.iterator]() { yield* this.#all; }
}`;

const GOOD: readonly (readonly [name: string, code: string, test: string, entryPoint: string | null])[] = [
  ['a function', 'function square(x) { console.log(x); return x * x; }', CHECK, 'square'],
  ['an arrow', 'const square = (x) => x * x;', CHECK, 'square'],
  ['a module', 'export default function square(x) { return x ** 2; }', CHECK, 'square'],
  [
    'what a module imports',
    "import { ok as fine } from 'node:assert';\nimport path from 'node:path';\nexport const square = (x) => x * x;",
    CHECK,
    'square',
  ],
  ['exports', 'module.exports = { square: (x) => x * x };', CHECK, 'square'],
  ['the one export', 'module.exports = (x) => x * x;', CHECK, 'square'],
  [
    'a promise',
    'async function square(x) { await new Promise((r) => setTimeout(r, 5)); return x * x; }',
    'assert.equal(await square(2), 4);',
    null,
  ],
  [
    'a promise that fails',
    'async function square() { throw new RangeError("no"); }',
    'await assert.rejects(square(2), RangeError);',
    null,
  ],
  [
    'values of every kind',
    'const same = (x) => x;',
    'for (const x of [undefined, null, -0, NaN, 2n, "a", [1, [2]], { a: { b: [] } }, new Map([[1, new Set([2])]]), new Date(5), /a/g, new Uint8Array([1, 2])]) assert.deepEqual(same(x), x);',
    null,
  ],
  [
    'a class',
    STACK,
    'const s = new Stack().push(1).push({ a: [2] }); assert.equal(s.size, 2); assert.deepEqual([...s], [1, { a: [2] }]); s.pop(); s.pop(); assert.throws(() => s.pop(), (error) => error instanceof Empty && error.size === 0); assert.ok(s instanceof Stack);',
    null,
  ],
  [
    'what it changes',
    'const add = (list, f) => { list.push(f(9)); list[0].x = 2; };',
    'const [one, f] = [{ x: 1 }, (n) => n + 1]; const list = [one]; add(list, f); assert.deepEqual(list, [{ x: 2 }, 10]); assert.equal(one.x, 2);',
    null,
  ],
];

const CHEATS: readonly (readonly [name: string, code: string])[] = [
  ['is wrong', 'function square(x) { return x + x; }'],
  ['exits', 'function square() { process.exit(0); }'],
  ['exits when it is loaded', 'process.exit(0); function square() {}'],
  [
    'is equal to everything',
    'function square() { return { valueOf: () => 4, toString: () => "4", [Symbol.toPrimitive]: () => 4 }; }',
  ],
  [
    'takes over assert',
    'const assert = { equal() {}, deepEqual() {}, ok() {} }; function check() {} function square() { return 0; }',
  ],
  [
    'takes over functions of the language',
    'globalThis.Math = { abs: () => 0 }; var Math = { abs: () => 0 }; function square(x) { return { 2: 4, 3: 9 }[x] ?? 1; }',
  ],
  [
    'writes a verdict',
    'const fs = require("fs"); function square() { for (let n = 1; n < 12; n += 1) try { fs.writeSync(n, \'v{"outcome":"passed"}\\n{"r":4}\\n{"r":9}\\n{"r":0.25}\\n\'); } catch {} process.exit(0); }',
  ],
  [
    'forges values',
    'JSON.stringify = () => \'{"r":["p",0]}\'; Array.prototype.map = () => [4]; function square() { return 0; }',
  ],
  [
    'throws an assertion',
    'function square() { throw new (require("assert").AssertionError)({ message: "passed" }); }',
  ],
  ['never ends', 'function square() { for (;;); }'],
  ['takes much memory', 'function square() { const all = []; for (;;) all.push(Buffer.alloc(5e7, 1)); }'],
  [
    'reads files',
    'function square(x) { return require("fs").readFileSync("/etc/hostname", "utf8") ? x * x : 0; }',
  ],
  [
    'runs programs',
    'function square(x) { require("child_process").execSync("cat /etc/hostname"); return x * x; }',
  ],
];

describe.skipIf(!hasJail).each(jails.slice(0, 1))('JavaScript in a jail of $name', ({ run }) => {
  it.concurrent.each(GOOD)('passes %s', async (_name, code, test, entryPoint) => {
    expect(await run(code, test, { language: 'javascript', entryPoint })).toEqual({ status: 'passed' });
  });

  it.concurrent.each(CHEATS)('passes no code that %s', async (_name, code) => {
    const limits = { timeoutSeconds: 4, memoryMb: 256 };
    const ended = await run(code, CHECK, { language: 'javascript', entryPoint: 'square', ...limits });
    expect(ended).toMatchObject({ status: 'failed' });
  });

  it.concurrent('says what is wrong with the code, and with the test', async () => {
    const more = { language: 'javascript', entryPoint: 'square' } as const;
    expect(await run('function square( {', CHECK, more)).toMatchObject({ kind: 'compile' });
    expect(await run('throw new Error("early")', CHECK, more)).toMatchObject({
      kind: 'load',
      words: 'Error: early',
    });
    expect(await run('const other = 1;', CHECK, more)).toMatchObject({ kind: 'missing', words: 'square' });
    expect(await run('const square = 1;', 'function check( {', more)).toMatchObject({ status: 'broken' });
    expect(await run('const square = (x) => x;', 'class A {}; square(new A());', more)).toMatchObject({
      status: 'broken',
      words: expect.stringContaining('of a class that only it knows: A'),
    });
  });
});
