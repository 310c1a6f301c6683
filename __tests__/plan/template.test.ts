import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/plan/template.ts';
import { createCase } from '../support/plans.ts';

const item = createCase({
  input: 'see {{metadata.tone}} $& {{input}}',
  metadata: { tone: 'warm', list: [1, 'x'], deep: { a: 2 } },
});

describe('fillTemplate', () => {
  it.each([
    ['{{input}}', 'see {{metadata.tone}} $& {{input}}'], // what is filled in is not looked at again
    ['{{ metadata.tone }}!', 'warm!'],
    ['{{metadata.list}} {{metadata.deep.a}} {{metadata.deep}}', '[1,"x"] 2 {"a":2}'],
    ['a { b } {c}', 'a { b } {c}'],
    ['', ''],
  ])('fills %j', (template, text) => {
    expect(fillTemplate(template, item)).toEqual({ status: 'filled', text });
  });

  it('fills a place that the file of cases left empty with nothing', () => {
    const blank = { ...item, blank: ['context'] };
    expect(fillTemplate('a{{metadata.context}}b', blank)).toEqual({ status: 'filled', text: 'ab' });
    expect(fillTemplate('{{metadata.contxt}}', blank).status).toBe('unknown');
  });

  it.each([
    '{{expected}}',
    '{{metadata}}',
    '{{metadata.toString}}',
    '{{metadata.tone.x}}',
    '{{__proto__}}',
    '{{}}',
  ])('names %j as unknown', (template) => {
    expect(fillTemplate(template, item)).toMatchObject({ status: 'unknown', names: [template.slice(2, -2)] });
  });
});
