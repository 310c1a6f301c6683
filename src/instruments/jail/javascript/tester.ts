import { VALUES } from './values.ts';

/** The JavaScript program of the process that runs the test, as python/tester.ts is for Python. */
export const TESTER = String.raw`${VALUES}
const vm = require('node:vm');
const remotes = new Map();

class Tester extends Link {
  lost = false;
  asked = 0;
  foreigner = null;
  made = new Map();
  objects = new Map();
  encode(value) {
    return remotes.has(value) ? ['p', remotes.get(value)] : super.encode(value);
  }
  foreign(value) {
    for (const [number, one] of this.made) if (one === value) return ['p', number];
    if (typeof value === 'function') return ['o', this.keep(value)];
    this.foreigner = 'the test hands the code an object of a class that only it knows: ' + String(value?.constructor?.name);
    throw new TypeError(this.foreigner);
  }
  own([tag, number, kind, iterates]) {
    if (tag === 'p') return this.kept[number];
    if (tag === 'e') {
      if (!this.made.has(number)) this.made.set(number, this.errorClass(kind.map(String)));
      return this.made.get(number);
    }
    if (tag !== 'o') throw new Gone('this is no value');
    if (!this.objects.has(number)) this.objects.set(number, this.createRemote(number, kind, iterates === true));
    return this.objects.get(number);
  }
  classes = new Map();
  errorClass(chain) {
    const known = super.errorClass(chain);
    if (chain.length < 2 || chain[0] === known.name) return known;
    const name = chain.join('<');
    if (!this.classes.has(name)) {
      const made = class extends this.errorClass(chain.slice(1)) {};
      Object.defineProperty(made, 'name', { value: chain[0] });
      Object.defineProperty(made.prototype, 'name', { value: chain[0], writable: true, configurable: true });
      this.classes.set(name, made);
    }
    return this.classes.get(name);
  }
  createRemote(number, kind, iterates) {
    const put = (operation, ...given) => this.put(operation, number, given);
    const remote = new Proxy(kind === 'function' ? function () {} : {}, {
      get: (_target, key) => {
        if (key === Symbol.toPrimitive) return (hint) => put('primitive', hint);
        if (key === Symbol.hasInstance) return (one) => put('instance', one) === true;
        if (key === Symbol.iterator) return iterates ? () => put('iterate') : undefined;
        if (typeof key === 'symbol' || key === 'then') return undefined;
        if (key === 'prototype' && kind === 'function') return _target.prototype;
        return put('get', key);
      },
      set: (_target, key, one) => { put('set', key, one); return true; },
      has: (_target, key) => typeof key === 'string' && put('has', key) === true,
      deleteProperty: (_target, key) => put('delete', key) === true,
      ownKeys: (target) => [...new Set([...put('keys').map(String), ...Reflect.ownKeys(target).filter((key) => !Reflect.getOwnPropertyDescriptor(target, key).configurable)])],
      getOwnPropertyDescriptor: (target, key) => {
        const own = Reflect.getOwnPropertyDescriptor(target, key);
        if (own !== undefined && !own.configurable) return own;
        return typeof key === 'string' && put('keys').includes(key)
          ? { value: put('get', key), writable: true, enumerable: true, configurable: true } : undefined;
      },
      apply: (_target, self, given) => put('call', remotes.has(self) ? self : undefined, ...given),
      construct: (_target, given) => put('new', ...given),
    });
    remotes.set(remote, number);
    return remote;
  }
  put(operation, number, given) {
    if (this.lost) throw new Gone('it ended');
    this.asked += 1;
    const sent = given.map((one) => this.encode(one));
    let answer, value;
    try {
      answer = this.ask({ q: operation, o: number, a: sent });
      value = 'x' in answer ? this.decode(answer.x) : this.decode(answer.r);
      for (const [at, one] of answer.m ?? []) refill(given[at], this.decode(one));
    } catch (error) {
      if (this.foreigner === null) this.lost = true;
      throw error;
    }
    if (answer.late === true) return 'x' in answer ? Promise.reject(value) : Promise.resolve(value);
    if ('x' in answer) throw value;
    return value;
  }
  serve({ q, o, a }) {
    try {
      if (q !== 'call') throw new TypeError('it can be called, and nothing else');
      return { r: this.encode(this.kept[o](...a.map((one) => this.decode(one)))) };
    } catch (error) {
      return { x: String(error).slice(0, 200) };
    }
  }
}

/** Gives an argument of the test the content that the code left in it. */
function refill(old, now) {
  if (Array.isArray(old) && Array.isArray(now)) {
    const filled = now.map((one, at) => (at < old.length && isChangeable(one) && isChangeable(old[at]) ? refill(old[at], one) : one));
    old.length = 0;
    old.push(...filled);
  } else if (types.isMap(old) && types.isMap(now)) {
    old.clear();
    for (const [key, one] of now) old.set(key, one);
  } else if (types.isSet(old) && types.isSet(now)) {
    old.clear();
    for (const one of now) old.add(one);
  } else if (types.isTypedArray(old) && types.isTypedArray(now)) old.set(now);
  else if (isChangeable(old) && isChangeable(now) && isPlain(old) && isPlain(now)) {
    for (const key of Object.keys(old)) if (!Object.hasOwn(now, key)) delete old[key];
    for (const key of Object.keys(now)) old[key] = Object.hasOwn(old, key) && isChangeable(old[key]) ? refill(old[key], now[key]) : now[key];
  } else return now;
  return old;
}

function explain(error) {
  const text = types.isNativeError(error) || error instanceof Error ? error.name + (error.message ? ': ' + error.message : '') : String(error);
  return text.slice(0, 1000);
}

async function run(link, { entry, test }) {
  const loaded = link.receive();
  if ('refused' in loaded) return { outcome: 'failed', kind: String(loaded.refused), words: explain(link.decode(loaded.x)) };
  if (entry !== null && !Object.hasOwn(loaded.names, entry)) return { outcome: 'failed', kind: 'missing', words: entry };
  Object.assign(globalThis, { require, assert: require('node:assert/strict') });
  // What the language itself means by a name, it means in the test too, but for the one that is tested.
  const names = Object.entries(loaded.names).filter(([name]) => name === entry || !(name in globalThis || name === 'check'));
  for (const [name, one] of names)
    Object.defineProperty(globalThis, name, { value: link.decode(one), writable: true, configurable: true });
  let program;
  try {
    const call = entry === null ? '' : '\n;if (typeof check === "function") await check(globalThis[' + stringify(entry) + ']);';
    program = new vm.Script('(async () => {' + test + call + '\n})()', { filename: 'test.js' });
  } catch (error) {
    return { outcome: 'broken', words: explain(error) };
  }
  let failure = null;
  try {
    await program.runInThisContext();
  } catch (error) {
    failure = { error };
  }
  if (link.foreigner !== null) return { outcome: 'broken', words: link.foreigner };
  if (link.lost) return { outcome: 'failed', kind: 'gone', words: '' };
  if (failure !== null) {
    const isAssertion = failure.error?.code === 'ERR_ASSERTION';
    return { outcome: 'failed', kind: isAssertion ? 'assertion' : 'exception', words: explain(failure.error) };
  }
  if (entry !== null && link.asked === 0) return { outcome: 'broken', words: 'the test did not use ' + entry };
  return { outcome: 'passed' };
}

async function main() {
  const link = new Tester('c');
  const { nonce, ...task } = link.receive();
  let verdict;
  try {
    verdict = await run(link, task);
  } catch (error) {
    verdict = error instanceof Gone ? { outcome: 'failed', kind: 'gone', words: '' } : { outcome: 'failed', kind: 'nonsense', words: '' };
  }
  link.prefix = 'v';
  link.send({ ...verdict, nonce });
  process.exit(0);
}
main();
`;
