/** What is measured: the cases, how they are asked, and the goal that is printed beside what came out. */
export type Scenario = {
  readonly name: string;
  readonly cases: number;
  readonly latencyMs: number;
  readonly concurrency: number;
  readonly goal: string;
  readonly runs: number;
  /** Requests a second that the server lets in; absent: all. */
  readonly rate?: number;
  /** True where the server fails in the ways that servers do; what that costs is held against a run without. */
  readonly hasFaults?: true;
  /** Time after which a request is given up; absent: the usual one. */
  readonly timeoutSeconds?: number;
  /** True where a loop over the official package is measured beside it. */
  readonly besideSdk?: true;
};

export const SCENARIOS: readonly Scenario[] = [
  { name: 'one case, cold', cases: 1, latencyMs: 0, concurrency: 1, goal: '1.6 x', runs: 5 },
  {
    name: '1 000 cases of 50 ms, 50 at once',
    ...{ cases: 1_000, latencyMs: 50, concurrency: 50, goal: '1.12 x', runs: 5, besideSdk: true },
  },
  {
    name: '10 000 cases of 10 ms, 100 at once',
    ...{ cases: 10_000, latencyMs: 10, concurrency: 100, runs: 3, besideSdk: true },
    goal: '2.5 x, half of the SDK, 260 MiB',
  },
  {
    name: '50 000 cases of 10 ms, 100 at once',
    ...{ cases: 50_000, latencyMs: 10, concurrency: 100, runs: 1, besideSdk: true },
    goal: '2.5 x, half of the SDK, 320 MiB',
  },
  {
    name: '1 000 cases of 50 ms, 100 a second let in',
    ...{ cases: 1_000, latencyMs: 50, concurrency: 50, runs: 3, rate: 100 },
    goal: '1.05 x, 5 % put off',
  },
  {
    name: '10 000 cases of 10 ms, with faults, 2 s a request',
    ...{ cases: 10_000, latencyMs: 10, concurrency: 100, runs: 3, hasFaults: true, timeoutSeconds: 2 },
    goal: '1.2 x and the time of what hangs, none lost, none twice',
  },
];
