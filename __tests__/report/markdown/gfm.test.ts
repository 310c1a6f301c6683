import { describe, expect, it } from 'vitest';
import { renderGfm } from '../../../scripts/pictures/comment.ts';
import { renderJobSummary, renderMarkdown } from '../../../src/report/markdown/render-markdown.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { passing } from '../../support/records.ts';
import { reportOf, tell } from '../../support/reports.ts';
import { SCENES } from '../../support/scenes.ts';

/** Elements that a report is made of. */
const OURS =
  /^(?:h2|p|ul|li|strong|em|b|i|br|sub|table|thead|tbody|tr|th|td|details|summary|code|pre|del|ins)$/;

/** What GitHub would show of a report outside of code, and the elements that it is made of. */
function read(markdown: string): { readonly text: string; readonly elements: string[] } {
  const html = renderGfm(markdown);
  return {
    text: html.replaceAll(/<code[^>]*>.*?<\/code>/gs, '').replaceAll(/<[^>]*>/g, ' '),
    elements: [...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => name ?? ''),
  };
}

describe('a report, read by a parser of GitHub’s Markdown', () => {
  const answers = (index: number): string => HOSTILE[index % HOSTILE.length] ?? '';
  const flips = reportOf(
    [tell({ cases: passing(60, 60), answer: (index) => `the same words, then ${answers(index)}` })],
    [tell({ cases: passing(0, 60), answer: (index) => `the same words, then ${answers(index + 1)}` })],
  );

  it.each([
    ['hostile names', renderMarkdown(SCENES['hostile']!())],
    ['hostile words that differ', renderMarkdown(flips)],
    ['hostile words in a job’s summary', renderJobSummary(flips)],
  ])('holds nothing of theirs but code: %s', (_, markdown) => {
    const { text, elements } = read(markdown);
    expect(elements.filter((name) => !OURS.test(name))).toEqual([]);
    expect(text).not.toMatch(/@|evil|#\d|https?:|!\[|heading|<!--/);
    expect(elements.filter((name) => name === 'h2')).toHaveLength(1);
    expect(elements.filter((name) => name === 'table')).toHaveLength(1);
  });
});
