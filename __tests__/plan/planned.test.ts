import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/domain/case.ts';
import { Planned, splitCase } from '../../src/plan/planned.ts';
import { createCase } from '../support/plans.ts';

describe('Planned', () => {
  it('makes its prompt each time it is asked for, and holds none', () => {
    const asked: string[] = [];
    const ask = ({ id, input }: Case) => {
      asked.push(id);
      return { system: null, messages: [{ role: 'user', content: input } as const] };
    };
    const planned = new Planned(splitCase(createCase({ id: 'a', input: 'hi' })), { hash: 'h' }, ask);
    expect(asked).toEqual([]);
    expect([planned.prompt.messages[0]?.content, planned.prompt.system]).toEqual(['hi', null]);
    expect(asked).toEqual(['a', 'a']);
    expect(Object.keys(planned)).not.toContain('prompt');
  });

  it('keeps a case apart from where it was written', () => {
    const { place, ...item } = createCase({ id: 'a' });
    expect(splitCase({ ...item, place })).toEqual({ case: item, place });
    expect(splitCase({ ...item, place, isUnnamed: true })).toEqual({ case: item, place, isUnnamed: true });
    const evaluators = [{ name: 'exact_match', version: 1, settings: {}, threshold: null }];
    const written = splitCase({ ...item, place, isUnnamed: true });
    const planned = new Planned(written, { hash: 'h', evaluators }, () => ({ system: null, messages: [] }));
    expect(planned).toMatchObject({ case: item, place, isUnnamed: true, hash: 'h', evaluators });
  });
});
