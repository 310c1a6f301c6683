import { describe, expect, it } from 'vitest';
import { splitReasoning } from '../../src/text/split-reasoning.ts';

describe('splitReasoning', () => {
  it.each([
    ['<think>Paris? No.</think>\nRome', 'Paris? No.', 'Rome'],
    [' \n<thinking>\nParis?\n</thinking>\n\n Rome\n', 'Paris?', 'Rome\n'],
    ['<Think>Paris?</Think>Rome', 'Paris?', 'Rome'],
    ['<think>Paris?</think><think>Bern?</think> Rome', 'Paris?\n\nBern?', 'Rome'],
    ['<think>\n\n</think>\n\nRome', null, 'Rome'],
    ['<think>Paris?</think>', 'Paris?', ''],
    ['<think>a <think> b</think>Rome', 'a <think> b', 'Rome'],
    ['<think>a <think>b</think> c</think>Rome', 'a <think>b</think> c', 'Rome'],
    [
      '<think>`</think>` ends it, and "<think>" begins</think>Rome',
      '`</think>` ends it, and "<think>" begins',
      'Rome',
    ],
    ['<think>"Paris</think>"Rome', '"Paris', '"Rome'],
    ['<think>"</think>"', '"', '"'],
    ['Paris? No.\n</think>\n\nRome', 'Paris? No.', 'Rome'],
    ['Paris? No.</think>Rome', 'Paris? No.', 'Rome'],
    ['Paris? No. </think> Rome', 'Paris? No.', 'Rome'],
    ['Not "Paris"</think>Rome', 'Not "Paris"', 'Rome'],
    ['Paris? No.</think>', 'Paris? No.', ''],
    ['<think>Use `</thinking>`, then\n</think>Rome', 'Use `</thinking>`, then', 'Rome'],
  ])('splits %j', (text, reasoning, answer) => {
    expect(splitReasoning(text, false, true)).toEqual({ reasoning, answer });
  });

  it.each([
    'Rome',
    '',
    '`<think>` opens, `</think>` closes.',
    'A template:\n<think>...</think>\nends here.',
    'Close it with </think> in the template.',
    'The tag is </think>.',
    'Write "</think>" at the end.',
    '```html\nreasoning\n</think>\n```\nThat is all.',
    '<think>never closed',
    '<thinker>Rodin</thinker>',
    '```\n<think>code</think>\n```',
  ])('leaves %j as it is', (text) => {
    expect(splitReasoning(text, false, true)).toEqual({ reasoning: null, answer: text });
  });

  it('takes all of a cut text for reasoning where it did not come to an end', () => {
    expect(splitReasoning('<think>Paris? No, It', true, true)).toEqual({
      reasoning: 'Paris? No, It',
      answer: '',
    });
  });

  it('splits at no lone closing tag where the reasoning is told apart', () => {
    const text = 'It ends at:\n</think>\nand so on';
    expect(splitReasoning(text, false, false).answer).toBe(text);
    expect(splitReasoning('<think>Paris?</think>Rome', false, false).answer).toBe('Rome');
  });

  it('splits what it has split no further', () => {
    for (const text of ['<think>a</think>b', '<think>a</think> </think> b', 'a</think>b</think>c']) {
      const { answer, reasoning } = splitReasoning(text, false, true);
      expect(splitReasoning(answer, false, reasoning === null).answer).toBe(answer);
    }
  });

  it('takes a megabyte of tags in its stride', () => {
    const tags = '<think></think>'.repeat(70_000);
    expect(splitReasoning(`${tags}Rome`, false, true).answer).toBe('Rome');
    const nested = '<think>'.repeat(70_000);
    expect(splitReasoning(`${nested}${'</think>'.repeat(70_000)}Rome`, false, true).answer).toBe('Rome');
    expect(splitReasoning(`x${' '.repeat(1e6)}</think>`, false, true).answer).toBe('');
  });
});
