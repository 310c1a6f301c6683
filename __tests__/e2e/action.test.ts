import { describe, expect, it } from 'vitest';
import { readableFile, reportForms } from '../../src/report/index.ts';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import type { DoubleCheck } from '../support/github-double.ts';
import { playOnce } from '../support/play-once.ts';

/** A push, then a pull request that makes answers worse, is mended and taken back, beside a comment that is forged. */
const seen = playOnce(async () => {
  await using world = await createActionWorld();
  const { github, workspace } = world;
  const pushed = await world.push();
  workspace.write('prompts/support.md', WORSE);
  const worse = await world.pullRequest();
  // Somebody else's comment with our marker is not ours.
  github.comments.unshift({ ...github.comments[0]!, id: 900, user: { login: 'someone', type: 'User' } });
  const forged = github.comments[0]!.body;
  workspace.write('prompts/support.md', 'Add up, kindly.\n');
  const mended = await world.pullRequest({ inputs: { 'report-formats': 'junit' } });
  workspace.write('prompts/support.md', 'Add up.\n');
  workspace.write('README.md', 'Bye.\n');
  const undone = await world.pullRequest();
  return { pushed, worse, forged, mended, undone, invalid: github.invalid };
});

describe('the action on a push', () => {
  it('passes, and says that there is nothing to compare with', () => {
    const { pushed } = seen();
    expect(pushed).toMatchObject({
      code: 0,
      err: '',
      outputs: { verdict: 'no_baseline', 'pass-rate': '1' },
    });
  });

  it('asks every case of every cell', () => {
    expect(seen().pushed.asked).toBe(120);
  });

  it('saves one baseline, under a key that names the run', () => {
    const { saved } = seen().pushed;
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatch(/^llm-bench-v1-[0-9a-f]{16}-00000101-101-1-\d+$/);
  });
});

describe('the action on a pull request that makes answers worse', () => {
  it('fails, and gives the verdict', () => {
    expect(seen().worse).toMatchObject({ code: 1, outputs: { verdict: 'regressed', regressions: '1' } });
  });

  it('says where the report is that people read', () => {
    const page = readableFile(Object.keys(reportForms));
    expect(seen().worse.outputs['report-path']).toBe(`results/${page}`);
    // Only the summary is written there whatever was chosen.
    expect(seen().mended.outputs['report-path']).toBe('results/summary.md');
  });

  it('asks the cell that changed, and three more times each side before it is red', () => {
    expect(seen().worse.asked).toBe(60 + 6 * 60);
  });

  it("makes few calls of GitHub's API, of which three write", () => {
    const { calls } = seen().worse;
    expect(calls.length).toBeLessThanOrEqual(15);
    expect(calls.filter((call) => /create|update/.test(call))).toHaveLength(3);
  });

  it('completes its check as a failure, with the drop in the title', () => {
    const { check } = seen().worse;
    expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(check!.output.title).toBe(
      '🔴 Answers got worse: support on gpt, pass rate 100 % → 66.7 % (1 of 2 benchmarks)',
    );
  });

  it('annotates each case that fails now, on its line', () => {
    const { annotations } = seen().worse.check!;
    expect(annotations).toHaveLength(20);
    expect(annotations[0]).toMatchObject({
      path: 'benchmarks/support.yaml',
      start_line: 5,
      annotation_level: 'failure',
      title: 'support-0 on gpt fails now',
    });
  });

  it('writes one comment, and links to it', () => {
    const { comments, outputs } = seen().worse;
    expect(comments).toHaveLength(1);
    expect(outputs['comment-url']).toBe(comments[0]!.html_url);
  });

  it('names in its comment what changed, and which cell nothing changed of', () => {
    const { body } = seen().worse.comments[0]!;
    expect(body).toContain('<summary><b>What changed:</b> <code>prompts/support.md</code></summary>');
    expect(body).toContain('nothing that shapes its answers changed: `sales on gpt`');
  });

  it('renders its comment', async () => {
    const { body } = seen().worse.comments[0]!;
    await expect(withoutTimes(body)).toMatchFileSnapshot('../__outputs__/action-comment.md');
  });

  it('renders its check', async () => {
    const check = renderCheck(seen().worse.check!);
    await expect(withoutTimes(check)).toMatchFileSnapshot('../__outputs__/action-check.md');
  });

  it('heads the summary with the verdict', () => {
    expect(seen().worse.summary).toContain('## 🔴 Answers got worse');
  });

  it('gives the verdict as JSON too', () => {
    const { outputs } = seen().worse;
    expect(JSON.parse(outputs['result-json']!)).toMatchObject({ verdict: 'regressed', exit_code: 1 });
  });

  it('uploads the results', () => {
    expect(seen().worse.uploaded).toContain('benchmark-results');
  });

  it('saves no baseline', () => {
    expect(seen().worse.saved).toHaveLength(1);
  });
});

describe('the action on a pull request that is mended', () => {
  it('passes', () => {
    expect(seen().mended).toMatchObject({ code: 0, outputs: { verdict: 'passed' } });
  });

  it('asks nothing where all is as it was', () => {
    expect(seen().undone).toMatchObject({ code: 0, asked: 0, outputs: { verdict: 'unchanged' } });
  });

  it('says in the comment that is its own that there was nothing to run', () => {
    const { comments } = seen().undone;
    expect(comments).toHaveLength(2);
    expect(comments[1]!.body).toContain('🟢 Nothing to run');
  });

  it("leaves somebody else's comment with its marker alone", () => {
    const { forged, undone } = seen();
    expect(undone.comments[0]!.body).toBe(forged);
  });

  it('turns its check green', () => {
    expect(seen().undone.check).toMatchObject({
      conclusion: 'success',
      output: { title: '🟢 Nothing to run' },
    });
  });

  it("never sends what GitHub's description does not allow", () => {
    expect(seen().invalid).toEqual([]);
  });
});

describe('the action on a pull request that changes nothing', { timeout: 60_000 }, () => {
  it('makes a green check, and no comment where there was none', async () => {
    await using world = await createActionWorld();
    await world.push();
    const { comments, check } = await world.pullRequest();
    expect(comments).toEqual([]);
    expect(check).toMatchObject({ conclusion: 'success' });
  });
});

/** The text without what differs from run to run: latencies, and what was measured with the model's port in it. */
function withoutTimes(text: string): string {
  return text
    .replaceAll(/(llm-bench-measured)[ 0-9a-f]*/g, '$1 0123456789abcdef ')
    .replaceAll(/writer=[0-9a-f]+/g, 'writer=01234567')
    .replaceAll(/\d+\u00a0ms/g, '12\u00a0ms')
    .replaceAll(/×\u00a0\d+\.\d\d/g, '×\u00a01.00')
    .replaceAll(/, [^,]+ old\./g, ', less than a minute old.')
    .replaceAll(/\*\*Worth knowing\*\*\n\n- [^\n]*: median latency [^\n]*\n\n/g, '');
}

/** A check as it is shown, its annotations below. */
function renderCheck({ output, annotations }: DoubleCheck): string {
  const notes = annotations.map(
    ({ path, start_line, annotation_level, title, message }) =>
      `${path}:${start_line} ${annotation_level}: ${title}\n    ${message}`,
  );
  return `${output.title ?? ''}\n\n${output.summary ?? ''}\n\n${notes.join('\n')}\n`;
}
