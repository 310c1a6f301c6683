import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../../src/domain/provider-error.ts';
import { fillBody, holdsQuestion, listUnknownNames } from '../../../src/providers/application/fill-body.ts';

const QUESTION = {
  input: 'a "b" {{system}}',
  system: null,
  messages: [{ role: 'user', content: 'a' }],
  params: { temperature: 0 },
  metadata: { k: 5, on: true, 'x.y': 'dots', deep: { z: [1] }, nothing: null },
  trial: 2,
};

describe('fillBody', () => {
  it.each([
    ['{{input}}', 'a "b" {{system}}'],
    ['{{ messages }}', [{ role: 'user', content: 'a' }]],
    ['{{system}}', null],
    ['>{{system}}<', '><'],
    ['{{metadata.k}}', 5],
    ['{{metadata.on}}', true],
    ['{{metadata.x.y}}', 'dots'],
    ['{{metadata.deep.z}}', [1]],
    ['{{metadata.nothing}}', null],
    ['n={{metadata.k}} {{metadata.deep}}', 'n=5 {"z":[1]}'],
    ['{{params.temperature}}', 0],
    ['{{"{{"}}input}}', '{{input}}'],
    ['no name', 'no name'],
    [{ a: ['{{trial}}', 1, null, false] }, { a: [2, 1, null, false] }],
  ])('fills %j', (body, expected) => {
    expect(fillBody(body, QUESTION)).toEqual(expected);
  });

  it('fails where the case lacks what is named', () => {
    expect(() => fillBody({ a: '{{metadata.none}}' }, QUESTION)).toThrow(ProviderError);
    expect(() => fillBody('{{metadata.k.more}}', QUESTION)).toThrow('{{metadata.k.more}}');
    expect(fillBody('{{metadata}}', { input: 'a' })).toBe(null);
  });

  it('knows which names no question has, and whether it asks anything', () => {
    const body = { a: ['{{input}}', '{{question}}'], b: '{{metadata.x}} {{env.KEY}}' };
    expect(listUnknownNames(body)).toEqual(['question', 'env.KEY']);
    expect([body, { a: '{{messages}}' }, { a: 'input' }].map(holdsQuestion)).toEqual([true, true, false]);
  });
});
