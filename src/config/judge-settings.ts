import path from 'node:path';
import type { Model } from '../domain/model.ts';
import { UserError } from '../domain/problem.ts';
import type { Place, Problem, ProblemMessage } from '../domain/problem.ts';
import { CRITERIA_FORMS, readCriteria } from '../evaluators/criteria.ts';
import type { JudgeSettings } from '../evaluators/instruments.ts';
import { suggest } from '../text/nearest.ts';
import { parseTemplate } from '../text/parse-template.ts';
import type { Template } from '../text/parse-template.ts';
import { quote } from '../text/quote.ts';
import type { Workspace } from '../text/reach.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';
import type { Source } from '../text/source.ts';
import type { ConfigText } from './schema.ts';

/** Names that a judge's prompt may hold. */
const NAMES = ['input', 'answer', 'expected', 'criteria'];
/** Fields by which a model is given tools; a judge reads what strangers wrote, and has none. */
const TOOLS = ['tools', 'tool_choice', 'functions', 'function_call'];

/** Gives how answers are judged, and what is wrong with it. */
export function readJudgeSettings(
  { judge = {} }: ConfigText,
  { params }: Model,
  source: Source,
  workspace: Workspace,
): { readonly settings: JudgeSettings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const criteria = judge.criteria === undefined ? [] : readCriteria(judge.criteria);
  if (criteria === undefined)
    problems.push({
      message: `\`judge.criteria\` must be ${CRITERIA_FORMS}`,
      place: source.placeOf(['judge', 'criteria']),
    });
  const tools = TOOLS.filter((name) => Object.hasOwn(params, name)).map(quote);
  if (tools.length > 0)
    problems.push({
      message: `a judge has no tools: its model must not have ${tools.join(' and ')} in \`params\``,
      place: source.placeOf(['judge', 'model']),
    });
  const prompt =
    judge.prompt_file === undefined
      ? { template: null, problems: [] }
      : readPrompt(judge.prompt_file, source.placeOf(['judge', 'prompt_file']), workspace);
  const settings = { criteria: criteria ?? [], samples: judge.samples ?? 1, template: prompt.template };
  return { settings, problems: [...problems, ...prompt.problems] };
}

type ReadPrompt = { readonly template: Template | null; readonly problems: readonly Problem[] };

function readPrompt(file: string, place: Place, { cwd, files }: Workspace): ReadPrompt {
  try {
    const text = readText(path.resolve(cwd, file), files, SIZE_LIMITS.benchmark, place, file);
    const template = parseTemplate(text);
    return { template, problems: findPromptProblems(text, template, file) };
  } catch (error) {
    if (error instanceof UserError) return { template: null, problems: error.problems };
    throw error;
  }
}

function findPromptProblems(text: string, { parts, unclosedAt }: Template, file: string): Problem[] {
  const problemAt = (offset: number, message: ProblemMessage): Problem => ({
    message,
    place: { file, line: text.slice(0, offset).split('\n').length },
  });
  const names = new Map<string, number>();
  for (const part of parts)
    if (part.kind === 'name' && !names.has(part.name)) names.set(part.name, part.offset);
  const problems = [...names].flatMap(([name, offset]): Problem[] => {
    if (NAMES.includes(name)) return [];
    return [
      problemAt(
        offset,
        `the judge's prompt has no ${quote(`{{${name}}}`)} to fill in${suggest(name, NAMES)}`,
      ),
    ];
  });
  if (unclosedAt !== null)
    problems.push(
      problemAt(unclosedAt, '`{{` is not closed by `}}` on its line; for the text `{{` write `{{"{{"}}`'),
    );
  if (!names.has('answer'))
    problems.push(problemAt(0, 'the judge would not see the answer: write `{{answer}}` where it belongs'));
  return problems;
}
