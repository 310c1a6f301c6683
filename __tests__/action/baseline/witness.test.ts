import { describe, expect, it } from 'vitest';
import { digestEntry } from '../../../src/action/baseline/restore-baseline.ts';
import { addRuns } from '../../../src/baseline/add-run.ts';
import { seal } from '../../../src/baseline/seal.ts';
import { createNewRun, PREFIX, runsOf } from '../../support/cache-world.ts';
import { closeCheck } from '../../../src/github/check-run.ts';
import { openOurs, PASSED } from '../../support/checks.ts';
import { apiOf } from '../../support/github-api.ts';
import { contextOf } from '../../support/contexts.ts';
import { pushEvent } from '../../support/events.ts';
import { createRun, createWitnessWorld, keyOf } from '../../support/witness-world.ts';
import type { WitnessWorld } from '../../support/witness-world.ts';

/** The run that an honest entry is of, and the run that a forged one, which is newer, names. */
const [HONEST, FORGED] = [101, 202];

const forge = (world: WitnessWorld, key = keyOf(FORGED)): Promise<string> =>
  world.save(FORGED, { key, isHonest: false });

const FORGERIES: readonly [string, (world: WitnessWorld) => Promise<unknown>][] = [
  ['of a run that does not exist', (world) => forge(world)],
  [
    'of a run that saved something else',
    async (world) => {
      await world.save(FORGED);
      world.cache.results.entries.pop();
      await world.save(FORGED, { content: HONEST + 50, isHonest: false });
    },
  ],
  [
    'of a run that saved nothing',
    async (world) => {
      world.github.runs.set(FORGED, createRun(FORGED));
      await world.say(FORGED, []);
      await forge(world);
    },
  ],
  [
    'of a run that is under way',
    async (world) => {
      world.github.runs.set(FORGED, createRun(FORGED));
      const { id } = await world.say(FORGED, []);
      Object.assign(
        world.github.checks.find((check) => check.id === id)!,
        {
          status: 'in_progress',
          conclusion: null,
        },
      );
      await forge(world);
    },
  ],
  [
    'of a run of another workflow, which writes no check',
    async (world) => {
      world.github.runs.set(FORGED, createRun(FORGED));
      await forge(world);
    },
  ],
  [
    "that only another app's check names",
    async (world) => {
      await world.save(FORGED);
      world.github.checks.at(-1)!.app = { slug: 'stranger' };
    },
  ],
  [
    'that only a check of somebody else names',
    async (world) => {
      await world.save(FORGED);
      world.github.checks.at(-1)!.external_id = 'their own';
    },
  ],
  [
    'that a check of another commit names',
    async (world) => {
      await world.save(FORGED);
      world.github.checks.at(-1)!.head_sha = 'c0ffee9';
    },
  ],
  [
    'that a check names in its summary, as an answer may',
    async (world) => {
      await world.save(FORGED);
      const { output } = world.github.checks.at(-1)!;
      [output.summary, output.text] = [output.text, '<!-- llm-bench-saved -->'];
    },
  ],
  [
    "of an honest run, with that entry's content under a newer key",
    async (world) => {
      world.github.runs.set(FORGED, createRun(FORGED));
      await world.save(FORGED, {
        content: HONEST,
        key: keyOf(HONEST).replace('-00000101-', '-00000999-'),
        isHonest: false,
      });
    },
  ],
  [
    "of an honest run, with that entry's key made longer",
    (world) => world.save(HONEST, { key: `${keyOf(HONEST)}-2`, content: 99, isHonest: false }),
  ],
  ['whose key names no run', (world) => forge(world, `${PREFIX}99999999`)],
  [
    'whose key names a run beyond all numbers',
    (world) => forge(world, `${PREFIX}00000999-${'9'.repeat(30)}-1-1`),
  ],
  [
    'with answers that its run did not save',
    async (world) => {
      const baseline = seal(addRuns({ cells: [] }, [createNewRun(FORGED)]))!;
      const [honest, forged] = [{ cells: [] }, { cells: [], more: 1 }].map((value) => seal(value)!);
      world.github.runs.set(FORGED, createRun(FORGED));
      await world.say(FORGED, [digestEntry(keyOf(FORGED), [baseline, honest!])]);
      await world.put(keyOf(FORGED), [baseline, forged!]);
    },
  ],
];

