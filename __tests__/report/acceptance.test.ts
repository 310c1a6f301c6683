import { describe, expect, it } from 'vitest';
import { describeAcceptance, titleWith } from '../../src/report/acceptance.ts';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { codeSpan } from '../../src/text/escape.ts';
import { comparisonOf } from '../support/compared-cells.ts';

const GIVEN = { status: 'given', by: 'carol', at: '2026-11-29T10:15:42Z' } as const;
const comparison = comparisonOf(
  { benchmark: '@team', model: 'm', verdict: 'regressed', warnings: [] },
  { benchmark: 'b', model: 'm', verdict: 'passed', warnings: [] },
);

describe('an acceptance', () => {
  it('says who has accepted what, and when, and mentions nobody', () => {
    expect(describeAcceptance(comparison, { ...GIVEN, by: '@carol`' }, codeSpan)).toBe(
      'Accepted by `` @carol` `` on 2026-11-29 at 10:15 UTC, with the label `llm-bench: accept`: `@team on m` is worse.',
    );
    expect(describeAcceptance(comparison, { status: 'given', by: null, at: null }, String)).toMatch(
      /^Accepted by somebody whom GitHub does not name, with the label/,
    );
  });

  it('is in the title first', () => {
    expect(titleWith(GIVEN, '🔴 Answers got worse')).toBe('Accepted by carol: 🔴 Answers got worse');
    expect([titleWith(null, 'x'), titleWith({ status: 'offered' }, 'x')]).toEqual(['x', 'x']);
  });

  it('that is only offered is a next step', () => {
    const report = { comparison, gate: 'The check fails.' };
    const step = '- Where a lower level is meant, put the label `llm-bench: accept` on the pull request';
    expect(renderMarkdown({ ...report, acceptance: { status: 'offered' } })).toContain(step);
    for (const acceptance of [GIVEN, null])
      expect(renderMarkdown({ ...report, acceptance })).not.toContain(step);
  });
});
