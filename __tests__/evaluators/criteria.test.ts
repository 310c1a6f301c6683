import { describe, expect, it } from 'vitest';
import { defaultCriteria, readCriteria } from '../../src/evaluators/criteria.ts';

describe('readCriteria', () => {
  it('describes names of its own, and others by their name', () => {
    const names = [
      'accuracy',
      'relevance',
      'coherence',
      'completeness',
      'conciseness',
      'helpfulness',
      'safety',
    ];
    for (const { description } of readCriteria(names) ?? []) expect(description).toMatch(/\?$/);
    expect(readCriteria(names)?.map(({ name }) => name)).toEqual(names);
    expect(readCriteria('empathy')).toEqual([{ name: 'empathy', description: 'The quality of empathy.' }]);
  });

  it('takes descriptions as they are written, in a list or a mapping', () => {
    const empathy = { name: 'empathy', description: 'How well?' };
    expect(readCriteria([{ empathy: 'How well?' }])).toEqual([empathy]);
    expect(readCriteria({ empathy: 'How well?', accuracy: 'True?' })).toEqual([
      empathy,
      { name: 'accuracy', description: 'True?' },
    ]);
    expect(readCriteria(['accuracy', { empathy: 'How well?' }])?.at(1)).toEqual(empathy);
  });

  it('describes a name as those do that are known', () => {
    const known = [{ name: 'Empathy', description: 'How well?' }];
    expect(readCriteria(['empathy'], known)).toEqual([{ name: 'empathy', description: 'How well?' }]);
  });

  it.each([
    [undefined],
    [null],
    [7],
    [[]],
    [{}],
    [['']],
    [[' ']],
    [[7]],
    [[null]],
    [['a\nb']],
    [['a', 'A']],
    [['a', { a: 'x' }]],
    [[{ a: '' }]],
    [[{ a: 7 }]],
    [['__proto__']],
    [['x'.repeat(61)]],
    [Array.from({ length: 21 }, (_, index) => `c${index}`)],
    [[{ a: 'x'.repeat(2_001) }]],
  ])('takes %j for no criteria', (written) => {
    expect(readCriteria(written)).toBeUndefined();
  });
});

describe('defaultCriteria', () => {
  it('gives accuracy, relevance and coherence', () => {
    expect(defaultCriteria().map(({ name }) => name)).toEqual(['accuracy', 'relevance', 'coherence']);
  });
});
