/**
 * The half of the JavaScript program that both processes share, as python/values.ts is for Python: values and questions as
 * lines of JSON. Reading waits: what the test asks is answered before it goes on.
 */
export const VALUES = String.raw`
'use strict';
const { readSync, writeSync } = require('node:fs');
const { types } = require('node:util');
class Gone extends Error {}
const BUILT_IN = new Map(['Object', 'Array', 'Function', 'String', 'Number', 'Boolean', 'Symbol', 'BigInt', 'Map', 'Set',
  'Date', 'RegExp', 'Promise', 'Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError',
  'Uint8Array', 'Int8Array', 'Uint16Array', 'Int16Array', 'Uint32Array', 'Int32Array', 'Float32Array', 'Float64Array',
  'Uint8ClampedArray'].map((name) => [name, globalThis[name]]));
const nameOf = new Map([...BUILT_IN].map(([name, one]) => [one, name]));
const parse = JSON.parse, stringify = JSON.stringify;

function isPlain(value) {
  const above = Object.getPrototypeOf(value);
  return above === null || above === Object.prototype;
}
function isChangeable(value) {
  return typeof value === 'object' && value !== null && (Array.isArray(value) || types.isMap(value) || types.isSet(value) ||
    types.isTypedArray(value) || isPlain(value));
}
function chainOf(kind) {
  const chain = [];
  for (let one = kind; typeof one === 'function' && one !== Function.prototype; one = Object.getPrototypeOf(one)) {
    chain.push(String(one.name));
    if (nameOf.has(one)) break;
  }
  return chain;
}

class Link {
  constructor(prefix) {
    this.prefix = prefix;
    this.kept = [];
    this.numbers = new Map();
    this.rest = Buffer.alloc(0);
  }
  keep(value) {
    if (!this.numbers.has(value)) this.numbers.set(value, this.kept.push(value) - 1);
    return this.numbers.get(value);
  }
  encode(value) {
    switch (typeof value) {
      case 'undefined': return ['u'];
      case 'number': return Number.isFinite(value) && !Object.is(value, -0) ? value : ['#', Object.is(value, -0) ? '-0' : String(value)];
      case 'bigint': return ['n', String(value)];
      case 'symbol': return ['u'];
      case 'function': return nameOf.has(value) ? ['y', nameOf.get(value)] : this.foreign(value);
      case 'object': return value === null ? null : this.encodeObject(value);
      default: return value;
    }
  }
  encodeObject(value) {
    if (Array.isArray(value)) return ['l', ...Array.from(value, (one) => this.encode(one))];
    if (types.isMap(value)) return ['M', ...Array.from(value, ([key, one]) => [this.encode(key), this.encode(one)])];
    if (types.isSet(value)) return ['S', ...Array.from(value, (one) => this.encode(one))];
    if (types.isDate(value)) return ['D', this.encode(value.getTime())];
    if (types.isRegExp(value)) return ['R', String(value.source), String(value.flags)];
    if (types.isTypedArray(value) && BUILT_IN.has(value.constructor.name))
      return ['T', value.constructor.name, ...Array.from(value, (one) => this.encode(one))];
    if (types.isNativeError(value)) return ['E', this.tell(value)];
    if (isPlain(value)) return ['d', ...Object.keys(value).map((key) => [key, this.encode(value[key])])];
    return this.foreign(value);
  }
  tell(error) {
    return [chainOf(error.constructor), String(error.message), Object.keys(error).map((key) => [key, this.encode(error[key])])];
  }
  decode(value) {
    if (!Array.isArray(value)) {
      if (typeof value === 'object' && value !== null) throw new Gone('a mapping is no value');
      return value;
    }
    const [tag, ...rest] = value;
    switch (tag) {
      case 'u': return undefined;
      case '#': return Number(rest[0]);
      case 'n': return BigInt(rest[0]);
      case 'l': return rest.map((one) => this.decode(one));
      case 'M': return new Map(rest.map(([key, one]) => [this.decode(key), this.decode(one)]));
      case 'S': return new Set(rest.map((one) => this.decode(one)));
      case 'D': return new Date(this.decode(rest[0]));
      case 'R': return new RegExp(rest[0], rest[1]);
      case 'T': return BUILT_IN.get(rest[0]).from(rest.slice(1).map((one) => this.decode(one)));
      case 'y': return BUILT_IN.get(rest[0]);
      case 'E': return this.revive(rest[0]);
      case 'd': return rest.reduce((made, [key, one]) =>
        Object.defineProperty(made, key, { value: this.decode(one), writable: true, enumerable: true, configurable: true }), {});
      default: return this.own(value);
    }
  }
  revive([chain, message, known]) {
    const error = Object.create(this.errorClass(chain.map(String)).prototype);
    Object.defineProperty(error, 'message', { value: String(message), configurable: true, writable: true });
    Error.captureStackTrace(error);
    for (const [key, one] of known) error[key] = this.decode(one);
    return error;
  }
  errorClass(chain) {
    const known = BUILT_IN.get(chain[0]);
    return known?.prototype instanceof Error || known === Error ? known : Error;
  }
  send(message) {
    const bytes = Buffer.from(this.prefix + stringify(message) + '\n');
    for (let at = 0; at < bytes.length; ) at += writeSync(4, bytes, at);
  }
  receive() {
    const parts = [this.rest];
    for (;;) {
      const last = parts.at(-1), end = last.indexOf(10);
      if (end >= 0) {
        this.rest = last.subarray(end + 1);
        parts[parts.length - 1] = last.subarray(0, end);
        return parse(Buffer.concat(parts).toString());
      }
      const chunk = Buffer.alloc(65536), count = readSync(3, chunk);
      if (count === 0) throw new Gone('it ended');
      parts.push(chunk.subarray(0, count));
    }
  }
  ask(question) {
    this.send(question);
    for (;;) {
      const answer = this.receive();
      if (!('q' in answer)) return answer;
      this.send(this.serve(answer));
    }
  }
}
`;
