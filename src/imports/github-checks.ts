import { isMapping } from '../domain/json.ts';
import { userError } from '../domain/problem.ts';
import { quote } from '../text/quote.ts';
import { findCheckProblem } from './find-check-problem.ts';
import { fillForeign, readPlaceholders } from './foreign-template.ts';
import type { Variables } from './foreign-template.ts';
import type { Node } from './document.ts';
import type { Check } from './foreign.ts';
import type { Losses } from './losses.ts';
import { escapePattern } from './patterns.ts';

type OfText = (text: string) => Check;

/** Kinds of `string` in the order in which GitHub's tool looks for them: only the first counts. */
const STRINGS: Readonly<Record<string, OfText>> = {
  // Their answer is trimmed, and case counts.
  equals: (text) => ({
    name: 'regex_match',
    settings: {
      expected: String.raw`\A\s*` + escapePattern(text.trim()) + String.raw`\s*\Z`,
      ignore_case: false,
    },
  }),
  contains: (expected) => ({ name: 'contains_match', settings: { expected } }),
  startsWith: (expected) => ({ name: 'starts_with', settings: { expected } }),
  endsWith: (expected) => ({ name: 'ends_with', settings: { expected } }),
};

/** Built-in judges as rubrics; theirs mark from 1 to 5 and pass from 2. */
const BUILT_IN: Readonly<Record<string, string>> = {
  'github/similarity': 'How near the answer is in meaning to the reference.',
  'github/coherence': 'How well the answer hangs together: logical, ordered, easy to follow.',
  'github/fluency': 'How fluent the answer is: grammar, choice of words, readability.',
  'github/relevance': 'How relevant the answer is to what was asked.',
  'github/groundedness': 'How well everything that the answer states is borne out by what it was given.',
};
const FIVE = 5;
const JUDGE = 'openai/gpt-4o';

/**
 * Gives the checks of a row; evaluators that GitHub's tool does not know are losses. A row that lacks what they ask for
 * throws a UserError: there the name itself would be looked for.
 */
export function listChecks(evaluators: Node, row: Variables, judges: Set<string>, losses: Losses): Check[] {
  return evaluators.items().flatMap((evaluator): Check[] => {
    const lose = (reason: string): Check[] => {
      losses.add(`the evaluator ${nameOf(evaluator)} is not carried over: ${reason}`, evaluator.place);
      return [];
    };
    if (!isMapping(evaluator.value)) return lose('it is no mapping');
    for (const [key, node] of evaluator.entries())
      if (!['name', 'string', 'llm', 'uses'].includes(key))
        losses.add(
          `\`${key}\` of an evaluator is unknown to GitHub Models and not carried over`,
          node.keyPlace,
        );
    const read = readEvaluator(evaluator, row, judges, losses);
    if (typeof read === 'string') return lose(read);
    const problem = findCheckProblem(read);
    return problem === undefined ? [read] : lose(problem);
  });
}

function nameOf(evaluator: Node): string {
  const name = evaluator.get('name').text();
  return name === undefined ? 'without a name' : quote(name);
}

function readEvaluator(evaluator: Node, row: Variables, judges: Set<string>, losses: Losses): Check | string {
  const [string, llm, uses] = [evaluator.get('string'), evaluator.get('llm'), evaluator.get('uses')];
  if (isMapping(string.value)) return readString(string, row, losses);
  if (isMapping(llm.value)) return readJudge(llm, row, judges);
  const name = uses.text();
  if (name === undefined) return 'it has none of `string`, `llm` and `uses`';
  const rubric = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  if (rubric === undefined) return `${quote(name)} is no evaluator of GitHub Models`;
  judges.add(JUDGE);
  if (name !== 'github/similarity')
    return { name: 'llm_judge', settings: { rubric, scale: FIVE, reference: false }, threshold: 2 / FIVE };
  const { expected } = row;
  if (expected === undefined || expected === null) return 'the row has no `expected`';
  return { name: 'llm_judge', settings: { rubric, scale: FIVE, expected }, threshold: 2 / FIVE };
}

function readString(string: Node, row: Variables, losses: Losses): Check | string {
  const known = Object.entries(STRINGS).filter(([kind]) => string.get(kind).value !== undefined);
  for (const [key, node] of string.entries())
    if (key !== known[0]?.[0])
      losses.add(
        Object.hasOwn(STRINGS, key)
          ? `\`${key}\` is not carried over: of several kinds in one \`string\` only the first counts there`
          : `\`${key}\` of \`string\` is unknown to GitHub Models and not carried over`,
        node.keyPlace,
      );
  const [first] = known;
  if (first === undefined) return `\`string\` has none of ${Object.keys(STRINGS).join(', ')}`;
  const [kind, check] = first;
  const text = string.get(kind).value;
  if (typeof text === 'object') return `\`${kind}\` is no text`;
  return check(fill(String(text), row));
}

/** Gives a judge of theirs as a rubric: its prompt, and which of its choices pass. */
function readJudge(llm: Node, row: Variables, judges: Set<string>): Check | string {
  const [prompt, system] = [llm.get('prompt').text(), llm.get('systemPrompt').text()];
  if (prompt === undefined) return '`llm` has no `prompt`';
  const choices = llm.get('choices').items();
  const named = (isPassed: boolean): string =>
    choices
      .filter((choice) => (choice.get('score').number() ?? 0) > 0 === isPassed)
      .map((choice) => JSON.stringify(choice.get('choice').value ?? ''))
      .join(', ');
  if (named(true) === '') return 'none of its `choices` has a score above 0';
  const all = { ...row, completion: '(the answer)' };
  const asked = [system, prompt].flatMap((text) => (text === undefined ? [] : [fill(text, all)]));
  const choice = `Of these choices the answer meets the rubric with: ${named(true)}; it does not with: ${named(false)}.`;
  judges.add(llm.get('modelId').text() ?? JUDGE);
  return {
    name: 'llm_judge',
    settings: { rubric: [...asked, choice].join('\n\n'), reference: false },
  };
}

function fill(template: string, row: Variables): string {
  const { text, missing } = fillForeign(readPlaceholders(template), row);
  const [first] = missing;
  if (first === undefined) return text;
  throw userError(`the test is left out: it has no ${quote(`{{${first}}}`)}, which an evaluator asks for`);
}
