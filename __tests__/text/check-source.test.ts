import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkSource, closedObject, inFileOrder, renderPath } from '../../src/text/check-source.ts';
import { CONFIG_LIMITS, parseYaml } from '../../src/text/yaml.ts';
import { problemsOf } from '../support/problems-of.ts';

const schema = closedObject({
  name: z.string({ error: 'text' }),
  kind: z.enum(['first', 'second'], { error: 'first or second' }).optional(),
  items: z.array(closedObject({ n: z.number({ error: 'a number' }) }), { error: 'a list' }).optional(),
  api_keys: z.record(z.string(), z.string({ error: 'text' })).optional(),
  either: z.union([z.string(), z.array(z.string())], { error: 'text or a list of texts' }).optional(),
});

const check = (text: string): unknown => checkSource(schema, parseYaml(text, 'f.yml', CONFIG_LIMITS));

describe('checkSource', () => {
  it('gives the value as the schema’s type', () => {
    expect(check('name: a\nitems: [{ n: 1 }]')).toEqual({ name: 'a', items: [{ n: 1 }] });
  });

  it.each([
    [
      'nam: a\nname: b',
      'f.yml:1:1: unknown key `nam`; did you mean `name`? Known: name, kind, items, api_keys, either',
    ],
    ['kind: first', 'f.yml:1:1: `name` is missing; it must be text'],
    [
      'name: a\nkind: frist',
      'f.yml:2:7: `kind` must be first or second, found the text `frist`; did you mean `first`?',
    ],
    ['name: a\nkind: third', 'f.yml:2:7: `kind` must be first or second, found the text `third`'],
    ['name: a\nitems: [{ n: 1 }, { n: x }]', 'f.yml:2:24: `items[1].n` must be a number, found the text `x`'],
    ['name: a\nitems: [1]', 'f.yml:2:9: `items[0]` must be a mapping, found `1`'],
    ['name: null', 'f.yml:1:7: `name` must be text, found null'],
    ['name: false', 'f.yml:1:7: `name` must be text, found `false`'],
    ['name: a\neither: { a: 1 }', 'f.yml:2:9: `either` must be text or a list of texts, found a mapping'],
    ['name: a\napi_keys: { a: 123456 }', 'f.yml:2:16: `api_keys.a` must be text'],
    ['[]', 'f.yml:1:1: the file must be a mapping, found an empty list'],
  ])('explains %j', (text, message) => {
    expect(problemsOf(() => check(text))).toBe(message);
  });

  it('names everything wrong in the order of the file', () => {
    expect(problemsOf(() => check('items: [{ n: x }]\nzebra: 1\nname: 5'))).toBe(
      'f.yml:1:14: `items[0].n` must be a number, found the text `x`\n' +
        'f.yml:2:1: unknown key `zebra`; known: name, kind, items, api_keys, either\n' +
        'f.yml:3:7: `name` must be text, found `5`',
    );
  });

  it('shows long and many-lined texts on one short line', () => {
    expect(() => check(`name: a\nkind: "${'long\\n'.repeat(50)}"`)).toThrow(
      /found the text `(?:long ){11}lo\.\.\.`$/,
    );
  });
});

describe('inFileOrder', () => {
  it('keeps each problem once', () => {
    const problem = (line: number): { message: string; place: { file: string; line: number } } => ({
      message: 'm',
      place: { file: 'f', line },
    });
    expect(inFileOrder([problem(2), problem(1), problem(2)])).toEqual([problem(1), problem(2)]);
  });
});

describe('renderPath', () => {
  it('speaks as YAML users do', () => {
    expect(renderPath(['models', 0, 'price', 'input'])).toBe('`models[0].price.input`');
    expect(renderPath([])).toBe('the file');
  });
});

it('tells so many mistakes, however many there are, and that there are more', () => {
  const value = Object.fromEntries(Array.from({ length: 300_000 }, (_, i) => [`nam${i}`, i]));
  const source = { file: 'f', value, placeOf: () => ({ file: 'f' }), placeOfKey: () => ({ file: 'f' }) };
  const told = problemsOf(() => checkSource(schema, source)).split('\n');
  expect(told).toHaveLength(201);
  expect(told[200]).toBe('f: the file has more mistakes than these 200');
});

it('does not speak of more mistakes where all are told', () => {
  const keys = Array.from({ length: 199 }, (_, i) => `k${i}: 1`);
  const told = problemsOf(() => check(keys.join('\n'))).split('\n');
  expect(told).toHaveLength(200); // with the name that is missing
  expect(told.join('\n')).not.toContain('more mistakes');
});
