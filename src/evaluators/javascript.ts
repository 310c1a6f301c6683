import type { Case } from '../domain/case.ts';
import type { JsonObject } from '../domain/json.ts';
import { PROGRAM_ENDINGS } from '../text/collect-sources.ts';
import type { Evaluator } from './evaluator.ts';

/** Scores what a function of the user's says that an answer is worth. */
export const javascript: Evaluator = {
  version: 1,
  settings: {
    file: {
      check: (value) =>
        typeof value === 'string' &&
        (value === '' || PROGRAM_ENDINGS.some((ending) => value.endsWith(ending)))
          ? undefined
          : `the path of a file that ends in ${PROGRAM_ENDINGS.map((ending) => `\`${ending}\``).join(', ')}`,
      default: '',
      text: 'the file with the function, relative to the benchmark file',
      program: true,
    },
    timeout_seconds: {
      check: (value) =>
        typeof value === 'number' && value > 0 && value <= 300 ? undefined : 'a number above 0, at most 300',
      default: 10,
      text: 'time that it has for an answer',
    },
  },
  needs: ['scripts'],
  reference: {
    rule: [
      'What the file’s default export, a function of yours, says of the answer: it is given `{input, expected, answer, metadata}` (and `messages` where the case is a conversation) and gives a number from 0 to 1, `true` (1) or `false` (0), or `{value, explanation}`; or a promise of that. `expected` may be anything or missing: it is yours to read.',
      'Whatever else it gives, and an error, a process that ends, too much time or memory leave the answer unscored, with the reason. It must give the same for the same answer, whatever it was asked before.',
      'The file is TypeScript or JavaScript, a module of either kind, and runs on the Node that runs the tool, which for TypeScript must be 22.18 or newer. It sees itself and the files that it names by a path that begins with `./` or `../`, and nothing else: no package, no variable, no network where a jail holds. All these files are part of the fingerprint by their content: a change of them is a change of the check. More in [your own checks](own-checks.md).',
    ],
    examples: [],
  },
  findProblem: (_item, { file = '' }) =>
    file === '' ? '`file` is missing: the file with the function' : undefined,
  evaluate: async (item, answer, settings, { scripts }) => {
    if (scripts === undefined) return { status: 'unscored', reason: 'no program is asked here' };
    const { file, content, timeout_seconds: time } = settings;
    const reply = await scripts.ask({
      file: typeof file === 'string' ? file : '',
      content: typeof content === 'string' ? content : '',
      timeoutSeconds: typeof time === 'number' ? time : 10,
      given: describe(item, answer),
    });
    if (reply.status === 'failed') return { status: 'unscored', reason: reply.reason };
    const { value, explanation } = reply;
    return { status: 'scored', value, answer, explanation: explanation || `the check gives ${value}` };
  },
};

function describe({ input, messages, expected, metadata }: Case, answer: string): JsonObject {
  return {
    input,
    ...(messages !== undefined && { messages: messages.map(({ role, content }) => ({ role, content })) }),
    ...{ expected, answer, metadata },
  };
}
