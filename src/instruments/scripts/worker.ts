/**
 * The program of the process that asks the user's functions. It reads questions and writes replies as lines of JSON on a
 * line of its own (3 and 4), which what prints never meets; every reply repeats the nonce of its question.
 */
export const WORKER = String.raw`'use strict';
const { readSync, writeSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const path = require('node:path');
const { parse, stringify } = JSON;
const { ownKeys, getOwnPropertyDescriptor } = Reflect;
const { is } = Object;
const root = __dirname + path.sep + 'files' + path.sep;
const GIVES = 'a check gives a number from 0 to 1, true or false, or {value, explanation}';
let current = null;

function send(reply) {
  const bytes = Buffer.from(stringify({ nonce: current, ...reply }) + '\n');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(4, bytes, at);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

/** Gives an error as a sentence, and the place in the user's files that it names first. */
function tell(error) {
  let stack = '', text = 'something that cannot be shown';
  try {
    text = error instanceof Error ? error.name + ': ' + error.message : 'what is no Error: ' + String(error);
    if (error instanceof Error) stack = String(error.stack);
  } catch {}
  const at = stack.indexOf(root) < 0 ? null : /^([^\n():]+):(\d+)(?::(\d+))?/.exec(stack.slice(stack.indexOf(root) + root.length));
  const place = at === null ? null : { file: at[1], line: Number(at[2]) };
  const said = text.split('\n')[0].replaceAll('file://' + root, '').replaceAll(root, '').slice(0, 1000);
  const isMissing = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(error?.code);
  return { text: isMissing ? said + '; only what Node itself brings and files beside it, named with their endings, can be imported' : said, place };
}

/** Gives what every program of this process shares and one may have changed: the parts of the language's own objects. */
const SHARED = [...['Object', 'Array', 'Function', 'String', 'Number', 'Boolean', 'RegExp', 'Map', 'Set', 'Promise',
  'Error', 'Date', 'Symbol'].flatMap((name) => [globalThis[name], globalThis[name].prototype]), Math, JSON, Reflect];
function lookAround() {
  return SHARED.map((one) => ownKeys(one).map((key) => [key, getOwnPropertyDescriptor(one, key)]));
}
function isSame(before, now) {
  return before.every((parts, index) => parts.length === now[index].length && parts.every(([key, one], at) => {
    const [other, two] = now[index][at];
    return key === other && is(one.value, two.value) && one.get === two.get && one.set === two.set;
  }));
}

function isScore(value) {
  return typeof value === 'boolean' || (typeof value === 'number' && value >= 0 && value <= 1);
}
function show(value) {
  if (typeof value === 'string') return 'the text ' + stringify(value.slice(0, 40));
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}
function read(found) {
  if (isScore(found)) return { value: Number(found), explanation: '' };
  if (typeof found === 'number') return { problem: 'it gave ' + found + ': ' + GIVES };
  if (typeof found !== 'object' || found === null || Array.isArray(found) || !Object.hasOwn(found, 'value'))
    return { problem: 'it gave ' + show(found) + ': ' + GIVES };
  const { value, explanation = '' } = found;
  if (value instanceof Promise) return { problem: 'it gave a value that is a promise: await it' };
  if (!isScore(value)) return { problem: 'it gave the value ' + show(value) + ': ' + GIVES };
  if (typeof explanation !== 'string') return { problem: 'it gave the explanation ' + show(explanation) + ': that is a text' };
  return { value: Number(value), explanation: explanation.slice(0, 2000) };
}

const loaded = new Map();
async function load(file) {
  if (!loaded.has(file)) {
    const module = await import(pathToFileURL(path.join(root, file)).href);
    const found = typeof module.default === 'object' && module.default !== null ? module.default.default : module.default;
    loaded.set(file, typeof found === 'function' ? found : null);
  }
  return loaded.get(file);
}

async function answer({ file, given }) {
  let check;
  try {
    check = await load(file);
  } catch (error) {
    return { fault: tell(error) };
  }
  if (check === null)
    return { fault: { text: 'its default export is no function: write "export default function check({answer}) { ... }"', place: { file, line: 1 } } };
  if (given === null) return { loaded: true };
  const before = lookAround();
  let reply;
  try {
    reply = read(await check(given));
  } catch (error) {
    reply = { thrown: tell(error) };
  }
  // A rejection that nobody handles is told of before the next turn.
  await new Promise((resolve) => setImmediate(resolve));
  return isSame(before, lookAround()) ? reply : { spoilt: true };
}

process.on('uncaughtException', (error, origin) => {
  send({ uncaught: tell(error), origin });
  current = null;
  process.exit(1);
});
process.on('beforeExit', () => {
  send({ stuck: true });
  current = null;
  process.exit(1);
});
process.on('exit', (code) => {
  if (current !== null) send({ exited: code });
});

/** Gives the next question; what an earlier one left behind does not run while it waits. */
let rest = Buffer.alloc(0);
function receive() {
  const parts = [rest];
  for (;;) {
    const last = parts.at(-1), end = last.indexOf(10);
    if (end >= 0) {
      rest = last.subarray(end + 1);
      parts[parts.length - 1] = last.subarray(0, end);
      return parse(Buffer.concat(parts).toString());
    }
    const chunk = Buffer.alloc(65536);
    let count = 0;
    try {
      count = readSync(3, chunk);
    } catch (error) {
      if (error.code === 'EAGAIN') continue;
    }
    if (count === 0) process.exit(0);
    parts.push(chunk.subarray(0, count));
  }
}

async function main() {
  for (;;) {
    const { nonce, ...question } = receive();
    current = nonce;
    send(await answer(question));
    current = null;
  }
}
main();
`;
