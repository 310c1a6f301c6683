import type { Case } from '../domain/case.ts';
import type { JsonObject } from '../domain/json.ts';
import { quoted } from '../text/phrase.ts';
import type { Phrase } from '../text/phrase.ts';
import { quote } from '../text/quote.ts';
import { checkChoices, checkLabels, choicesOf, indexOf } from './choice/choices.ts';
import type { Choices } from './choice/choices.ts';
import { decide, readStrictly } from './choice/decide.ts';
import type { Decision } from './choice/decide.ts';
import { RULES } from './choice/rules.ts';
import { cite, listSome, shorten } from './cite-text.ts';
import type { Evaluator } from './evaluator.ts';
import { expectedTexts, findTextProblem } from './expected-texts.ts';

/** Scores 1 where the answer chooses the expected choice, in whatever words; the strict reading is reported beside it. */
export const multipleChoice: Evaluator = {
  version: 1,
  settings: {
    choices: {
      check: checkChoices,
      default: null,
      text: 'the texts of the choices, in their order',
      fromMetadata: true,
    },
    labels: {
      check: checkLabels,
      default: null,
      text: 'what they are called, where that is not A, B, C and so on',
      fromMetadata: true,
    },
  },
  reference: {
    rule: [
      '1 where the answer chooses the expected choice, else 0. `expected` is its label (`B`, `(b)`) or, where the choices are known, its text; a list means any. An answer that chooses none, or several, scores 0, and its extracted answer is null.',
      'Without `choices` and `labels` the labels are A to D, or up to the expected letter; then only labels are read, not the texts of choices.',
      `These rules are tried in this order, and the first that says something decides:\n\n${rulesTable()}`,
      'A choice is not meant where it is denied (`not A`, `A is wrong`, `rather than A`), supposed (`if it were A`), said of others (`many choose A`), or only listed with all of them. A label that is followed by another choice’s text counts before the text. Thoughts in tags (`<think>`), Markdown, LaTeX and quotes do not count; what follows a question of the model’s own is not looked at. Of an answer of more than 16,000 characters the first 4,000 and the last 12,000 are read.',
      'Beside it stands the strict reading, `strict` (1 or 0), which decides nothing: the whole answer must be the label, in any case, with at most one pair of brackets and one mark around it. That is what `exact_match` of lm-evaluation-harness, which leaves out case and punctuation, makes of a generated letter.',
    ],
    examples: [
      { expected: 'B', answer: 'The answer is (B).', value: 1 },
      { expected: 'B', answer: 'b', value: 1 },
      { expected: 'C', answer: 'A and B are too small, so C.', value: 1 },
      { expected: 'A', answer: 'A quick check shows that only B fits.', value: 0 },
      { expected: 'B', answer: 'The answer is A. Wait, it is B.', value: 1 },
      { expected: 'A', answer: 'Either A or C.', value: 0 },
      { expected: 'B', answer: 'It is London.', settings: { choices: ['Paris', 'London'] }, value: 1 },
      {
        expected: 'no',
        answer: 'No, because 51 is 3 times 17.',
        settings: { choices: ['Yes', 'No'] },
        value: 1,
      },
      { expected: '2', answer: 'Option 2', settings: { labels: ['1', '2', '3'] }, value: 1 },
    ],
  },
  findProblem: (item, settings) => findTextProblem(item.expected) ?? findMismatch(item, settings),
  evaluate: (item, output, settings) => {
    const choices = choicesOf(item, settings);
    const wanted = expectedTexts(item.expected).map((text) => indexOf(text, choices));
    const decision = decide(output, choices);
    const isRight = decision.kind === 'chosen' && decision.choices.some((index) => wanted.includes(index));
    const strict = readStrictly(output, choices);
    const names = listSome(
      [...new Set(wanted)].map((index) => nameOf(index, choices)),
      ' or ',
      shorten,
    );
    return {
      status: 'scored',
      value: isRight ? 1 : 0,
      answer: decision.kind === 'chosen' ? nameOf(decision.choices[0] ?? -1, choices) : null,
      explanation: explain(decision, isRight, names, choices),
      secondary: { strict: strict !== undefined && wanted.includes(strict) ? 1 : 0 },
    };
  },
};

function explain(decision: Decision, isRight: boolean, wanted: string, choices: Choices): string {
  if (decision.kind === 'none') return `the answer chooses none; ${wanted} is expected`;
  const named = decision.choices.map((index) => nameOf(index, choices));
  if (decision.kind === 'several')
    return `the answer names several, ${listSome(named, ' and ', shorten)}; ${wanted} is expected`;
  return isRight
    ? `chooses ${wanted} (rule \`${decision.rule}\`)`
    : `chooses ${shorten(named[0] ?? '')} (rule \`${decision.rule}\`), not ${wanted}`;
}

function nameOf(index: number, { labels }: Choices): string {
  return labels[index] ?? 'none of the choices';
}

/** Finds labels that do not fit the choices, and an expected answer that is none of them. */
function findMismatch(item: Case, settings: JsonObject): string | Phrase | undefined {
  const choices = choicesOf(item, settings);
  const { labels, texts } = choices;
  if (texts.length > 0 && labels.length !== texts.length)
    return `\`labels\` names ${labels.length} choices, \`choices\` holds ${texts.length}`;
  const wrong = expectedTexts(item.expected).find((text) => indexOf(text, choices) === -1);
  if (wrong === undefined) return undefined;
  const allowed = `one of ${labels[0]} to ${labels.at(-1)}${texts.length > 0 ? ', or the text of a choice' : ''}`;
  return [`\`expected\` must be ${allowed}, found `, quoted(quote(cite(wrong)))];
}

function rulesTable(): string {
  const rows = RULES.map(({ name, trap }) => `| \`${name}\` | ${trap} |`);
  return ['| rule | what it finds, and the trap it guards |', '| :-- | :-- |', ...rows].join('\n');
}
