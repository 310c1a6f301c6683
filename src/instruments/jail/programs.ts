import { realpathSync } from 'node:fs';
import type { CodeTask } from '../../evaluators/instruments.ts';
import { ENTER } from './javascript/enter.ts';
import { SOLUTION as JAVASCRIPT_SOLUTION } from './javascript/solution.ts';
import { TESTER as JAVASCRIPT_TESTER } from './javascript/tester.ts';
import type { Confinement } from './kind.ts';
import { SOLUTION as PYTHON_SOLUTION } from './python/solution.ts';
import { TESTER as PYTHON_TESTER } from './python/tester.ts';

/** A program of a task's language, and what it must be shown and left. */
type Program = Pick<Confinement, 'program' | 'shown' | 'addressMb'>;

/** Writes the two programs of a task: the one that runs the code, and the one that runs the test. */
export function writePrograms({
  language,
  memoryMb,
}: CodeTask): readonly [solution: Program, tester: Program] {
  if (language === 'javascript')
    return [writeScript(JAVASCRIPT_SOLUTION, memoryMb), writeScript(JAVASCRIPT_TESTER, memoryMb)];
  const rest = { shown: [], addressMb: memoryMb };
  return [
    { ...rest, program: [PYTHON_SOLUTION] },
    { ...rest, program: [PYTHON_TESTER] },
  ];
}

/** Gives a program for the Node that runs this one, which reserves more addresses than any limit would leave it. */
function writeScript(script: string, memoryMb: number): Program {
  const node = realpathSync(process.execPath);
  const heap = `--max-old-space-size=${memoryMb}`;
  return {
    program: [ENTER, node, heap, '-e', script],
    shown: node.startsWith('/usr/') ? [] : [node],
    addressMb: null,
  };
}
