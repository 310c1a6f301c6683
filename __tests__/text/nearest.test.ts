import { describe, expect, it } from 'vitest';
import { nearest, suggest } from '../../src/text/nearest.ts';

const KEYS = ['temperature', 'timeout_seconds', 'max_tokens', 'stop', 'id'];

describe('nearest', () => {
  it.each([
    ['temprature', 'temperature'],
    ['tempreature', 'temperature'],
    ['Temperature', 'temperature'],
    ['max-tokens', 'max_tokens'],
    ['maxTokens', 'max_tokens'],
    ['spot', undefined],
    ['stpo', 'stop'],
    ['ids', 'id'],
    ['timeout', undefined],
    ['zebra', undefined],
    ['x', undefined],
    ['', undefined],
    ['temperature'.repeat(1000), undefined],
  ])('of %s', (word, name) => {
    expect(nearest(word, KEYS)).toBe(name);
  });

  it('prefers the smaller distance', () => {
    expect(nearest('mmlo', ['mmlou', 'mmlu_pro', 'mmlo_', 'mml0', 'mmlo'])).toBe('mmlo');
  });
});

describe('suggest', () => {
  it.each([
    ['stp', KEYS.slice(3), '; did you mean `stop`? Known: stop, id'],
    ['zebra', KEYS.slice(3), '; known: stop, id'],
    ['zebra', [], ''],
    ['zebra', Array.from({ length: 31 }, () => 'n'), `; known: ${'n, '.repeat(30)}...`],
  ])('for %s of %j', (word, candidates, text) => {
    expect(suggest(word, candidates)).toBe(text);
  });
});

it('bounds what it compares', () => {
  const many = Array.from({ length: 200_000 }, (_, i) => `name${i}`.padEnd(90, 'x'));
  expect(nearest('y'.repeat(90), many)).toBeUndefined();
  expect(nearest('a'.repeat(1_000_000), ['b'.repeat(1_000_000)])).toBeUndefined();
});
