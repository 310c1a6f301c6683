import { describe, expect, it } from 'vitest';
import { fillInApiKeys } from '../../src/config/api-keys.ts';

const env = { KEY: 'k-1', PASTED: 'k-2\r\n', EMPTY: '', BLANK: ' \n', DOLLARS: '$&${KEY}' };

describe('fillInApiKeys', () => {
  it.each([
    ['${KEY}', { status: 'given', value: 'k-1' }],
    ['${PASTED}', { status: 'given', value: 'k-2' }],
    ['team:${KEY}', { status: 'given', value: 'team:k-1' }],
    ['${KEY}:${PASTED}', { status: 'given', value: 'k-1:k-2' }],
    ['${DOLLARS}', { status: 'given', value: '$&${KEY}' }],
    ['${NONE}', { status: 'missing', variable: 'NONE' }],
    ['${EMPTY}', { status: 'missing', variable: 'EMPTY' }],
    ['${BLANK}', { status: 'missing', variable: 'BLANK' }],
    ['${KEY}:${NONE}', { status: 'missing', variable: 'NONE' }],
  ])('fills in %s', (text, key) => {
    expect(fillInApiKeys({ a: text }, env).get('a')).toEqual(key);
  });
});
