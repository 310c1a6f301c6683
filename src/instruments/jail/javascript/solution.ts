import { VALUES } from './values.ts';

/** The JavaScript program of the process that runs a model's code, as python/solution.ts is for Python. */
export const SOLUTION = String.raw`${VALUES}
const vm = require('node:vm');
process.on('unhandledRejection', () => undefined);

const OPERATIONS = {
  call: (value, self, ...given) => Reflect.apply(value, self, given),
  new: (value, ...given) => Reflect.construct(value, given),
  get: (value, key) => value[key],
  set: (value, key, one) => { value[key] = one; },
  has: (value, key) => key in value,
  keys: (value) => Object.keys(value),
  delete: (value, key) => delete value[key],
  instance: (value, one) => one instanceof value,
  text: (value) => String(value),
  primitive: (value, hint) => hint === 'number' ? Number(value) : hint === 'string' ? String(value) : value + '' === String(value) ? value + '' : +value,
  iterate: (value) => value[Symbol.iterator](),
};

class Solution extends Link {
  foreign(value) {
    if (callbacks.has(value)) return ['p', callbacks.get(value)];
    if (typeof value === 'function' && value.prototype instanceof Error) return ['e', this.keep(value), chainOf(value)];
    return ['o', this.keep(value), typeof value, typeof value[Symbol.iterator] === 'function'];
  }
  /** Gives what a name stands for: a number where it holds itself, as some modules do. */
  offer(value) {
    try {
      return this.encode(value);
    } catch {
      return this.foreign(value);
    }
  }
  own([tag, number]) {
    if (tag === 'p') return this.kept[number];
    const call = (...given) => {
      const answer = this.ask({ q: 'call', o: number, a: given.map((one) => this.encode(one)) });
      if ('x' in answer) throw new Error(String(answer.x));
      return this.decode(answer.r);
    };
    callbacks.set(call, number);
    return call;
  }
  serve() { throw new Gone('nothing is asked meanwhile'); }
  async answer({ q, o, a }) {
    try {
      const given = a.map((one) => this.decode(one));
      let result = OPERATIONS[q](this.kept[o], ...given);
      const isLate = types.isPromise(result);
      if (isLate) {
        try { result = await result; } catch (error) { return { late: true, x: this.tellAny(error), m: this.changes(a, given) }; }
      }
      return { late: isLate, r: this.encode(result), m: this.changes(a, given) };
    } catch (error) {
      return { x: this.tellAny(error) };
    }
  }
  tellAny(error) {
    return types.isNativeError(error) ? ['E', this.tell(error)] : this.encode(error);
  }
  changes(before, after) {
    return after.flatMap((one, at) => {
      if (!isChangeable(one)) return [];
      const now = this.encode(one);
      return stringify(now) === stringify(before[at]) ? [] : [[at, now]];
    });
  }
}
const callbacks = new Map();

function listNames(code) {
  const found = code.matchAll(/^(?:async\s+)?(?:function\s*\*?|class|const|let|var)\s+([A-Za-z_$][\w$]*)/gm);
  return [...new Set(Array.from(found, ([, name]) => name))];
}
/** Gives a module as the script that it means: what it exports stays, what it imports is required. */
function asScript(code) {
  return code
    .replaceAll(/^export\s+default\s+(?=(?:async\s+)?(?:function|class)\s+[A-Za-z_$])/gm, '')
    .replaceAll(/^export\s+default\s+/gm, 'module.exports = ')
    .replaceAll(/^export\s+\{[^}]*\};?[ \t]*$/gm, '')
    .replaceAll(/^export\s+(?=(?:async\s+)?(?:function|class|const|let|var)\b)/gm, '')
    .replaceAll(/^import\s+(?:\*\s+as\s+)?([A-Za-z_$][\w$]*)\s+from\s+(['"][^'"]+['"]);?/gm, 'const $1 = require($2);')
    .replaceAll(/^import\s+(\{[^}]*\})\s+from\s+(['"][^'"]+['"]);?/gm, (_all, names, from) => 'const ' + names.replaceAll(/\s+as\s+/g, ': ') + ' = require(' + from + ');');
}

async function main() {
  const link = new Solution('');
  const { code, entry } = link.receive();
  const names = {};
  try {
    Object.assign(globalThis, { require, module: { exports: {} } });
    globalThis.exports = module.exports;
    const given = globalThis.module;
    const script = asScript(code);
    const program = new vm.Script(script, { filename: 'solution.js' });
    try {
      program.runInThisContext();
      const made = given.exports;
      if (typeof made === 'function') names[entry ?? made.name] = link.offer(made);
      else for (const key of Object.keys(made)) names[key] = link.offer(made[key]);
      for (const name of listNames(script)) names[name] = link.offer(vm.runInThisContext(name));
    } catch (error) {
      return link.send({ refused: 'load', x: link.tellAny(error) });
    }
  } catch (error) {
    return link.send({ refused: 'compile', x: link.tellAny(error) });
  }
  link.send({ names });
  for (;;) link.send(await link.answer(link.receive()));
}
main();
`;
