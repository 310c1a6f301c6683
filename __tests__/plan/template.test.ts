import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/plan/template.ts';
import type { Filled } from '../../src/plan/template.ts';
import { parseTemplate } from '../../src/text/parse-template.ts';
import { createCase } from '../support/plans.ts';

const item = createCase({
  input: 'see {{metadata.tone}} $& {{input}}',
  metadata: {
    tone: 'warm',
    list: [1, 'x'],
    deep: { a: 2, none: null },
    none: null,
    'a.b': 3,
    id: 4,
    input: 5,
  },
  blank: ['empty'],
});

const fill = (template: string): Filled => fillTemplate(parseTemplate(template), item);

describe('fillTemplate', () => {
  it.each([
    ['{{input}}', 'see {{metadata.tone}} $& {{input}}'], // what is filled in is not looked at again
    ['{{ metadata.tone }}!', 'warm!'],
    ['{{metadata.list}} {{metadata.deep.a}} {{metadata.deep}}', '[1,"x"] 2 {"a":2,"none":null}'],
    ['{{tone}} {{deep.a}} {{list}}', 'warm 2 [1,"x"]'],
    ['{{metadata.a.b}}{{a.b}}', '33'],
    ['{{metadata.id}} {{metadata.input}}', '4 5'],
    ['[{{none}}{{metadata.deep.none}}{{metadata.none.x}}{{metadata.empty}}{{empty}}{{empty.x}}]', '[]'],
    ['a { b } {c}', 'a { b } {c}'],
    ['{{"{{"}}x}} {{ \'{{input}}\' }} {{"{%"}}', '{{x}} {{input}} {%'],
    ['{"a": {"b": {{deep.a}}}}', '{"a": {"b": 2}}'],
    ['a {{ b\n}} {{tone}}', 'a {{ b\n}} warm'],
    ['{{"a\n"}} {{', '{{"a\n"}} {{'],
    ['', ''],
  ])('fills %j', (template, text) => {
    expect(fill(template)).toEqual({ status: 'filled', text });
  });

  it.each([
    '{{expected}}',
    '{{metadata}}',
    '{{metadata.toString}}',
    '{{metadata.tone.x}}',
    '{{__proto__}}',
    '{{}}',
    '{{id}}',
    '{{id.x}}',
    '{{"a": 1}}',
  ])('names %j as unknown', (template) => {
    expect(fill(template)).toMatchObject({ status: 'unknown', names: [template.slice(2, -2)] });
  });
});

describe('parseTemplate', () => {
  it('tells where the first `{{` stands that nothing closes', () => {
    expect(parseTemplate('{{a}} {{b\n}} {{').unclosedAt).toBe(6);
    expect(parseTemplate('{{a}} {{"{{"}}').unclosedAt).toBeNull();
  });

  it.each(['{{ ', '{{', '{{"', '{{ \'a" ', '{{a\n', '{{}', '{{a}}'])(
    'reads a million characters of %j as fast as they come',
    (piece) => {
      const template = piece.repeat(1_000_000 / piece.length);
      const { parts } = parseTemplate(`${template}${' '.repeat(100_000)}\n}}`);
      expect(parts.length).toBeGreaterThan(0);
    },
  );
});
