import { nameFlag, renderProblem, UserError } from '../domain/problem.ts';
import { codeSpan, oneLine } from '../text/escape.ts';
import { plural } from './format.ts';

/** Most mistakes listed; more are counted. */
const MAX_SHOWN = 20;
const MAX_LENGTH = 2000;

/** Explanation why there is no verdict: what went wrong, in a title and as Markdown. */
export type NoVerdict = {
  readonly title: string;
  /** The title, and the mistake where there is only one; what users wrote is in it. */
  readonly sentence: string;
  readonly markdown: string;
};

/** Explains a run that ended without a verdict: the user's mistakes one by one, or a defect of ours. */
export function explainNoVerdict(error: unknown, nameOption = nameFlag): NoVerdict {
  return error instanceof UserError ? explainMistakes(error, nameOption) : explainDefect(error);
}

function explainMistakes({ problems }: UserError, nameOption: typeof nameFlag): NoVerdict {
  const title = `🔴 llm-bench cannot run: ${plural(problems.length, 'mistake')} in inputs, config or data`;
  const shown = problems
    .slice(0, MAX_SHOWN)
    .map((problem) => `- ${codeSpan(renderProblem(problem, nameOption), MAX_LENGTH)}`);
  const more = problems.length - shown.length;
  const [first, ...others] = problems;
  return {
    title,
    sentence:
      first === undefined || others.length > 0 ? title : `${title}: ${renderProblem(first, nameOption)}`,
    markdown: [
      `## ${title}`,
      [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
      '**Next**: correct what is named; `llm-bench validate` says the same on your machine. Nothing was asked, and nothing was saved.\n',
    ].join('\n\n'),
  };
}

function explainDefect(error: unknown): NoVerdict {
  const title = '🔴 llm-bench broke: this says nothing about your change';
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    title,
    sentence: title,
    markdown: [
      `## ${title}`,
      codeSpan(oneLine(message)),
      "**Next**: run the job again; if it breaks again, please report it with the step's log.\n",
    ].join('\n\n'),
  };
}

/** Explains a run that was ended from outside. */
export function explainAbandoned(wasCancelled: boolean): Omit<NoVerdict, 'sentence'> {
  const title = `⚪ ${wasCancelled ? 'Cancelled' : 'Ended'} before there was a verdict`;
  return {
    title,
    markdown: [
      `## ${title}`,
      'This says nothing about your change, and nothing of this run enters the baseline.',
      '**Next**: run the job again.\n',
    ].join('\n\n'),
  };
}
