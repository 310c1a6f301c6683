import { describe, expect, it } from 'vitest';
import type { Selected } from '../../../src/domain/selected.ts';
import { renderChanges, renderNotRun } from '../../../src/report/markdown/changes.ts';
import { fitSections } from '../../../src/report/markdown/fit.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { createCell, createModel } from '../../support/plans.ts';
import { createRecord } from '../../support/records.ts';

const changed = (before: string, after: string, model = 'm'): Selected => {
  const cell = createCell(['a'], { model: createModel({ id: model }) });
  const recipe = { prompt: before, system_prompt: null, model: {} };
  return {
    kind: 'run',
    cell: { ...cell, recipe: { ...recipe, prompt: after } },
    baseline: [createRecord(['1'], { recipe })],
    reasons: [{ kind: 'text', part: 'prompt', file: 'prompts/support.md' }],
  };
};
const render = (...selected: readonly Selected[]): string =>
  fitSections(
    [...renderChanges(selected), ...renderNotRun(selected)].filter(({ open }) => open !== ''),
    100_000,
  );

describe('renderChanges', () => {
  it('folds the difference of a prompt', () => {
    const text = (line: string): string => ['You help.', line, 'Be kind.'].join('\n');
    expect(render(changed(text('Say the number.'), text('Say it.'))))
      .toBe(`<details><summary><b>What changed:</b> <code>prompts/support.md</code></summary>

\`\`\`diff
 You help.
-Say the number.
+Say it.
 Be kind.
\`\`\`

</details>`);
  });

  it('lets no text end its fence or pass for our marker', () => {
    for (const hostile of HOSTILE) {
      const lines = render(changed('old', hostile)).split('\n');
      const open = lines.findIndex((line) => /^`{3,}diff$/.test(line));
      const bar = lines[open]!.slice(0, -'diff'.length);
      expect(lines.slice(open + 1).filter((line) => line.startsWith(bar))).toEqual([bar]);
      expect(lines.join('\n')).not.toContain('<!--');
      expect(lines.join('\n')).not.toMatch(/[\p{Cf}\u2028]|(?!\n)\p{Cc}/u);
    }
  });

  it('cuts a long difference, and shows none of texts that have nothing in common', () => {
    const many = (word: string): string =>
      Array.from({ length: 90 }, (_, n) => `${word} ${n} ${'x'.repeat(500)}`).join('\n');
    const cut = render(changed(many('old'), many('new')));
    expect(cut).toContain('and 120 more lines');
    expect(cut.length).toBeLessThan(12_000);
    const far = Array.from({ length: 3000 }, (_, n) => n);
    expect(render(changed(far.map((n) => `a${n}`).join('\n'), far.map((n) => `b${n}`).join('\n')))).toBe(
      '**What changed**\n\n- `prompts/support.md`',
    );
  });

  it('names where a change is, where it is not everywhere, and what was not run', () => {
    const idle: Selected = { kind: 'unchanged', cell: createCell(['a']), baseline: [], fresh: null };
    const other = { ...changed('', ''), reasons: [{ kind: 'by_hand' }] } as Selected;
    const text = render(changed('a', 'b', 'm1'), other, idle);
    expect(text).toContain(
      `<code>prompts/support.md</code> (<code>${idle.cell.benchmark.name} on m1</code>)`,
    );
    expect(text).toContain('Run because it was started by hand (');
    expect(text).toContain('Not run, because nothing that shapes its answers changed: ');
  });
});
