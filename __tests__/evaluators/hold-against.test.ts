import { describe, expect, it } from 'vitest';
import { holdAgainst } from '../../src/evaluators/hold-against.ts';
import { createCase } from '../support/plans.ts';

describe('holdAgainst', () => {
  const item = createCase({ expected: 'Paris' });

  it('puts the expected answer of a check before the case’s', () => {
    const held = holdAgainst(item, { settings: { expected: ['Rome'], match: 'any' } });
    expect(held).toEqual({ item: { ...item, expected: ['Rome'] }, settings: { match: 'any' } });
  });

  it('leaves the case as it is where the check has none', () => {
    expect(holdAgainst(item, { settings: { match: 'any' } })).toEqual({ item, settings: { match: 'any' } });
  });
});