describe("an entry forged in the default branch's own cache", { timeout: 60_000 }, () => {
  it.each(FORGERIES)('is refused where it is %s, and the one before it is used', async (_what, forgeIn) => {
    await using world = await createWitnessWorld();
    await world.save(HONEST);
    await forgeIn(world);
    const restored = await world.restore();
    expect(runsOf(restored.baseline)).toEqual({ m: [HONEST] });
    expect(restored).toMatchObject({
      key: keyOf(HONEST),
      isSound: true,
      isLost: true,
      note: { kind: 'older' },
    });
  });

  it.each([
    ['a fork', { head_repository: { full_name: 'stranger/r' } }],
    ['a fork that is gone', { head_repository: null }],
    ['another branch', { head_branch: 'topic' }],
    ['no branch', { head_branch: null }],
    ['a pull request', { event: 'pull_request' }],
    ['a pull request with secrets', { event: 'pull_request_target' }],
    ['a comment', { event: 'issue_comment' }],
    ['the end of another run', { event: 'workflow_run' }],
    ['a release', { event: 'release' }],
  ] as const)('is refused where it is of a run of %s, though no check can be heard', async (_what, run) => {
    await using world = await createWitnessWorld();
    await forge(world);
    world.github.runs.set(FORGED, createRun(FORGED, run));
    const refused = { baseline: { cells: [] }, isLost: true, note: { kind: 'not_believed' } };
    expect(await world.restore({ writesCheck: false })).toMatchObject(refused);
    world.github.trouble = { forbidden: ['checks/list-for-ref'] };
    expect(await world.restore()).toMatchObject(refused);
  });

  it('is refused by a run of the default branch too', async () => {
    await using world = await createWitnessWorld();
    await world.save(HONEST);
    await forge(world);
    const { ref, baseRef, isOnDefaultBranch } = contextOf(pushEvent('a', 'b'));
    const restored = await world.restore({ context: { ref, baseRef, isOnDefaultBranch } });
    expect(restored).toMatchObject({ key: keyOf(HONEST), note: { kind: 'older' } });
  });

  it('is refused where there is nothing else, and then no baseline is left', async () => {
    await using world = await createWitnessWorld();
    await forge(world);
    expect(await world.restore()).toMatchObject({
      baseline: { cells: [] },
      key: keyOf(FORGED),
      isLost: true,
      note: { kind: 'not_believed', words: `there is no run ${FORGED}` },
    });
  });

  it('is passed over however many there are, up to four', async () => {
    await using world = await createWitnessWorld();
    await world.save(HONEST);
    for (const run of [201, 202, 203, 204]) await world.save(run, { isHonest: false });
    expect(await world.restore()).toMatchObject({ key: keyOf(HONEST), note: { kind: 'older' } });
  });
});

describe("an entry that is found in the place of the default branch's", { timeout: 60_000 }, () => {
  it('is refused, and the one before that is used', async () => {
    await using world = await createWitnessWorld();
    await world.save(HONEST);
    const key = await world.save(FORGED);
    await world.save(FORGED, { key, content: 300, ref: 'refs/pull/7/merge', isHonest: false });
    const restored = await world.restore();
    expect(restored).toMatchObject({ key: keyOf(HONEST), isLost: true, note: { kind: 'older' } });
  });
});

