import { describe, expect, it } from 'vitest';
import type { RunReason } from '../../src/domain/selected.ts';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { describeRunReason } from '../../src/report/run-reasons.ts';
import { outsideCode } from '../support/hostile.ts';
import { createCell } from '../support/plans.ts';
import { passing } from '../support/records.ts';
import { reportOf, tell } from '../support/reports.ts';

describe('describeRunReason', () => {
  it.each<[RunReason, string]>([
    [{ kind: 'chosen' }, 'it was chosen'],
    [{ kind: 'forced' }, 'force-run: true'],
    [{ kind: 'scheduled' }, 'a schedule runs everything'],
    [{ kind: 'by_hand' }, 'it was started by hand'],
    [{ kind: 'no_baseline' }, 'there is no baseline of it'],
    [{ kind: 'fingerprint' }, 'something that shapes its answers or scores changed'],
    [{ kind: 'text', part: 'prompt', file: null }, 'the prompt changed'],
    [{ kind: 'text', part: 'system_prompt', file: null }, 'the system prompt changed'],
    [{ kind: 'text', part: 'prompt', file: 'prompts/a.md' }, 'prompts/a.md changed'],
    [{ kind: 'file', file: 'a.txt', change: 'added' }, 'a.txt was added'],
    [{ kind: 'file', file: 'a.txt', change: 'removed' }, 'a.txt was removed'],
    [{ kind: 'file', file: 'a.txt', change: 'changed' }, 'a.txt changed'],
    [
      { kind: 'model_entry', model: 'gpt', difference: { name: 'temperature', before: 0, after: null } },
      'model entry gpt: temperature 0 -> none',
    ],
    [
      { kind: 'evaluator', change: { name: 'numeric_match', change: 'added' } },
      'evaluator numeric_match (added)',
    ],
    [
      {
        kind: 'evaluator',
        change: { name: 'numeric_match', change: [{ name: 'tolerance', before: 0.01, after: 0.5 }] },
      },
      'evaluator numeric_match (tolerance 0.01 -> 0.5)',
    ],
  ])('says of %j why a cell was run', (reason, expected) => {
    expect(describeRunReason(reason)).toBe(expected);
  });

  it('leaves out the values of a long setting', () => {
    const difference = { name: 'stop', before: 'x'.repeat(100), after: '' };
    expect(describeRunReason({ kind: 'model_entry', model: 'gpt', difference })).toBe(
      'model entry gpt: stop',
    );
  });

  it('is code in Markdown: names and values of the user’s are in it', () => {
    const cell = createCell(['a']);
    const reasons: RunReason[] = [{ kind: 'file', file: '@team/<b>.md', change: 'added' }];
    const report = reportOf([], [tell({ cases: passing(1, 2) })]);
    const text = renderMarkdown({ ...report, selected: [{ kind: 'run', cell, baseline: [], reasons }] });
    expect(text).toContain('`@team/<b>.md was added`');
    expect(outsideCode(text)).not.toContain('@team');
  });
});
