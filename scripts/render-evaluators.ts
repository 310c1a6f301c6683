import { canonicalJson } from '../src/domain/digest.ts';
import type { Evaluator, Example } from '../src/evaluators/evaluator.ts';

const INTRO = `# Evaluators

Generated from the registry that the parser uses; a test scores the examples.

A benchmark names its evaluators, with their settings where the defaults are not meant:

\`\`\`yaml
evaluators:
  - exact_match
  - { name: contains_match, match: any }
  - not_contains: { expected: [sorry, as an AI], as: no_excuses }
\`\`\`

Both spellings of a mapping are read everywhere. Every evaluator takes two keys beside its settings: \`expected\`, which goes before the case's, and \`as\`, the name of its score; without it a second one of a kind is \`contains_match_2\`. \`thresholds\` know scores by these names.

A case may bring \`evaluators\` and \`thresholds\` of its own. They stand beside the benchmark's; where the benchmark names no evaluators a case's own stand alone, and the cases without any are scored by \`exact_match\`:

\`\`\`yaml
name: support
test_cases:
  - input: How do I reset my password?
    evaluators:
      - contains_match: { expected: [reset link, e-mail] }
      - not_contains: { expected: sorry }
    thresholds: { default: 1 }
  - { input: What is the capital of France?, expected: Paris }
\`\`\`

What a case brings is part of the case: changing it changes that case, and no other is asked again.

Each gives a score from 0 to 1. \`expected\` is text, a number, or a list of them; an empty list, and an empty text where every answer or none would be right, is refused by \`llm-bench validate\`. How scores make a case pass: \`thresholds\` in [benchmark-file.md](benchmark-file.md).`;

/** Gives docs/evaluators.md: every evaluator with its rule, settings, examples and versions. */
export function renderEvaluators(evaluators: Readonly<Record<string, Evaluator>>): string {
  const sections = Object.entries(evaluators).map(([name, evaluator]) =>
    [
      `## \`${name}\``,
      ...evaluator.reference.rule,
      ...renderSettings(evaluator),
      ...renderExamples(evaluator.reference.examples),
      renderVersions(evaluator),
    ].join('\n\n'),
  );
  return `${[INTRO, ...sections].join('\n\n')}\n`;
}

function renderSettings({ settings }: Evaluator): string[] {
  const rows = Object.entries(settings).map(([name, { default: value, text, fromMetadata }]) => {
    const own = fromMetadata === true ? '; a case’s metadata of this name goes before it' : '';
    return `| \`${name}\` | ${code(value)} | ${text}${own} |`;
  });
  return rows.length === 0 ? [] : [['| setting | default | |', '| :-- | :-- | :-- |', ...rows].join('\n')];
}

/** Gives the table of examples; an evaluator that asks a model has none. */
function renderExamples(examples: readonly Example[]): string[] {
  if (examples.length === 0) return [];
  const rows = examples.map(({ expected, answer, settings = {}, value }) => {
    const set = Object.entries(settings).map(([key, written]) => `\`${key}: ${JSON.stringify(written)}\``);
    return `| ${code(expected)} | ${code(answer)} | ${set.join(', ')} | ${value} |`;
  });
  return [['| expected | answer | settings | score |', '| :-- | :-- | :-- | --: |', ...rows].join('\n')];
}

function renderVersions({ version, reference: { versions = {} } }: Evaluator): string {
  const changes = Object.entries(versions).map(([number, text]) => `Version ${number}: ${text}.`);
  return changes.length === 0 ? `Version ${version}.` : changes.join(' ');
}

/** Gives a value as JSON in a cell of a table. */
function code(value: unknown): string {
  const text = canonicalJson(value).replaceAll('|', String.raw`\|`);
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