describe('an honest entry', { timeout: 60_000 }, () => {
  const expectUsed = (restored: unknown): void =>
    expect(restored).toMatchObject({ key: keyOf(HONEST), isLost: false, note: null });

  it('is used, for one call', async () => {
    await using world = await createWitnessWorld();
    await world.save(HONEST);
    const before = world.github.calls.length;
    expectUsed(await world.restore());
    const calls = world.github.calls.slice(before).filter((call) => !call.includes('cache'));
    expect(calls).toEqual(['checks/list-for-ref']);
  });

  it.each(['push', 'schedule', 'workflow_dispatch'])(
    'of a %s that adds no answers is used',
    async (event) => {
      await using world = await createWitnessWorld();
      await world.save(HONEST, { content: 50 });
      world.github.runs.set(HONEST, createRun(HONEST, { event }));
      expectUsed(await world.restore());
      expect(world.github.calls).toContain('actions/get-workflow-run');
      expect(world.github.invalid).toEqual([]);
    },
  );

  it('is used where its check has another name, for one call more', async () => {
    await using world = await createWitnessWorld();
    await world.save(HONEST);
    world.github.checks[0]!.name = 'LLM benchmarks (support)';
    expectUsed(await world.restore());
    expect(world.github.calls).not.toContain('actions/get-workflow-run');
  });

  it('is used where a later run on the commit writes its check by now', async () => {
    await using world = await createWitnessWorld();
    await world.save(HONEST);
    const { github } = world;
    const { id, saved } = await openOurs(github, { runId: 900, writer: '0900' }, `c0ffee${HONEST}`);
    expect(github.checks).toMatchObject([{ status: 'in_progress' }]);
    expectUsed(await world.restore());
    await closeCheck(apiOf(github), id, { ...PASSED, saved });
    expectUsed(await world.restore());
  });

  it('is used where an older version saved it, and a run of this one writes its check by now', async () => {
    await using world = await createWitnessWorld();
    const { github } = world;
    await world.save(HONEST, { isHonest: false });
    github.runs.set(HONEST, createRun(HONEST));
    await world.say(HONEST, null);
    const used = { key: keyOf(HONEST), isLost: false, note: { kind: 'unwitnessed' } };
    const { id, saved } = await openOurs(github, { runId: 900, writer: '0900' }, `c0ffee${HONEST}`);
    expect(await world.restore()).toMatchObject(used);
    await closeCheck(apiOf(github), id, { ...PASSED, saved });
    expect(await world.restore()).toMatchObject(used);
  });

  it('is used where its run was removed and its check is left', async () => {
    await using world = await createWitnessWorld();
    await world.save(HONEST);
    world.github.runs.clear();
    expectUsed(await world.restore());
  });

  it('is used where runs may not be looked up', async () => {
    await using world = await createWitnessWorld();
    await world.save(HONEST);
    world.github.trouble = { forbidden: ['actions/get-workflow-run'] };
    expectUsed(await world.restore());
  });
});

describe('an entry whose witness cannot be heard', { timeout: 60_000 }, () => {
  it.each([
    ['there is no token', { token: false }, () => undefined, 'unverified', 'there is no token'],
    [
      'checks may not be read',
      {},
      ({ github }: WitnessWorld): void => {
        github.trouble = { forbidden: ['checks/list-for-ref'] };
      },
      'unwitnessed',
      "Resource not accessible by integration (the job's permissions need checks: read)",
    ],
    [
      'no job may write checks',
      { writesCheck: false },
      ({ github }: WitnessWorld): void => {
        github.checks.splice(0);
      },
      'unwitnessed',
      'run 101 has no check that could say what it saved',
    ],
    [
      'its run was of a version that says nothing',
      {},
      ({ github }: WitnessWorld): void => {
        github.checks[0]!.output.text = null;
      },
      'unwitnessed',
      'run 101 was of a version that does not say what it saves',
    ],
  ] as const)('is used where %s, and that is said', async (_why, restoring, arrange, kind, words) => {
    await using world = await createWitnessWorld();
    await world.save(HONEST);
    arrange(world);
    const restored = await world.restore(restoring);
    expect(runsOf(restored.baseline)).toEqual({ m: [HONEST] });
    expect(restored).toMatchObject({ isLost: false, note: { kind, words } });
  });
});
