import { describe, expect, it } from 'vitest';
import { renderMeasured } from '../../../src/action/baseline/merged-pull-request.ts';
import { createCell } from '../../support/plans.ts';

describe('renderMeasured', () => {
  it('tells cells apart by fingerprint and cases, whatever their order', () => {
    const marker = renderMeasured([createCell(['q1', 'q2'])]);
    expect(marker).toMatch(/^<!-- llm-bench-measured [0-9a-f]{16} -->$/);
    expect(renderMeasured([createCell(['q2', 'q1'])])).toBe(marker);
    expect(renderMeasured([createCell(['q1', 'q2', 'q3'])])).not.toBe(marker);
    const [first] = createCell(['q1']).cases;
    const changed = createCell(['q1'], { cases: [{ ...first, hash: 'other' }] });
    expect(renderMeasured([changed])).not.toBe(renderMeasured([createCell(['q1'])]));
    expect(renderMeasured([createCell(['q1'], { fingerprint: 'other' })])).not.toBe(
      renderMeasured([createCell(['q1'])]),
    );
  });
});
